/** Signs of the browser in the sample, and what nobody could see: pauses, and from a last sign to the next start. */
import type { Signs } from '../../storage/seen';
import type { DayKey } from '../../tracking/day';
import { HOUR, type Instant, later, latest } from '../../tracking/instant';
import { type Interval, union } from '../../tracking/span';
import type { Life } from './life';

/** A laptop without work on it is shut at about that time after its first sign. */
const OPEN_FOR = 9 * HOUR;

/** @example signsOf(life, weekOf(today, 1)).seen.size //=> 4, on a Thursday */
export function signsOf(life: Life, wanted: readonly DayKey[]): Signs {
  const isWanted = new Set(wanted);
  const places = life.days.flatMap((day, index) => (isWanted.has(day) ? index : []));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) {
    return { seen: new Set(), unknown: [] };
  }
  const around = { start: life.instantOn(first, 0), end: life.instantOn(last + 2, 0) };
  return {
    seen: new Set(places.filter((index) => life.signOn(index) !== null).map((index) => life.days[index] as DayKey)),
    unknown: union([...life.pauses(), ...shutTimes(life)]).filter(
      ({ start, end }) => start < around.end && end > around.start,
    ),
  };
}

/** From the last sign before days on which the laptop stayed shut to the first one after them. */
function shutTimes(life: Life): Interval[] {
  const signs = life.days.map((_, index) => life.signOn(index));
  return signs.flatMap((sign, index) => {
    const opened = signs.findIndex((next, place) => place > index && next !== null);
    return sign !== null && opened > index + 1
      ? [{ start: lastSign(life, index, sign), end: signs[opened] as Instant }]
      : [];
  });
}

function lastSign(life: Life, index: number, sign: Instant): Instant {
  const last = life.spansOn(index).at(-1)?.end;
  return last === undefined ? later(sign, OPEN_FOR) : latest(last, sign);
}
