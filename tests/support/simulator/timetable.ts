/**
 * A day told line by line, for tests that read like a timetable. What a line does not mention stays as it was. Nothing
 * happens by itself: each heartbeat is a line of its own.
 */
import { at, type Place, show } from '../build';
import { type Answers, Background, type Habits, USUAL } from './background';

const NOBODY: Answers = { presence: 'active', front: null, heard: null, isPaused: false, offset: 0 };

export class Timetable {
  readonly #background: Background;
  #answers: Answers;
  #place: Place;

  constructor(place: Place = {}, habits: Partial<Habits> = {}) {
    this.#background = new Background({ ...USUAL, ...habits });
    this.#place = place;
    this.#answers = { ...NOBODY, offset: place.offset ?? 0 };
  }

  /** The browser tells of a change. */
  told(time: string, change: Partial<Answers> = {}): this {
    return this.#look(time, change, true);
  }

  /** A heartbeat finds what is so, changed or not. */
  beat(time: string, change: Partial<Answers> = {}): this {
    return this.#look(time, change, false);
  }

  /** A heartbeat every minute, from one time to another, both included. */
  beats(from: string, to: string): this {
    for (
      let minute = at(from, this.#place);
      minute <= at(to, this.#place);
      minute = (minute + 60_000) as typeof minute
    ) {
      this.#background.observe(minute, this.#answers, { isReported: false });
    }
    return this;
  }

  /** The wall clock of what follows stands elsewhere; nobody has looked yet. */
  moves(place: Place): this {
    this.#place = { ...this.#place, ...place };
    this.#answers = { ...this.#answers, offset: this.#place.offset ?? 0 };
    return this;
  }

  /** The browser is gone: crashed, or closed. What follows is a new session. */
  crashes(): this {
    this.#background.forget();
    return this;
  }

  /** What was booked, each span by the wall clock that it was made with. */
  spans(): string[] {
    return this.#background.ledger.spans().map(show);
  }

  #look(time: string, change: Partial<Answers>, isReported: boolean): this {
    this.#answers = { ...this.#answers, ...change };
    this.#background.observe(at(time, this.#place), this.#answers, { isReported });
    return this;
  }
}
