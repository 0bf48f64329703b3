/** One paint: the popup is rendered when there is something to show, or when a person begins to wonder. */
import type { Store } from '../use-store';
import type { PopupReading } from './reading';

/** Milliseconds that nobody notices. */
const PATIENCE = 100;

/** Resolves with the first reading that is not "loading", or after 100 ms. @example await firstReading(store) */
export function firstReading(store: Store<PopupReading>): Promise<void> {
  return new Promise((resolve) => {
    const unsubscribe = store.subscribe(() => {
      if (store.read().state !== 'loading') {
        finish();
      }
    });
    const timer = setTimeout(finish, PATIENCE);
    function finish(): void {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    }
  });
}
