/**
 * What a script really did, written down by the script itself, and the comparison with what the extension booked.
 *
 * An act takes a while, so each turn is known as the stretch from before the act to after it. A booked edge deviates by
 * its distance from that stretch, not from a point somewhere in it.
 */
import type { SpanRow } from '../database';

/** Epoch milliseconds between which something happened. */
export interface Moment {
  readonly from: number;
  readonly to: number;
}

/** One tool without a break; what follows may be another tool or nothing that counts. */
export interface Stretch {
  readonly tool: string;
  readonly start: Moment;
  readonly end: Moment;
}

export class Truth {
  private readonly turns: { readonly tool: string | null; readonly at: Moment }[] = [];

  /** Does something, after which this tool counts, or nothing where it is null. */
  async turnTo<Result>(tool: string | null, act: () => Promise<Result>): Promise<Result> {
    const from = Date.now();
    const result = await act();
    this.turns.push({ tool, at: { from, to: Date.now() } });
    return result;
  }

  /** Writes a turn down that happened at a moment of which the script has learned otherwise. */
  turnedTo(tool: string | null, at: Moment): void {
    this.turns.push({ tool, at });
  }

  /** The stretches so far, finished ones only; two turns to the same tool are one stretch. */
  stretches(): Stretch[] {
    const changes = this.turns.filter(({ tool }, index) => tool !== (this.turns[index - 1]?.tool ?? null));
    return changes.flatMap(({ tool, at }, index) => {
      const next = changes[index + 1];
      return tool === null || next === undefined ? [] : [{ tool, start: at, end: next.at }];
    });
  }
}

export interface Booked {
  readonly tool: string;
  readonly start: number;
  readonly end: number;
}

/** Spans as stretches of the clock: in order, those of one tool that touch are joined. */
export function bookedStretches(spans: readonly SpanRow[]): Booked[] {
  const joined: { tool: string; start: number; end: number }[] = [];
  for (const { tool, start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && last.tool === tool && last.end === start) {
      last.end = end;
    } else if (end > start) {
      joined.push({ tool, start, end });
    }
  }
  return joined;
}

/** How far an instant lies outside a moment, in milliseconds; negative before it, positive after it. */
export function deviation(at: number, { from, to }: Moment): number {
  return at < from ? at - from : Math.max(0, at - to);
}

export interface Comparison {
  /** One line a stretch, truth beside what was booked, with what each edge deviates by. */
  readonly lines: readonly string[];
  /** The largest deviation of any edge, in milliseconds; infinite where the stretches are not the same ones. */
  readonly largest: number;
}

/** Lays what was booked beside the truth, stretch by stretch. */
export function compare(truth: Truth, spans: readonly SpanRow[]): Comparison {
  const expected = truth.stretches();
  const booked = bookedStretches(spans);
  const origin = expected[0]?.start.from ?? booked[0]?.start ?? 0;
  const seconds = (at: number): string => ((at - origin) / 1_000).toFixed(1);
  let largest = expected.length === booked.length ? 0 : Number.POSITIVE_INFINITY;
  const lines = Array.from({ length: Math.max(expected.length, booked.length) }, (_, index) => {
    const was = expected[index];
    const is = booked[index];
    const truthful =
      was === undefined ? 'nothing' : `${was.tool} ${seconds(was.start.to)} to ${seconds(was.end.from)} s`;
    const written = is === undefined ? 'nothing' : `${is.tool} ${seconds(is.start)} to ${seconds(is.end)} s`;
    if (was === undefined || is === undefined || was.tool !== is.tool) {
      largest = Number.POSITIVE_INFINITY;
      return `was ${truthful}, booked ${written}`;
    }
    const edges = [deviation(is.start, was.start), deviation(is.end, was.end)];
    largest = Math.max(largest, ...edges.map(Math.abs));
    return `was ${truthful}, booked ${written}, off by ${edges.join(' and ')} ms`;
  });
  return { lines, largest };
}
