/** The texts of each language as the browser would hand them out, for tests of what stands on screen. */
import { join, resolve } from 'node:path';
import { generateChromeMessages, type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const FOLDER = resolve(import.meta.dirname, '../../locales');

export const LANGUAGES = ['en', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every text of a language, as its file has it. */
export async function readTexts(language: Language): Promise<ParsedMessage[]> {
  const texts = await parseMessagesFile(join(FOLDER, `${language}.yml`));
  // The parser adds the names that every browser knows by itself.
  return texts.filter(({ key }) => !key[0]?.startsWith('@@'));
}

/** The forms that a text has: one, or one for each number. */
export function formsOf(text: ParsedMessage): string[] {
  return text.type === 'plural' ? Object.values(text.plurals) : [text.message];
}

/** Looks texts up in a language. @example (await wordsOf('ko'))('format.hours', ['9']) //=> "9시간" */
export async function wordsOf(language: Language): Promise<(key: string, parts?: string[]) => string> {
  const texts = generateChromeMessages(await readTexts(language));
  return (key, parts = []) =>
    (texts[key.replaceAll('.', '_')]?.message ?? '').replace(
      /\$(\d)/g,
      (_, place: string) => parts[Number(place) - 1] ?? '',
    );
}

/**
 * Loads a module that writes texts, in a language. Modules read their language once, so each call loads them anew, and
 * what an earlier call loaded is not to be used any more: what it has not said before it says in the later language.
 *
 * @example const { pausedWords } = await speaking('ko', () => import('../../components/popup/pause-words'))
 */
export async function speaking<T>(language: Language, load: () => Promise<T>): Promise<T> {
  Object.assign(fakeBrowser.i18n, { getMessage: await wordsOf(language) });
  vi.resetModules();
  return load();
}
