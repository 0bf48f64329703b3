/**
 * Sample weeks for pictures and for tests of the pages: spans as a person would read them off a calendar. Each day is a
 * list of stretches in wall-clock time; hours past 23 go on into the next day.
 */
import type { Row } from '../browser/database';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export interface SampleSpan extends Row {
  readonly start: number;
  readonly end: number;
  readonly tool: string;
  readonly offset: number;
  readonly source: 'observed';
}

/** A week from Monday on; a day is "09:05-12:10 13:05-18:10", or '' without work. */
export type SampleWeek = readonly string[];

/** Nine to six, on a Thursday afternoon. */
export const ORDINARY: SampleWeek = [
  '09:05-12:10 13:05-18:10',
  '09:15-12:00 12:55-17:45',
  '08:55-12:20 13:15-18:25',
  '09:10-12:05 13:00-14:20 14:38-15:20',
];

/** Ten to one on every day but Tuesday, which nobody saw. */
export const HEAVY: SampleWeek = [
  '10:05-12:50 13:50-18:40 21:10-25:05',
  '',
  '09:50-13:00 14:05-18:55 20:40-26:20',
  '09:40-12:30 13:30-17:50 22:05-24:50',
  '10:10-12:55 13:50-19:05 21:40-24:40',
  '10:20-13:10 14:00-18:50 19:50-25:15',
  '10:10-12:55 13:30-18:40 19:40-23:14 23:32-25:12',
];

/** Half a year that grows from about 40 h a week to 55; in one of its weeks nothing was seen. */
export const GROWING: readonly SampleWeek[] = [
  41, 43, 40, 44, 42, 45, 43, 0, 40, 44, 46, 43, 42, 45, 47, 44, 46, 43, 48, 45, 47, 49, 51, 53, 55,
].map((hours) => (hours === 0 ? [] : weekOf(hours)));
/** Nine to six from Monday to Friday. */
export const FULL_WEEK: SampleWeek = [...ORDINARY.slice(0, 3), '09:10-12:05 13:00-18:40', '09:00-12:00 13:00-16:50'];

/** Late on every evening, and some hours on Saturday. */
export const LATE_WEEK: SampleWeek = [
  '09:40-12:30 13:30-19:10 20:45-23:20',
  '10:05-12:45 13:30-18:50 21:20-24:15',
  '09:55-12:20 13:15-19:25',
  '10:10-13:05 14:00-18:30 21:00-23:50',
  '09:50-12:40 13:40-18:30',
  '11:00-13:10 14:30-17:00',
];

const TOOLS = ['github', 'slack', 'colab', 'gmail', 'linear'] as const;
/** How long one tool stays in front, and the short pause after it. */
const DWELLS = [34, 9, 52, 6, 21];
const PAUSES = [0, 2, 0, 4, 0];

/**
 * The spans of a week, several tools a stretch and pauses of a few minutes between them, so that active is a little less
 * than worked.
 *
 * @param monday midnight of its Monday by the wall clock, as if that clock were UTC
 * @param offset minutes east of UTC
 * @example spansOf(ORDINARY, Date.UTC(2026, 10, 16), 540)
 */
export function spansOf(week: SampleWeek, monday: number, offset: number): SampleSpan[] {
  return week.flatMap((day, index) =>
    day
      .split(' ')
      .filter(Boolean)
      .flatMap((stretch) => {
        const [from, to] = stretch.split('-').map((time) => monday + index * DAY + minutesOf(time) * MINUTE);
        return fill(from as number, to as number).map(({ start, end, tool }) => ({
          start: start - offset * MINUTE,
          end: end - offset * MINUTE,
          tool,
          offset,
          source: 'observed' as const,
        }));
      }),
  );
}

function fill(from: number, to: number): { start: number; end: number; tool: string }[] {
  const spans: { start: number; end: number; tool: string }[] = [];
  for (let start = from, turn = 0; start < to; turn += 1) {
    const index = turn % TOOLS.length;
    const end = Math.min(to, start + (DWELLS[index] as number) * MINUTE);
    // The last minutes belong to the span, so that the stretch ends when it says.
    const isLast = to - end <= (PAUSES[index] as number) * MINUTE;
    spans.push({ start, end: isLast ? to : end, tool: TOOLS[index] as string });
    start = isLast ? to : end + (PAUSES[index] as number) * MINUTE;
  }
  return spans;
}

/** Five days alike from nine on, an hour off at midday. */
function weekOf(hours: number): SampleWeek {
  const minutes = 10 * 60 + (hours * 60) / 5;
  const stop = [minutes / 60, minutes % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
  return Array.from({ length: 5 }, () => `09:00-12:30 13:30-${stop}`);
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours as number) * 60 + (minutes as number);
}
