/** A random life at a machine: who does what, when, and what goes wrong. */
import fc from 'fast-check';
import { HEARTBEAT, TOLERANCE } from '../../../tracking/advance';
import { MEETING_SILENCE } from '../../../tracking/hearing';
import { type Duration, HOUR, type Instant, MINUTE, SECOND, toInstant } from '../../../tracking/instant';
import type { ToolId } from '../../../tracking/tool';
import type { Reach } from './background';
import { clockChanges, ZONES, type Zone } from './zones';

export type Act =
  /** The person shows a tool, or any other site. */
  | { kind: 'open'; tool: ToolId | null }
  /** A page moves on by itself. */
  | { kind: 'drift'; tool: ToolId | null }
  /** To another program; the browser may fail to tell. */
  | { kind: 'leave'; isTold: boolean }
  | { kind: 'return' }
  /** Our own popup takes the focus. */
  | { kind: 'popup' }
  /** The hands leave the keyboard. */
  | { kind: 'rest' }
  | { kind: 'resume' }
  | { kind: 'lock' }
  | { kind: 'sound'; meeting: ToolId | null }
  | { kind: 'pause'; isPaused: boolean }
  | { kind: 'sleep'; length: Duration; wakesTo: 'person' | 'lock' | 'nobody' }
  /** Now, or in the middle of the next observation. */
  | { kind: 'kill'; reach: Exclude<Reach, 'done'> | 'now' }
  | { kind: 'crash'; down: Duration }
  /** Of the extension. */
  | { kind: 'update' }
  | { kind: 'clock'; by: Duration }
  | { kind: 'fly'; zone: Zone }
  | { kind: 'alarm'; trouble: 'late' | 'early' | 'lost' | 'doubled'; by: Duration };

export interface Move {
  wait: Duration;
  act: Act;
}

export interface Life {
  start: Instant;
  zone: Zone;
  /** The moves are made over and over until these are past. */
  days: number;
  moves: Move[];
  dayTurnHour: number;
  idleThreshold: Duration;
  /** Alarms go by the clock on the wall and fire on waking (Chromium), or by one that stands still asleep (Firefox). */
  alarms: 'wall' | 'steady';
}

/** Lengths close to those at which a rule changes its mind. */
const border = fc
  .tuple(
    fc.constantFrom(SECOND, MINUTE, HEARTBEAT, MEETING_SILENCE, TOLERANCE),
    fc.constantFrom(-SECOND, -1, 0, 1, SECOND),
  )
  .map(([length, by]) => length + by);

const length = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 2 * SECOND }) },
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 90 * SECOND }) },
  { weight: 8, arbitrary: border },
  { weight: 10, arbitrary: fc.integer({ min: MINUTE, max: 10 * MINUTE }) },
  { weight: 2, arbitrary: fc.integer({ min: 10 * MINUTE, max: 90 * MINUTE }) },
);
const longRest = fc.integer({ min: 10 * MINUTE, max: 14 * HOUR });
const sleepLength = fc.oneof(length, longRest, fc.integer({ min: 10 * HOUR, max: 100 * HOUR }));

const tool = fc.constantFrom(null, 'github', 'github', 'slack', 'zoom');
const meeting = fc.constantFrom(null, null, 'zoom', 'zoom', 'teams');
const zone = fc.constantFrom(...ZONES);
const make = <Kind extends Act['kind'], Rest extends object>(
  kind: Kind,
  rest: { [Key in keyof Rest]: fc.Arbitrary<Rest[Key]> },
): fc.Arbitrary<{ kind: Kind } & Rest> =>
  fc.record({ kind: fc.constant(kind), ...rest }) as fc.Arbitrary<{ kind: Kind } & Rest>;

const deed: fc.Arbitrary<Act> = fc.oneof(
  { weight: 30, arbitrary: make('open', { tool }) },
  { weight: 5, arbitrary: make('drift', { tool }) },
  { weight: 10, arbitrary: make('leave', { isTold: fc.constantFrom(true, true, true, true, false) }) },
  { weight: 14, arbitrary: make('return', {}) },
  { weight: 3, arbitrary: make('popup', {}) },
  { weight: 12, arbitrary: make('rest', {}) },
  { weight: 12, arbitrary: make('resume', {}) },
  { weight: 3, arbitrary: make('lock', {}) },
  { weight: 16, arbitrary: make('sound', { meeting }) },
  { weight: 3, arbitrary: make('pause', { isPaused: fc.boolean() }) },
);

const fault: fc.Arbitrary<Act> = fc.oneof(
  make('sleep', {
    length: sleepLength,
    wakesTo: fc.constantFrom('person' as const, 'lock' as const, 'nobody' as const),
  }),
  make('kill', {
    reach: fc.constantFrom('now' as const, 'now' as const, 'begun' as const, 'booked' as const, 'remembered' as const),
  }),
  make('crash', { down: length }),
  make('update', {}),
  make('clock', {
    by: fc.oneof(
      length,
      length.map((by) => -by),
      fc.integer({ min: -12 * HOUR, max: 12 * HOUR }),
    ),
  }),
  make('fly', { zone }),
  make('alarm', {
    trouble: fc.constantFrom('late' as const, 'early' as const, 'lost' as const, 'doubled' as const),
    by: length,
  }),
);

const move: fc.Arbitrary<Move[]> = fc.oneof(
  { weight: 30, arbitrary: fc.record({ wait: length, act: deed }).map((one) => [one]) },
  { weight: 3, arbitrary: fc.record({ wait: length, act: fault }).map((one) => [one]) },
  // An evening: whoever stays away for hours has put down the keyboard.
  {
    weight: 2,
    arbitrary: fc.tuple(length, longRest).map(([wait, away]): Move[] => [
      { wait, act: { kind: 'rest' } },
      { wait: away, act: { kind: 'resume' } },
    ]),
  },
);

/** Half of all lives begin less than two days before a clock change of their zone, if it has any. */
const start = fc
  .record({
    zone,
    year: fc.constantFrom(2026, 2026, 2027, 2011),
    which: fc.nat(7),
    before: fc.nat(48 * HOUR),
    day: fc.nat(364),
  })
  .map(({ zone: at, year, which, before, day }) => {
    const changes = clockChanges(at, year);
    const change = changes[which];
    return {
      zone: at,
      start: toInstant(change === undefined ? Date.UTC(year, 0, 1 + day) + before : change.at - before),
    };
  });

export const anyLife: fc.Arbitrary<Life> = fc
  .record({
    where: start,
    days: fc.integer({ min: 1, max: 60 }),
    moves: fc.array(move, { minLength: 1, maxLength: 300, size: 'max' }),
    dayTurnHour: fc.constantFrom(4, 4, 4, 0, 2, 12),
    idleThreshold: fc.constantFrom(MINUTE, MINUTE, 15 * SECOND, 2 * MINUTE, 10 * MINUTE),
    alarms: fc.constantFrom('wall' as const, 'steady' as const),
  })
  .map(({ where, moves, ...rest }) => ({ ...where, ...rest, moves: moves.flat() }));

/** Moves that wait for nothing must not keep a life from passing. */
export function paceOf({ moves }: Life): Duration {
  return moves.reduce((sum, { wait, act }) => sum + wait + (act.kind === 'sleep' ? act.length : 0), 0);
}
