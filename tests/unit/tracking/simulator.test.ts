/**
 * Random lives against their own truth: months of work with everything that can go wrong, which cost no time. A life
 * that breaks a rule is made as short as it can be and printed with its seed; CLOCK_OUT_SEED lives it again, and
 * CLOCK_OUT_MONTHS says for how long to look for one.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { summarise, total } from '../../../tracking/day-summary';
import { MINUTE } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import { unionLength } from '../../../tracking/span';
import { toPieces } from '../../../tracking/timeline';
import { measure, toSet, without } from '../../support/simulator/interval-set';
import { anyLife, type Life } from '../../support/simulator/life';
import { live } from '../../support/simulator/machine';
import type { LifeRecord } from '../../support/simulator/record';
import { findTruth } from '../../support/simulator/truth';

const MONTHS = Number(process.env.CLOCK_OUT_MONTHS ?? 4);
const SEED = Number(process.env.CLOCK_OUT_SEED ?? 20261123);
const DAYS_OF_A_MONTH = 30;

const lived = { days: 0, events: 0, looks: 0, faults: 0, booked: 0, missed: 0 };

function check(life: Life): void {
  const { record, spans } = live(life);
  const truth = findTruth(record);
  const booked = toSet(spans);
  const lost = without(truth.must, booked);

  expect(overlaps(spans), 'spans that overlap').toEqual([]);
  expect(show(without(booked, truth.may), record), 'booked, and was no work').toEqual([]);
  for (const tool of new Set(spans.map((span) => span.tool))) {
    const ofTool = toSet(spans.filter((span) => span.tool === tool));
    const wrong = without(without(ofTool, truth.mayByTool.get(tool) ?? []), truth.unclear);
    expect(show(wrong, record), `booked on ${tool}, and was another's`).toEqual([]);
  }
  expect(show(lost, record), 'worked, and not booked, with no fault to explain it').toEqual([]);
  for (const { start, end, counted, allowed } of truth.excuses) {
    expect(counted, `the most that a fault from ${start} to ${end} can have cost`).toBeLessThanOrEqual(allowed);
  }
  const days = summarise(spans, { dayTurnHour: life.dayTurnHour, isChat: () => false });
  expect(
    days.reduce((sum, { active }) => sum + total(active), 0),
    'the sum of all days',
  ).toBe(unionLength(spans));
  expect(toPieces(spans, life.dayTurnHour, 0), 'spans that cross a day turn').toHaveLength(spans.length);

  lived.days += life.days;
  lived.events += record.events;
  lived.looks += record.looks.length;
  lived.faults += record.faults.length;
  lived.booked += measure(booked);
  lived.missed += measure(without(truth.may, booked));
}

function overlaps(spans: readonly Span[]): Span[] {
  return spans.slice(1).filter((span, index) => span.start < (spans[index] as Span).end);
}

/** By the time since the life began, as the moves count it. */
function show(set: readonly { start: number; end: number }[], { life }: LifeRecord): string[] {
  return set.map(({ start, end }) => `${start - life.start} to ${end - life.start}`);
}

test('nothing is invented, nothing is doubled, and a fault costs a heartbeat', { timeout: 600_000 }, () => {
  const from = performance.now();
  fc.assert(fc.property(anyLife, check), {
    seed: SEED,
    numRuns: MONTHS,
    endOnFailure: process.env.CLOCK_OUT_SHRINK === 'no',
  });
  const hours = (length: number): string => Math.round(length / 60 / MINUTE).toLocaleString('en');
  console.log(
    `${Math.round(lived.days / DAYS_OF_A_MONTH)} months lived in ${Math.round((performance.now() - from) / 1000)} s: ` +
      `${lived.events.toLocaleString('en')} events, ${lived.faults.toLocaleString('en')} faults, ` +
      `${lived.looks.toLocaleString('en')} observations, ${hours(lived.booked)} hours booked (seed ${SEED})`,
  );
});
