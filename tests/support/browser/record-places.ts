/** Where something stands on a page of the extension from its first paint on, watched by another page of it. */
import type { Page } from 'puppeteer-core';

interface Watcher {
  readonly chrome: { readonly extension: { getViews(): Window[] } };
  places?: string[];
}

/**
 * Starts to watch; whoever watches must not be drawn itself, for it does nothing else. The page that is watched is opened
 * after that.
 *
 * @param path of the page, for example "/popup.html"
 * @param selector of what may not move
 * @returns ends it, and returns each way in which they have stood: one where nothing has moved
 * @example const places = await recordPlaces(desk, '/popup.html', '.popup-acts > button')
 */
export async function recordPlaces(watcher: Page, path: string, selector: string): Promise<() => Promise<string[]>> {
  await watcher.evaluate(watch, path, selector);
  return () =>
    watcher.evaluate(() => {
      const scope = globalThis as unknown as Watcher;
      const { places = [] } = scope;
      delete scope.places;
      return places;
    });
}

/** Runs in the page, so it may use nothing from outside itself. A timer would be slowed down there, a message is not. */
function watch(path: string, selector: string): void {
  const scope = globalThis as unknown as Watcher;
  const places: string[] = [];
  scope.places = places;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    if (scope.places !== places) {
      port1.close();
      return;
    }
    const seen = scope.chrome.extension
      .getViews()
      .filter(({ location }) => location.pathname === path)
      .flatMap((view) => [...view.document.querySelectorAll(selector)])
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.textContent} ${[x, y, width, height].map(Math.round).join()}`;
      })
      .join(' | ');
    if (seen !== '' && seen !== places.at(-1)) {
      places.push(seen);
    }
    port2.postMessage(null);
  };
  port2.postMessage(null);
}
