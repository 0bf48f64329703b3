/** The types of `find-browser.mjs`, for the tests; the scripts themselves run before TypeScript is installed. */
export type BrowserName = 'chromium' | 'edge' | 'firefox';
export const pathVariables: Readonly<Record<BrowserName, string>>;
export function findBrowser(name: BrowserName): string | undefined;
