/**
 * A person at the machine, as far as the browsers can tell: a hand that moves the mouse every other second, or no input
 * at all. Needs a display.
 */
import type { BrowserUnderTest } from '../browser-under-test';
import { moveMouse } from '../display';
import { inChromeScope } from '../firefox-chrome-scope';
import { sleepReal } from '../wait';
import type { Moment } from './truth';

/** Runs in Firefox's own window. */
const untilIdleIsTold = `(seconds) => new Promise((resolve) => {
  const service = Cc['@mozilla.org/widget/useridleservice;1'].getService(Ci.nsIUserIdleService);
  const observer = {
    observe(_, topic) {
      if (topic === 'idle') {
        service.removeIdleObserver(observer, seconds);
        resolve(true);
      }
    },
  };
  service.addIdleObserver(observer, seconds);
})`;

const BETWEEN_MOVES = 2_000;

export interface Person {
  /** Takes the hand off the mouse; the moment of the last input. */
  leave(): Promise<Moment>;
  /** Moves the mouse again; the moment of the first input. */
  comeBack(): Promise<Moment>;
}

/**
 * Waits until a background that died in the middle of an idle time would be woken by its end. Firefox listens anew for a
 * dead background, and tells it of a return only if it has told it of the idle time first, which takes it a moment. It
 * tells all listeners at once, so that one that comes later knows when that has happened.
 *
 * @param seconds the threshold of the extension
 */
export async function untilReturnIsAwaited({ kind, browser }: BrowserUnderTest, seconds: number): Promise<void> {
  if (kind === 'firefox') {
    await inChromeScope(browser, untilIdleIsTold, seconds);
  }
}

/** Sits a person down, who works until told to leave. End with `leave()`. */
export async function seatPerson(): Promise<Person> {
  let isHere = false;
  let last: Moment = { from: 0, to: 0 };
  let working = Promise.resolve();
  let side = 0;

  const move = async (): Promise<void> => {
    side = 1 - side;
    const from = Date.now();
    await moveMouse(600 + 40 * side, 600);
    last = { from, to: Date.now() };
  };
  const comeBack = async (): Promise<Moment> => {
    isHere = true;
    await move();
    const first = last;
    working = (async () => {
      while (isHere) {
        await sleepReal(BETWEEN_MOVES);
        if (isHere) {
          await move();
        }
      }
    })();
    return first;
  };
  await comeBack();
  return {
    comeBack,
    leave: async () => {
      isHere = false;
      await working;
      return last;
    },
  };
}
