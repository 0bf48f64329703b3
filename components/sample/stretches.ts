/** A day of the story as stretches of work: a few minutes of chance at each end, and a pause in the long ones. */
import { type Chance, wholeBetween } from './chance';

/** Minutes after the midnight with which the day begins; past 1440 it is the night after. */
export interface Stretch {
  from: number;
  to: number;
}

/** Whoever sits for longer gets up once. */
const LONG = 270;

/** Reads what the story says. @example stretchesIn('20:00-25:30') //=> [{ from: 1200, to: 1530 }] */
export function stretchesIn(text: string): Stretch[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((stretch) => {
      const [from, to] = stretch.split('-').map(minutesOf);
      return { from: from as number, to: to as number };
    });
}

/** @example minutesOf('25:30') //=> 1530 */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours as number) * 60 + (minutes as number);
}

/** The same stretches as they are lived. @example livedOn(stretchesIn('13:10-18:35'), chance) // with a pause at four or so */
export function livedOn(stretches: readonly Stretch[], chance: Chance): Stretch[] {
  return stretches.flatMap((stretch) => {
    const from = stretch.from + wholeBetween(chance, -9, 9);
    const to = stretch.to + wholeBetween(chance, -9, 9);
    if (to - from < LONG) {
      return [{ from, to }];
    }
    const pause = from + Math.round((to - from) * (0.4 + chance() * 0.2));
    return [
      { from, to: pause },
      { from: pause + wholeBetween(chance, 17, 27), to },
    ];
  });
}

/** What is left of stretches where others are taken out. @example without([9:00 to 12:00], [10:00 to 11:00]) */
export function without(stretches: readonly Stretch[], taken: readonly Stretch[]): Stretch[] {
  return taken.reduce<Stretch[]>(
    (left, { from, to }) =>
      left.flatMap((each) =>
        [
          { from: each.from, to: Math.min(each.to, from) },
          { from: Math.max(each.from, to), to: each.to },
        ].filter((part) => part.from < part.to),
      ),
    [...stretches],
  );
}
