/** Tests of what only one browser has, or lets a test do. Where there is nothing to test there is no test. */
import { type BrowserKind, browserKind } from './browser-kind';

/**
 * Registers a test, or a group of them, in one browser alone.
 *
 * @param register Vitest's `test` or `describe`
 * @example onlyIn('firefox', test)('a microphone that is open is a meeting', async () => { … })
 */
export function onlyIn<Register extends (...words: never[]) => unknown>(
  kind: BrowserKind,
  register: Register,
): Register {
  return browserKind() === kind ? register : ((() => undefined) as unknown as Register);
}
