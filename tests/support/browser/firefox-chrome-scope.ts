/**
 * A door into Firefox's own code, which WebDriver BiDi opens when the browser is started with
 * `--remote-allow-system-access`. Through it the tests do what a person does in the browser's settings.
 * https://searchfox.org/mozilla-central/source/remote/webdriver-bidi/modules/root/browsingContext.sys.mjs
 */
import type { Browser } from 'puppeteer-core';

/** Puppeteer has the connection but does not publish it in its types. */
interface BidiBrowser {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
  };
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Sends one WebDriver BiDi command and returns its result, unparsed. */
export async function sendBidi(browser: Browser, method: string, parameters: object): Promise<unknown> {
  const { result } = await (browser as unknown as BidiBrowser).connection.send(method, parameters);
  return result;
}

/**
 * Runs the source text of an async function of one argument in the browser's own window. It may use `Services`,
 * `ChromeUtils` and the like; argument and result travel as JSON.
 *
 * @throws Error with the text of what was thrown inside.
 */
export async function inChromeScope(browser: Browser, source: string, argument: unknown): Promise<unknown> {
  const { contexts } = (await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as Tree;
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (window === undefined) {
    throw new Error('Firefox has no open window to run its own code in.');
  }
  const evaluated = (await sendBidi(browser, 'script.callFunction', {
    functionDeclaration: `async (argument) => JSON.stringify((await (${source})(JSON.parse(argument))) ?? null)`,
    arguments: [{ type: 'string', value: JSON.stringify(argument) }],
    awaitPromise: true,
    target: { context: window.context },
  })) as Evaluated;
  if (evaluated.type === 'exception') {
    throw new Error(`Firefox's own code failed: ${evaluated.exceptionDetails?.text ?? 'without a word'}`);
  }
  return JSON.parse(evaluated.result?.value ?? 'null');
}
