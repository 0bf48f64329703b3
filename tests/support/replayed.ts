/** What the replay command says of spans: another way than the pages', over a file and back. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replayed as replay } from '../../scripts/replay/replay';
import type { Report } from '../../scripts/replay/report';

export interface Replayed {
  /** Rows of the table of spans; whatever else is in them is left out. */
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly tool: string;
    readonly offset: number;
  }[];
  readonly asOf: { readonly at: number; readonly offset: number };
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Other lines, such as `{ leave: '2026-11-24' }`. */
  readonly lines?: readonly object[];
  /** Whether findings that are hidden are told, too. */
  readonly isAll?: boolean;
}

/**
 * Does what the command does, in this process.
 *
 * @throws Error with what it said when it ends with one
 * @example (await replayed({ spans, asOf: { at: now, offset: 540 } })).thisWeek.code //=> '10-1-6'
 */
export async function replayed({ spans, asOf, settings = {}, lines = [], isAll = false }: Replayed): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'clock-out-replay-'));
  try {
    const history = join(folder, 'history.jsonl');
    const chosen = join(folder, 'settings.json');
    const ofSpans = spans.map(({ start, end, tool, offset }) => ({
      start: withOffset(start, offset),
      end: withOffset(end, offset),
      tool,
    }));
    await writeFile(history, [...ofSpans, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''));
    await writeFile(chosen, JSON.stringify({ version: 1, ...settings }));
    const words = [
      '--as-of',
      withOffset(asOf.at, asOf.offset),
      '--settings',
      chosen,
      ...(isAll ? ['--all'] : []),
      history,
    ];
    return (await replay(words)) as Report;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @example withOffset(0, 540) //=> '1970-01-01T09:00:00.000+09:00' */
function withOffset(at: number, offset: number): string {
  const wall = new Date(at + offset * 60_000).toISOString().slice(0, -1);
  const minutes = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
