/** Reads a time of day as people type it: 18:30, 1830, 6.30 pm, 18, 오후 6시 30분. */

const CLOCK = /^(오전|오후)?\s*(\d{1,2})(?:[:.h시]?\s*(\d{2})분?|시)?\s*([ap]\.?m\.?)?$/i;

/**
 * Minutes after midnight, 0 to 1439, or null where the text is no time of day.
 *
 * @example parseClock('6:30 pm') //=> 1110
 * @example parseClock('24:30') //=> null
 */
export function parseClock(text: string): number | null {
  const [, before, hourText, minuteText = '00', after] = CLOCK.exec(text.trim()) ?? [];
  if (hourText === undefined) {
    return null;
  }
  const half = before ?? after;
  const minute = Number(minuteText);
  const hour = half === undefined ? Number(hourText) : toFullHour(Number(hourText), /^(오후|p)/i.test(half));
  return hour >= 0 && hour < 24 && minute < 60 ? hour * 60 + minute : null;
}

/** The hour of the 24 h clock; -1 where the 12 h clock has no such hour. */
function toFullHour(hour: number, isAfternoon: boolean): number {
  return hour < 1 || hour > 12 ? -1 : (hour % 12) + (isAfternoon ? 12 : 0);
}
