/**
 * What should have been counted in a life, by the rules of tracking alone: computed afterwards, with sets of instants,
 * from what really happened. It shares no thought with `advance`, which only ever knows the last step.
 *
 * Where the rules leave something open, there are two answers: at most (`may`) and at least (`must`).
 */
import { HEARTBEAT, TOLERANCE } from '../../../tracking/advance';
import { MEETING_SILENCE } from '../../../tracking/hearing';
import { HOUR, MINUTE, SECOND } from '../../../tracking/instant';
import type { ToolId } from '../../../tracking/tool';
import { join, measure, type Range, toSet, within, without } from './interval-set';
import { type Absence, type Entry, type Fault, type LifeRecord, lastIndexUpTo, stretches, valueAt } from './record';
import { offsetAt } from './zones';

/** A stretch in which a fault may have cost something, and at most how much. */
export interface Excuse extends Range {
  allowed: number;
  /** Of work that counted before the excuse. */
  counted: number;
}

/** All by the clock on the wall. */
export interface Truth {
  may: Range[];
  mayByTool: Map<ToolId, Range[]>;
  must: Range[];
  excuses: Excuse[];
  /** Where it is open which of two tools has the time. */
  unclear: Range[];
}

/** A meeting as it was heard, silences of up to two minutes included. */
interface Run extends Range {
  tool: ToolId;
  heard: Range[];
  silences: Range[];
}

/** From the last look before a fault to the first one after it. */
interface Window extends Range {
  fault: Fault;
}

export function findTruth(record: LifeRecord): Truth {
  return new Reckoning(record).truth();
}

class Reckoning {
  readonly #present: Range[];
  readonly #windows: Window[];
  readonly #harmless: Window[];
  readonly #relived: Range[];
  readonly #tools: ToolId[];

  constructor(private readonly record: LifeRecord) {
    const off = [...where(record.isLocked, record.end, true), ...where(record.isPaused, record.end, true)];
    this.#present = without(toSet(where(record.isRunning, record.end, true)), toSet(off));
    const around = (fault: Fault): Window => ({
      fault,
      start: this.#lookAt(fault.looksBefore - 1),
      end: this.#firstLookSince(fault),
    });
    // An alarm that is late or lost costs nothing by itself while the silence is within the tolerance.
    const isHarmless = (fault: Fault): boolean => fault.kind === 'alarm' && !this.#hasLongSilence(fault);
    this.#windows = record.faults.filter((fault) => !isHarmless(fault)).map(around);
    this.#harmless = record.faults.filter(isHarmless).map(around);
    this.#relived = this.#findRelived();
    this.#tools = [...new Set(record.front.map(({ value }) => value))].filter((value) => value !== null);
  }

