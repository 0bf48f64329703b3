/**
 * Lines of a history: spans and marks as JSON, one a line, or commits as author and date. A line that cannot be read is an
 * error with its number and what is wrong with it; nothing is guessed.
 */
import { type DayKey, isDayKey } from '../../tracking/day';
import { type Instant, later, MINUTE, type OffsetMinutes, toInstant } from '../../tracking/instant';
import type { Span } from '../../tracking/span';
import { CATEGORIES, type Category, type ToolId } from '../../tracking/tool';
import { Problem } from '../setup/problem.mjs';

/** What the lines of a file say. */
export interface Lines {
  spans: Span[];
  /** The categories that lines name, by tool; the first one holds. */
  categories: Map<ToolId, Category>;
  unseen: Set<DayKey>;
  leave: Set<DayKey>;
  onCall: Set<DayKey>;
}

/** An instant, and what the wall clock showed. */
export interface Moment {
  at: Instant;
  offset: OffsetMinutes;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/;

/** How much work a commit stands for: the time before it. */
const BEFORE_COMMIT = 30 * MINUTE;

const MARKS = ['unseen', 'leave', 'onCall'] as const;

/**
 * An instant with its offset, from ISO 8601.
 *
 * @returns null for text that is none, or that names no offset
 * @example readMoment('2026-11-23T09:00:00+09:00')?.offset //=> 540
 */
export function readMoment(text: unknown): Moment | null {
  const match = typeof text === 'string' ? MOMENT.exec(text) : null;
  const at = match === null ? Number.NaN : Date.parse(match[0]);
  if (match === null || Number.isNaN(at)) {
    return null;
  }
  const [, sign, hours, minutes] = match;
  const east = sign === undefined ? 0 : Number(hours) * 60 + Number(minutes);
  return { at: toInstant(at), offset: sign === '-' ? -east : east };
}

/** No line yet. */
export function noLines(): Lines {
  return { spans: [], categories: new Map(), unseen: new Set(), leave: new Set(), onCall: new Set() };
}

/**
 * Adds a line of JSON; an empty one says nothing.
 *
 * @throws Problem naming the line and what is wrong with it
 * @example addLine(lines, '{"leave": "2026-11-23"}', 7)
 */
export function addLine(lines: Lines, text: string, number: number): void {
  if (text.trim() === '') {
    return;
  }
  const line = parse(text, number);
  for (const mark of MARKS) {
    if (mark in line) {
      lines[mark].add(dayIn(line[mark], mark, number));
      return;
    }
  }
  const start = momentIn(line['start'], 'start', number);
  const end = momentIn(line['end'], 'end', number);
  if (end.at <= start.at) {
    throw wrong(number, 'it ends when it begins, or before', 'Give an end after the start.');
  }
  const tool = line['tool'];
  if (typeof tool !== 'string' || tool === '') {
    throw wrong(number, '"tool" is not the name of a tool', 'Give a name in quotes, such as "github".');
  }
  const category = line['category'];
  if (category !== undefined && !lines.categories.has(tool)) {
    lines.categories.set(tool, categoryIn(category, number));
  }
  lines.spans.push({ start: start.at, end: end.at, tool, offset: start.offset });
}

/**
 * The author of a commit and the time that it stands for.
 *
 * @throws Problem naming the line and what is wrong with it
 * @example readCommit('author-001\t2026-08-14T02:31:32+00:00', 1)?.author //=> 'author-001'
 */
export function readCommit(text: string, number: number): { author: string; span: Span } | null {
  if (text.trim() === '') {
    return null;
  }
  const [author, date] = text.split('\t');
  const moment = readMoment(date?.trim());
  if (author === undefined || author === '' || moment === null) {
    throw wrong(number, 'it is not an author, a tab and a date', 'Give a date such as 2026-11-23T09:00:00+09:00.');
  }
  const span = { start: later(moment.at, -BEFORE_COMMIT), end: moment.at, tool: 'git', offset: moment.offset };
  return { author, span };
}

function parse(text: string, number: number): Record<string, unknown> {
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch (error) {
    throw wrong(number, `it is not JSON (${(error as Error).message})`, 'Give one object a line.');
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    throw wrong(number, 'it is JSON, but not an object', 'Give {"start": …, "end": …, "tool": …}, or a mark.');
  }
  return line as Record<string, unknown>;
}

function momentIn(value: unknown, field: string, number: number): Moment {
  const moment = readMoment(value);
  if (moment === null) {
    throw wrong(
      number,
      `"${field}" is ${JSON.stringify(value) ?? 'missing'}, which is not a time with an offset`,
      'Give a time such as "2026-11-23T09:00:00+09:00".',
    );
  }
  return moment;
}

function dayIn(value: unknown, field: string, number: number): DayKey {
  if (typeof value !== 'string' || !isDayKey(value)) {
    throw wrong(
      number,
      `"${field}" is ${JSON.stringify(value)}, which is not a day`,
      'Give a day such as "2026-11-23".',
    );
  }
  return value;
}

function categoryIn(value: unknown, number: number): Category {
  const category = CATEGORIES.find((each) => each === value);
  if (category === undefined) {
    throw wrong(number, `"category" is ${JSON.stringify(value)}`, `Give one of ${CATEGORIES.join(', ')}.`);
  }
  return category;
}

function wrong(number: number, what: string, remedy: string): Problem {
  return new Problem(`Line ${number} cannot be read: ${what}.`, remedy);
}
