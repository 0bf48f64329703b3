/**
 * The growing end of history, kept in an array: what the database does, written again from what `Ledger` and `Step`
 * promise, so that the two can be compared and a month costs milliseconds.
 */
import type { Ledger, Step } from '../../../tracking/advance';
import type { Instant } from '../../../tracking/instant';
import { lengthOf, type Span } from '../../../tracking/span';

export class MemoryLedger {
  open: Span | null = null;
  /** In order of start, none empty. */
  readonly #closed: Span[] = [];

  /** What the next step needs to know. */
  read(at: Instant): Ledger {
    let index = this.#closed.length - 1;
    while (index >= 0 && (this.#closed[index] as Span).end > at) {
      index -= 1;
    }
    return {
      open: this.open,
      bookedUntil: this.#closed[index]?.end ?? null,
      ahead: this.#closed[index + 1] ?? null,
    };
  }

  write({ close, extend, book = [], open = [] }: Step): void {
    if (this.open !== null && extend !== undefined) {
      this.open = { ...this.open, end: extend };
    }
    if (this.open !== null && close !== undefined) {
      this.#keep({ ...this.open, end: close });
      this.open = null;
    }
    for (const span of [...book, ...open.slice(0, -1)]) {
      this.#keep(span);
    }
    this.open = open.at(-1) ?? this.open;
  }

  /** All spans that have a length, in order of start. */
  spans(): Span[] {
    const all = this.open === null ? this.#closed : [...this.#closed, this.open];
    return all.filter((span) => lengthOf(span) > 0).sort((a, b) => a.start - b.start);
  }

  #keep(span: Span): void {
    if (lengthOf(span) === 0) {
      return;
    }
    let index = this.#closed.length;
    while (index > 0 && (this.#closed[index - 1] as Span).start > span.start) {
      index -= 1;
    }
    this.#closed.splice(index, 0, span);
  }
}
