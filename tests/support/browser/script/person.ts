/**
 * A person at the machine, as far as the browsers can tell: a hand that moves the mouse every other second, or no input
 * at all. Needs a display.
 */
import { moveMouse } from '../display';
import { sleepReal } from '../wait';
import type { Moment } from './truth';

const BETWEEN_MOVES = 2_000;

export interface Person {
  /** Takes the hand off the mouse; the moment of the last input. */
  leave(): Promise<Moment>;
  /** Moves the mouse again; the moment of the first input. */
  comeBack(): Promise<Moment>;
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
