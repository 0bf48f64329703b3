/** Keeps the keys that were meant for the tool from everything on the page. */
import { createFirstKeys, type KeySign } from './first-keys';

/** To be called as soon as the page's script begins, before anything else listens. @example ignoreFirstKeys(window) */
export function ignoreFirstKeys(page: Window): void {
  const keys = createFirstKeys(page.performance.now());
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event: KeyboardEvent): void => {
    const { type, code, key, repeat: isRepeat, timeStamp: at } = event;
    if (keys.isIgnored({ type: type as KeySign['type'], code: code || key, isRepeat, at })) {
      stop(event);
    }
  };
  const onClick = (event: MouseEvent): void => {
    // A click by a key has counted no clicks of a pointer.
    if (event.detail === 0 && keys.isClickIgnored(event.timeStamp)) {
      stop(event);
    }
  };
  page.addEventListener('keydown', onKey, { capture: true });
  page.addEventListener('keypress', onKey, { capture: true });
  page.addEventListener('keyup', onKey, { capture: true });
  page.addEventListener('click', onClick, { capture: true });
}
