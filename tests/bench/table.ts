/** Collects what the benches measured and prints it once, beside the budgets that the design set. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, resolve } from 'node:path';

export interface Measurement {
  what: string;
  measured: string;
  /** What it is compared with, with its name: an empty history, a page without code, no extension. */
  floor?: string;
  /** Measured over floor, or over budget where that is what counts. */
  ratio?: number;
  budget: string;
}

const file = resolve(import.meta.dirname, '../../.cache/bench.jsonl');

/** Adds rows to the table. @example report({ what: 'popup', measured: '41 ms', budget: 'under 100 ms' }) */
export function report(...measurements: Measurement[]): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, measurements.map((measurement) => `${JSON.stringify(measurement)}\n`).join(''));
}

export function setup(): void {
  rmSync(file, { force: true });
}

export function teardown(): void {
  if (!existsSync(file)) {
    return;
  }
  const rows = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Measurement)
    .map(({ what, measured, floor = '', ratio, budget }) => [what, measured, floor, ratio?.toFixed(2) ?? '', budget]);
  const load = loadavg().map((value) => value.toFixed(1));
  console.log(`\n${lines([['what', 'measured', 'floor or peer', 'ratio', 'budget'], ...rows]).join('\n')}`);
  console.log(`\n${cpus().length} processors, load ${load.join(', ')} over the last 1, 5 and 15 minutes`);
}

function lines(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd(),
  );
}