  truth(): Truth {
    const { record } = this;
    const runs = this.#runs();
    const away = toSet(record.absences.map(({ noticed, ended }) => ({ start: noticed, end: ended })));
    const mayBeAway = join(
      away,
      record.absences.map((absence) => ({ start: this.#undoneFrom(absence), end: absence.ended })),
    );
    const mustBeAway = join(
      away,
      record.absences.map((absence) => ({ start: absence.left - this.#setBackDuring(absence), end: absence.ended })),
    );

    const mayByTool = new Map<ToolId, Range[]>();
    let mustFront: Range[] = [];
    for (const tool of this.#tools) {
      const inFront = within(toSet(where(record.front, record.end, tool)), this.#present);
      mayByTool.set(tool, without(inFront, mayBeAway));
      mustFront = join(mustFront, without(inFront, mustBeAway));
    }
    for (const { tool, heard, silences } of runs) {
      mayByTool.set(tool, join(mayByTool.get(tool) ?? [], heard, silences));
    }
    const meetings = join(...runs.map((run) => [...run.heard, ...this.#certainSilences(run, mustFront)]));
    const mustMeet = without(meetings, this.#forgottenMeetings(runs, mustFront));

    const unheard = this.#allowances();
    const windows = toSet([...this.#windows, ...this.#blurWindows()]);
    const uncertain = join(windows, this.#sleptBlurs(), [{ start: this.#lastLook(), end: record.end }]);
    const must = without(join(mustFront, mustMeet), uncertain);
    const everything = join(...mayByTool.values());
    return {
      may: toSet([...this.#toWall(join(everything, unheard)), ...this.#jumps()]),
      mayByTool: new Map([...mayByTool].map(([tool, set]) => [tool, this.#toWall(set)])),
      must: without(this.#toWall(must), this.#toWall(this.#relived)),
      excuses: this.#excuses(without(join(mustFront, mustMeet), this.#relived)),
      unclear: toSet([...this.#toWall(join(windows, unheard)), ...this.#jumps()]),
    };
  }

  // Presence.

  /** An absence is undone as far as it reaches back, but never over the start of a span. */
  #undoneFrom({ left, noticed }: Absence): number {
    const isRelived = this.#relived.some(({ start, end }) => start <= noticed && end >= left);
    if (isRelived || this.#dayAndOffset(left) !== this.#dayAndOffset(noticed)) {
      return noticed;
    }
    const { breaks, looks } = this.record;
    const last = breaks[lastIndexUpTo(breaks, noticed, ({ at }) => at)];
    const foundAt = last === undefined ? left : this.#lookAt(last.looksBefore);
    let from = Math.max(left, Math.min(noticed, foundAt));
    for (let index = lastIndexUpTo(looks, left, ({ at }) => at) + 1; index < looks.length; index += 1) {
      const [before, after] = [looks[index - 1], looks[index]];
      if (before === undefined || after === undefined || after.at > noticed) {
        break;
      }
      if (after.at - before.at > TOLERANCE) {
        from = Math.max(from, after.at);
      }
    }
    return from;
  }

  /** By how much a clock that was set back makes an absence look longer. */
  #setBackDuring({ left, noticed }: Absence): number {
    const { skew } = this.record;
    const steps = skew
      .slice(1)
      .map(({ since, value }, index) => ({ since, by: value - (skew[index]?.value ?? value) }));
    return steps
      .filter(({ since, by }) => by < 0 && since >= left && since <= noticed)
      .reduce((sum, { by }) => sum - by, 0);
  }

  #dayAndOffset(at: number): string {
    const wall = this.#wallAt(at);
    const offset = offsetAt(valueAt(this.record.zone, at), wall);
    return `${offset} ${Math.floor((wall + offset * MINUTE - this.record.life.dayTurnHour * HOUR) / (24 * HOUR))}`;
  }

  // Meetings.

  #runs(): Run[] {
    const runs: Run[] = [];
    for (const { start, end, value: tool } of stretches(this.record.heard, this.record.end)) {
      if (tool === null) {
        continue;
      }
      const parts = start === end ? [{ start, end }] : within([{ start, end }], this.#present);
      for (const part of parts) {
        const last = runs.at(-1);
        const silence = { start: last?.end ?? 0, end: part.start };
        if (last !== undefined && last.tool === tool && this.#isSurvivable(silence)) {
          last.heard.push(part);
          last.silences.push(silence);
          last.end = part.end;
        } else {
          runs.push({ ...part, tool, heard: [part], silences: [] });
        }
      }
    }
    return runs;
  }

  /** A silence ends a meeting by its length, by a lock or a pause, and with the browser. */
  #isSurvivable({ start, end }: Range): boolean {
    const isShort = this.#wallAt(end) - this.#wallAt(start) <= MEETING_SILENCE;
    const isDeaf = [this.record.isLocked, this.record.isPaused].some((entries) =>
      stretches(entries, this.record.end).some((deaf) => deaf.value && deaf.start <= end && deaf.end >= start),
    );
    const isOver = this.record.faults.some(
      ({ kind, at }) => (kind === 'crash' || kind === 'update') && at >= start && at <= end,
    );
    return isShort && !isDeaf && !isOver;
  }

  /** Only what lies after the last other work in a silence is sure to be booked, and only if nothing went wrong. */
  #certainSilences({ silences }: Run, front: readonly Range[]): Range[] {
    return silences.flatMap((silence) => {
      const isTroubled = this.#windows.some(({ start, end }) => start <= silence.end && end >= silence.start);
      const between = front.filter(({ start, end }) => start <= silence.end && end >= silence.start);
      const start = Math.max(silence.start, ...between.map(({ end }) => end));
      return isTroubled || start >= silence.end ? [] : [{ start, end: silence.end }];
    });
  }

  /** Of what a meeting had while it was not yet noticed that the tool in front was left, only the last run is known. */
  #forgottenMeetings(runs: readonly Run[], front: readonly Range[]): Range[] {
    return this.record.absences.flatMap(({ left, noticed, isBlurred }) => {
      const stretch = without([{ start: left, end: noticed }], front);
      const last = runs.filter(({ start }) => start <= noticed).at(-1);
      const isKnown =
        last !== undefined &&
        (last.end >= noticed || this.#wallAt(noticed) - this.#wallAt(last.end) <= MEETING_SILENCE);
      const trouble = this.#windows.filter(({ start }) => start <= noticed).map(({ end }) => Math.min(end, noticed));
      const since = last === undefined ? Infinity : Math.max(last.start, ...trouble.filter((end) => end > last.start));
      return isKnown && !isBlurred ? without(stretch, [{ start: since, end: noticed }]) : stretch;
    });
  }

  // What the rules allow beyond.

  #allowances(): Range[] {
    const { record } = this;
    const asleep = record.faults
      .filter(({ kind }) => kind === 'sleep')
      .map(({ at, until }) => ({ start: at, end: until }))
      .filter(({ start, end }) => end - start <= TOLERANCE || this.#isClockedWithinTolerance({ start, end }));
    const untold = this.#windows
      .filter(({ fault }) => fault.kind === 'untold leave' && record.looks[fault.looksUntil]?.isReported)
      .map(({ fault, end }) => ({ start: fault.at, end }));
    const lost = this.#windows.filter(({ fault }) => fault.kind === 'lost look');
    // Once an observation was cut short nothing from before it goes on, so no absence reaches back over it either.
    const lostIdleness = lost.flatMap((window) =>
      record.absences
        .filter(({ left, noticed }) => noticed >= window.start && left <= window.end)
        .map(({ left }) => ({ start: left, end: window.end })),
    );
    return toSet([...asleep, ...untold, ...lostIdleness, ...this.#blurWindows()]);
  }

  /** The second in which a blur is not believed yet, and what was told during it up to a second late. */
  #blurWindows(): Range[] {
    const { record } = this;
    const seconds = record.blurs.flatMap(({ start, end }) => [
      { start, end: Math.min(end, start + SECOND) },
      { start: Math.max(start, end - SECOND), end },
    ]);
    const shifted = record.absences
      .filter(({ isBlurred }) => isBlurred)
      .map(({ left }) => ({ start: left - SECOND, end: left + SECOND }));
    return toSet([...seconds, ...shifted]);
  }

  /** A blur that is believed only after a sleep finds the person idle, and takes that for how it was left. */
  #sleptBlurs(): Range[] {
    const { blurs, life } = this.record;
    return toSet(
      blurs
        .filter(({ start, end }) => end - start > SECOND)
        .map(({ start }) => ({ start: start - life.idleThreshold, end: start })),
    );
  }

  /** A clock that is set back may make a long silence look short. */
  #isClockedWithinTolerance({ start, end }: Range): boolean {
    const [before, after] = [this.#previousLook(start), this.#nextLook(end)];
    return this.#wallAt(after) - this.#wallAt(before) <= TOLERANCE;
  }

  /** The stretches that a clock set forward by less than the tolerance jumps over. */
  #jumps(): Range[] {
    const { skew } = this.record;
    return skew.slice(1).flatMap(({ since, value }, index) => {
      const by = value - (skew[index]?.value ?? value);
      return by > 0 && by <= TOLERANCE ? [{ start: since + value - by, end: since + value }] : [];
    });
  }

  // What faults may cost.

  #excuses(counted: readonly Range[]): Excuse[] {
    const merged: { range: Range; faults: Fault[] }[] = [];
    for (const { fault, start, end } of [...this.#windows].sort((a, b) => a.start - b.start)) {
      const last = merged.at(-1);
      if (last !== undefined && start <= last.range.end) {
        last.range.end = Math.max(last.range.end, end);
        last.faults.push(fault);
      } else {
        merged.push({ range: { start, end }, faults: [fault] });
      }
    }
    return merged.map(({ range, faults }) => {
      const lateness = this.#harmless.filter(({ start, end }) => start <= range.end && end >= range.start);
      return {
        ...range,
        counted: measure(within(counted, [range])),
        allowed:
          faults.length * HEARTBEAT +
          [...faults, ...lateness.map(({ fault }) => fault)].reduce((sum, { extra }) => sum + (extra ?? Infinity), 0),
      };
    });
  }

  /** Time that a clock set back shows again, and the heartbeat in which it passes each border of what it showed before. */
  #findRelived(): Range[] {
    const { skew, end } = this.record;
    const passes = stretches(skew, end).map(({ start, end: until, value }) => ({
      start: start + value,
      end: until + value,
      value,
    }));
    return toSet(
      passes.flatMap((pass, index) =>
        passes.slice(0, index).flatMap((earlier) => {
          const start = Math.max(pass.start, earlier.start) - pass.value;
          const stop = Math.min(pass.end, earlier.end) - pass.value;
          return start > stop ? [] : [{ start: this.#previousLook(start), end: this.#nextLook(stop) }];
        }),
      ),
    );
  }

  /** The moment of a look; of those that never came, the beginning or the end. */
  #lookAt(index: number): number {
    return index < 0 ? 0 : (this.record.looks[index]?.at ?? this.record.end);
  }

  /** A blur that is believed at last only tells of the time before the fault. */
  #firstLookSince({ until, looksUntil }: Fault): number {
    const { looks, end } = this.record;
    let index = looksUntil;
    while (index < looks.length && this.#lookAt(index) < until) {
      index += 1;
    }
    return looks[index]?.at ?? end;
  }

  #hasLongSilence({ looksBefore, looksUntil }: Fault): boolean {
    for (let index = looksBefore; index <= looksUntil; index += 1) {
      if (this.#lookAt(index) - this.#lookAt(index - 1) > TOLERANCE) {
        return true;
      }
    }
    return false;
  }

  #previousLook(at: number): number {
    const { looks } = this.record;
    let index = lastIndexUpTo(looks, at, (look) => look.at);
    while (index >= 0 && (looks[index]?.at ?? 0) >= at) {
      index -= 1;
    }
    return looks[index]?.at ?? 0;
  }

  #nextLook(at: number): number {
    const { looks, end } = this.record;
    let index = lastIndexUpTo(looks, at, (look) => look.at) + 1;
    while (index > 0 && (looks[index - 1]?.at ?? -1) >= at) {
      index -= 1;
    }
    return looks[index]?.at ?? end;
  }

  #lastLook(): number {
    return this.record.looks.at(-1)?.at ?? 0;
  }

  // The clock on the wall.

  #wallAt(at: number): number {
    return at + valueAt(this.record.skew, at);
  }

  #toWall(set: readonly Range[]): Range[] {
    return toSet(
      stretches(this.record.skew, this.record.end).flatMap(({ value, ...stretch }) =>
        within(set, [stretch]).map(({ start, end }) => ({ start: start + value, end: end + value })),
      ),
    );
  }
}

function where<Value>(entries: readonly Entry<Value>[], end: number, wanted: Value): Range[] {
  return stretches(entries, end).filter(({ value }) => value === wanted);
}
