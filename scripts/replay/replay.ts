/** The replay: reads a history and prints what it says, by the same code as the popup. */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Finding } from '../../patterns/findings';
import { chosenRestDays } from '../../patterns/rest-days';
import { parseSettings, type Settings } from '../../storage/settings';
import { CATALOGUE as TOOLS } from '../../tracking/catalogue/catalogue';
import type { Span } from '../../tracking/span';
import type { Category, ToolId } from '../../tracking/tool';
import { Problem } from '../setup/problem.mjs';
import { dayTurnAfter, reportCommits } from './commits';
import { addLine, type Lines, type Moment, noLines, readCommit, readMoment } from './history-lines';
import { historyAt, type Reading, type Report, reportOf } from './report';

const USAGE = 'npm run -s replay -- [--git] [--all] [--as-of ISO] [--settings FILE] FILE|-';

interface Wish {
  file: string;
  isGit: boolean;
  isAll: boolean;
  asOf: Moment | null;
  settings: Settings;
}

/**
 * Reads what the words name, or the standard input for "-", and prints its report.
 *
 * @throws Problem when words, settings or a line cannot be read
 */
export async function replay(words: readonly string[]): Promise<void> {
  console.log(JSON.stringify(await replayed(words), null, 2));
}

/** What is printed of the same words. @example await replayed(['--as-of', '2026-11-23T10:00:00+09:00', 'history.jsonl']) */
export async function replayed(words: readonly string[]): Promise<unknown> {
  const wish = readWish(words);
  return wish.isGit ? replayCommits(wish) : replaySpans(wish);
}

async function replaySpans({ file, isAll, asOf, settings }: Wish): Promise<unknown> {
  const lines = noLines();
  await eachLine(file, (text, number) => addLine(lines, text, number));
  const reading = readingOf(settings, lines.categories);
  if (lines.spans.length === 0 && asOf === null) {
    throw new Problem('There is no span, so there is no day to report on.', 'Give spans, or an instant with --as-of.');
  }
  const own = { ...reading, asOf: asOf ?? dayTurnAfter(lines.spans, settings.dayTurnHour) };
  return printed(reportOf(historyAt(lines.spans, lines, own), own), isAll);
}

async function replayCommits({ file, isAll, asOf, settings }: Wish): Promise<unknown> {
  const spans = new Map<string, Span[]>();
  await eachLine(file, (text, number) => {
    const commit = readCommit(text, number);
    if (commit !== null) {
      const ofAuthor = spans.get(commit.author) ?? [];
      spans.set(commit.author, ofAuthor);
      ofAuthor.push(commit.span);
    }
  });
  const reading = readingOf(settings, new Map());
  return reportCommits(spans, noLines(), reading, asOf).map((report) => printed(report, isAll));
}

function readingOf(settings: Settings, named: Lines['categories']): Omit<Reading, 'asOf'> {
  const categories = new Map<ToolId, Category>([...TOOLS, ...settings.sites].map(({ id, category }) => [id, category]));
  return {
    rules: {
      dayTurnHour: settings.dayTurnHour,
      isChat: (tool) => (named.get(tool) ?? categories.get(tool)) === 'chat',
    },
    firstWeekday: settings.firstWeekday,
    restDays: chosenRestDays(settings),
    weekLine: settings.limitHours,
    answers: { off: settings.silentPatterns, chosen: [] },
  };
}

/** Without what is hidden, and without saying so, unless all was asked for. */
function printed(report: Report, isAll: boolean) {
  const shown = isAll ? report.findings : report.findings.filter(({ hidden }) => hidden === null);
  return { ...report, findings: shown.map((finding) => printedFinding(finding, isAll)) };
}

function printedFinding({ id, level, family, days, values, hidden, isMarked, isChosen }: Finding, isAll: boolean) {
  const rounded = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, Math.round(value * 100) / 100]),
  );
  return {
    id,
    level,
    family,
    days,
    values: rounded,
    ...(isMarked ? { marked: true } : {}),
    ...(isChosen ? { chosen: true } : {}),
    ...(isAll ? { hidden } : {}),
  };
}

function readWish(words: readonly string[]): Wish {
  const { values, positionals } = parse(words);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new Problem('One file is replayed at a time, or "-" for the standard input.', USAGE);
  }
  const asOf = values['as-of'] === undefined ? null : readMoment(values['as-of']);
  if (values['as-of'] !== undefined && asOf === null) {
    throw new Problem(
      `--as-of is "${values['as-of']}", which is not a time with an offset.`,
      'Give a time such as 2026-11-23T10:00:00+09:00.',
    );
  }
  return {
    file,
    isGit: values.git ?? false,
    isAll: values.all ?? false,
    asOf,
    settings: values.settings === undefined ? parseSettings(undefined).value : readSettings(values.settings),
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        git: { type: 'boolean' },
        all: { type: 'boolean' },
        'as-of': { type: 'string' },
        settings: { type: 'string' },
      },
    });
  } catch (error) {
    throw new Problem((error as Error).message, USAGE);
  }
}

function readSettings(file: string): Settings {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Problem(`The settings in ${file} cannot be read: ${(error as Error).message}`, 'Give a file of JSON.');
  }
  const { value, rejected } = parseSettings(raw);
  if (rejected.length > 0) {
    throw new Problem(`The settings in ${file} are not right: ${rejected.join(', ')}.`, 'Mend these fields.');
  }
  return value;
}

async function eachLine(file: string, take: (text: string, number: number) => void): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      take(text, number);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) {
      throw error;
    }
    throw new Problem(`${file} cannot be read: ${(error as Error).message}`, USAGE);
  }
}
