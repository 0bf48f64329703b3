/**
 * Schedules as they are lived: a pause of 35 to 50 minutes at midday, others of 2 to 9 minutes, by a seed. What is worked
 * is what the plan says without the midday pause, since short pauses count.
 */

import { HOUR, later, MINUTE } from '../../../tracking/instant';
import { lengthOf, type Span } from '../../../tracking/span';
import { randomFrom } from '../random';
import { spansOfWeeks, type Told, type WeekPlan } from './history-of';

/** Only a stretch as long as this has a midday. */
const WHOLE_DAY = 6 * HOUR;

/** @example lived(times(17, everyDay('09:00-18:00', 5)), 1) */
export function lived(weeks: readonly WeekPlan[], seed: number, told: Partial<Told> = {}): Span[] {
  const random = randomFrom(seed);
  const minutes = (least: number, most: number) => Math.round(least + random() * (most - least)) * MINUTE;
  return spansOfWeeks(weeks, told).flatMap((stretch) => {
    const halves: Span[] = [];
    if (lengthOf(stretch) >= WHOLE_DAY) {
      const middle = later(stretch.start, Math.round(lengthOf(stretch) / 2 / MINUTE) * MINUTE);
      halves.push({ ...stretch, end: middle }, { ...stretch, start: later(middle, minutes(35, 50)) });
    } else {
      halves.push(stretch);
    }
    return halves.flatMap((half) => {
      const spans: Span[] = [];
      for (let { start } = half; start < half.end; ) {
        const wished = later(start, minutes(20, 70));
        // What would be left over is too short to be a stretch of its own.
        const end = half.end - wished < 15 * MINUTE ? half.end : wished;
        spans.push({ ...half, start, end });
        start = later(end, minutes(2, 9));
      }
      return spans;
    });
  });
}
