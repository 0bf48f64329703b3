/** The replay as a person calls it, and every line that it refuses. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { addLine, noLines, readCommit, readMoment } from '../../../scripts/replay/history-lines';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'clock-out-replay-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function replay(lines: readonly string[], ...words: readonly string[]) {
  const file = join(folder, `${Math.random()}.jsonl`);
  writeFileSync(file, lines.join('\n'));
  const { stdout } = await run('node', ['scripts/replay.mjs', ...words, file], { cwd: root, maxBuffer: 1e8 });
  return JSON.parse(stdout);
}

const span = (day: string, from: string, to: string, offset = '+09:00', tool = 'github') =>
  JSON.stringify({ start: `${day}T${from}:00${offset}`, end: `${day}T${to}:00${offset}`, tool });

/** Monday to Friday of four weeks up to Friday, 20 November 2026. */
const DAYS = ['10-26', '11-02', '11-09', '11-16'].flatMap((monday) => {
  const start = Date.parse(`2026-${monday}T00:00:00Z`);
  return [0, 1, 2, 3, 4].map((day) => new Date(start + day * 86_400_000).toISOString().slice(0, 10));
});

describe('the whole of it', () => {
  test('tells codes, hours and findings, as of the day turn after the last span', async () => {
    const report = await replay(DAYS.map((day) => span(day, '09:00', '21:00')));
    expect(report).toMatchObject({
      asOf: '2026-11-21T04:00:00+09:00',
      thisWeek: { code: '9-9-5', workedHours: 60, activeHours: 60, days: 5 },
      lastWeek: { code: '9-9-5', workedHours: 60, activeHours: 60, days: 5 },
      weekend: { code: 'off', restHours: 32, workedHours: 0 },
    });
    const [first] = report.findings;
    expect(first).toMatchObject({ id: expect.any(String), level: expect.any(String), family: expect.any(String) });
  });

  test('tells what is hidden only when all is asked for, and reads another instant and settings', async () => {
    const settings = join(folder, 'settings.json');
    writeFileSync(settings, JSON.stringify({ limitHours: 80 }));
    const lines = DAYS.map((day) => span(day, '09:00', '21:00'));
    const asOf = ['--as-of', '2026-11-23T10:00:00+09:00'];
    const [shown, all, moved] = await Promise.all([
      replay(lines, ...asOf),
      replay(lines, '--all', ...asOf),
      replay(lines, '--settings', settings, ...asOf),
    ]);
    expect(shown.thisWeek).toEqual({ code: null, workedHours: 0, activeHours: 0, days: 0 });
    expect(shown.findings[0]).not.toHaveProperty('hidden');
    expect(all.findings.length).toBeGreaterThan(shown.findings.length);
    const levelOf = (report: typeof all) =>
      report.findings.find(({ id }: { id: string }) => id === 'long-weeks')?.values.fourWeeks;
    expect(levelOf(shown)).toBe(60);
    expect(moved.findings.map(({ id }: { id: string }) => id)).toContain('long-weeks');
  });

  test('reads commits, and leaves out who has made too few', async () => {
    const commits = Array.from({ length: 130 }, (_, index) => {
      const day = new Date(Date.parse('2026-06-01T00:00:00Z') + index * 86_400_000).toISOString().slice(0, 10);
      return `somebody\t${day}T23:50:00+02:00`;
    });
    const reports = await replay([...commits, 'nobody\t2026-06-01T10:00:00+02:00'], '--git');
    expect(reports.map(({ author }: { author: string }) => author)).toEqual(['somebody']);
    expect(reports[0]).toMatchObject({ commits: 130, activeDays: 130 });
    expect(reports[0].findings.map(({ id }: { id: string }) => id)).toContain('no-weekly-rest');
  });

  test('says on the error output what is wrong, prints nothing else, and fails', async () => {
    const file = join(folder, 'bad.jsonl');
    writeFileSync(file, `${span('2026-11-20', '09:00', '10:00')}\n{"start": "noon"}\n`);
    const failure = await run('node', ['scripts/replay.mjs', file], { cwd: root }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 1, stdout: '' });
    expect(String((failure as { stderr: string }).stderr)).toContain('Line 2 cannot be read: "start" is "noon"');
  });
});

describe('a line', () => {
  test.each([
    ['{"start"', 'is not JSON'],
    ['[]', 'not an object'],
    ['{}', '"start" is missing'],
    ['{"start": "2026-11-23T09:00:00", "end": "2026-11-23T10:00:00Z", "tool": "x"}', 'not a time with an offset'],
    ['{"start": "2026-11-23T09:00:00Z", "end": 5, "tool": "x"}', '"end" is 5'],
    ['{"start": "2026-11-23T09:00:00Z", "end": "2026-11-23T09:00:00Z", "tool": "x"}', 'it ends when it begins'],
    ['{"start": "2026-11-23T09:00:00Z", "end": "2026-11-23T08:00:00Z", "tool": "x"}', 'it ends when it begins'],
    ['{"start": "2026-11-23T09:00:00Z", "end": "2026-11-23T10:00:00Z"}', '"tool" is not the name of a tool'],
    ['{"start": "2026-11-23T09:00:00Z", "end": "2026-11-23T10:00:00Z", "tool": "x", "category": "fun"}', '"category"'],
    ['{"leave": "2026-02-30"}', '"leave" is "2026-02-30", which is not a day'],
    ['{"unseen": 3}', 'is not a day'],
  ])('%s is refused with its number and what is wrong', (text, words) => {
    expect(() => addLine(noLines(), text, 7)).toThrow(/^Line 7 cannot be read: /);
    expect(() => addLine(noLines(), text, 7)).toThrow(words);
  });

  test('an empty one says nothing, and each mark goes to its own', () => {
    const lines = noLines();
    for (const [index, text] of [
      '',
      '{"leave": "2026-11-23"}',
      '{"onCall": "2026-11-24"}',
      '{"unseen": "2026-11-25"}',
    ].entries()) {
      addLine(lines, text, index + 1);
    }
    expect([lines.spans.length, ...lines.leave, ...lines.onCall, ...lines.unseen]).toEqual([
      0,
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
    ]);
  });

  test('its end may carry another offset, and its start’s is used', () => {
    const lines = noLines();
    addLine(lines, '{"start": "2026-11-23T09:00:00+09:00", "end": "2026-11-23T01:00:00Z", "tool": "x"}', 1);
    expect(lines.spans).toMatchObject([{ offset: 540 }]);
    expect((lines.spans[0]?.end ?? 0) - (lines.spans[0]?.start ?? 0)).toBe(3_600_000);
  });

  test.each(['no tab', '\t2026-11-23T09:00:00Z', 'author\tyesterday'])('of commits: %j is refused', (text) => {
    expect(() => readCommit(text, 3)).toThrow('Line 3 cannot be read: it is not an author, a tab and a date');
  });
});

test.each([
  ['2026-11-23T09:00:00Z', 0],
  ['2026-11-23T09:00+05:45', 345],
  ['2026-11-23T09:00:00.5-0330', -210],
  ['2026-11-23 09:00:00Z', null],
  ['2026-13-23T09:00:00Z', null],
])('%s has the offset %j', (text, offset) => {
  expect(readMoment(text)?.offset ?? null).toBe(offset);
});
