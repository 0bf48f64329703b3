/** The colours of a day from day turn to day turn: night with hard edges, between them dawn, day and dusk. */
import { daylightOf, RIBBON_MINUTES, type Stretch } from './night';

export type Tone = 'deep' | 'night' | 'dawn' | 'day' | 'dusk' | 'work' | 'lamp';

export interface Stop {
  /** From 0, the day turn, to 1, the next. */
  at: number;
  tone: Tone;
}

const DAWN = 154;
const DUSK = 288;

/** The stops of the sky. @example skyStops([{ from: 0, to: 120 }, { from: 1080, to: 1440 }]) */
export function skyStops(nights: readonly Stretch[]): Stop[] {
  const nightStops = nights.flatMap(({ from, to }) => [
    stop(from, from === 0 ? 'deep' : 'night'),
    stop(to, to === RIBBON_MINUTES ? 'deep' : 'night'),
  ]);
  const dayStops = daylightOf(nights).flatMap(({ from, to }) => {
    const length = to - from;
    return [
      stop(from, from === 0 ? 'day' : 'dawn'),
      stop(from + Math.min(DAWN, length / 4), 'day'),
      stop(to - Math.min(DUSK, length / 3), 'day'),
      stop(to, to === RIBBON_MINUTES ? 'day' : 'dusk'),
    ];
  });
  return [...nightStops, ...dayStops].sort(inOrder(nights));
}

/** The stops of a bar: work by day, a lit window by night. @example barStops(nights) */
export function barStops(nights: readonly Stretch[]): Stop[] {
  const stops = [
    ...nights.flatMap(({ from, to }) => [stop(from, 'lamp'), stop(to, 'lamp')]),
    ...daylightOf(nights).flatMap(({ from, to }) => [stop(from, 'work'), stop(to, 'work')]),
  ];
  return stops.sort(inOrder(nights));
}

function stop(minute: number, tone: Tone): Stop {
  return { at: Math.round((minute / RIBBON_MINUTES) * 10_000) / 10_000, tone };
}

/** Where night and day meet, both have a stop at the same place: what ends there comes first. */
function inOrder(nights: readonly Stretch[]): (a: Stop, b: Stop) => number {
  const endsOfNight = new Set(nights.map(({ to }) => stop(to, 'night').at));
  const isOfNight = ({ tone }: Stop): boolean => tone === 'deep' || tone === 'night' || tone === 'lamp';
  return (a, b) => a.at - b.at || (isOfNight(a) === endsOfNight.has(a.at) ? -1 : 1);
}
