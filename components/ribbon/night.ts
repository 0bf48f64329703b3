/**
 * Night on a ribbon is the person's own line and not the sun's: from quiet time to six in the morning, or to the usual
 * start where that comes first. A ribbon begins at the day turn, so a night may lie at both of its ends.
 */

/** A stretch of a ribbon, in minutes after the day turn, 0 to 1440. */
export interface Stretch {
  from: number;
  to: number;
}

export const RIBBON_MINUTES = 24 * 60;

const MORNING = 6 * 60;

export interface NightHours {
  /** Minutes after midnight. */
  quietFrom: number;
  usualStart: number;
  /** The local hour at the left edge. */
  dayTurnHour: number;
}

/** Minutes after the day turn of a clock time. @example ribbonMinute(9 * 60, 4) //=> 300 */
export function ribbonMinute(minutesAfterMidnight: number, dayTurnHour: number): number {
  return wrap(minutesAfterMidnight - dayTurnHour * 60);
}

/**
 * The stretches of night on a ribbon, in order.
 *
 * @example nightsOf({ quietFrom: 22 * 60, usualStart: 9 * 60, dayTurnHour: 4 }) //=> [0 to 120, 1080 to 1440]
 */
export function nightsOf(hours: NightHours): Stretch[] {
  const from = ribbonMinute(hours.quietFrom, hours.dayTurnHour);
  const to = from + nightLength(hours);
  if (to <= RIBBON_MINUTES) {
    return [{ from, to }];
  }
  return [
    { from: 0, to: to - RIBBON_MINUTES },
    { from, to: RIBBON_MINUTES },
  ];
}

/** Minutes from quiet time to morning. @example nightLength({ quietFrom: 22 * 60, usualStart: 9 * 60 }) //=> 480 */
export function nightLength({ quietFrom, usualStart }: Pick<NightHours, 'quietFrom' | 'usualStart'>): number {
  const lengths = [MORNING, usualStart].map((end) => wrap(end - quietFrom) || RIBBON_MINUTES);
  return Math.min(...lengths);
}

/**
 * The night that is not over yet at a time of the clock, in minutes after the same midnight.
 *
 * @example nightAfter(18 * 60, { quietFrom: 22 * 60, usualStart: 9 * 60 }) //=> 22:00 to 30:00
 */
export function nightAfter(minute: number, hours: Pick<NightHours, 'quietFrom' | 'usualStart'>): Stretch {
  const length = nightLength(hours);
  const to = minute + RIBBON_MINUTES - wrap(minute - hours.quietFrom - length);
  return { from: to - length, to };
}

/** The stretches between the nights, in order. @example daylightOf(nights) //=> [120 to 1080] */
export function daylightOf(nights: readonly Stretch[]): Stretch[] {
  const edges = [0, ...nights.flatMap(({ from, to }) => [from, to]), RIBBON_MINUTES];
  const stretches: Stretch[] = [];
  for (let index = 0; index < edges.length; index += 2) {
    const [from, to] = [edges[index] as number, edges[index + 1] as number];
    if (from < to) {
      stretches.push({ from, to });
    }
  }
  return stretches;
}

/** Whether a minute of the ribbon lies in the night. @example isNight(60, nights) */
export function isNight(minute: number, nights: readonly Stretch[]): boolean {
  return nights.some(({ from, to }) => from <= minute && minute < to);
}

/** A stretch cut where night begins and ends. @example cutAtNight({ from: 0, to: 300 }, nights) */
export function cutAtNight(stretch: Stretch, nights: readonly Stretch[]): Stretch[] {
  const borders = nights.flatMap(({ from, to }) => [from, to]);
  const inside = borders.filter((border) => stretch.from < border && border < stretch.to).sort((a, b) => a - b);
  const edges = [stretch.from, ...inside, stretch.to];
  return edges.slice(1).map((to, index) => ({ from: edges[index] as number, to }));
}

function wrap(minutes: number): number {
  return ((minutes % RIBBON_MINUTES) + RIBBON_MINUTES) % RIBBON_MINUTES;
}
