import { expect, test } from 'vitest';
import { readGivenWeekends, tellOutcome, tellPurpose } from '../../../storage/given-weekends';
import { toDayKey } from '../../../tracking/day';
import { at } from '../../support/build';
import './fresh';

const WEEKEND = { day: toDayKey('2026-11-21'), hours: 9.5 };
const MONDAY = at('2026-12-14 09:00');

test('what a weekend was for is kept, and then what became of it', async () => {
  await tellPurpose(WEEKEND, 'the demo');
  expect(await readGivenWeekends()).toEqual([{ ...WEEKEND, purpose: 'the demo' }]);
  await tellOutcome({ ...WEEKEND, hours: 10 }, 'shelved', MONDAY);
  expect(await readGivenWeekends()).toEqual([
    { ...WEEKEND, purpose: 'the demo', outcome: 'shelved', answeredAt: MONDAY },
  ]);
});

test('what became of a weekend can be told where nobody said what it was for', async () => {
  await tellOutcome(WEEKEND, 'withheld', MONDAY);
  expect(await readGivenWeekends()).toEqual([{ ...WEEKEND, purpose: '', outcome: 'withheld', answeredAt: MONDAY }]);
});

test('weekends come in order of their day', async () => {
  await tellPurpose(WEEKEND, 'the demo');
  await tellPurpose({ day: toDayKey('2026-11-14'), hours: 5 }, '');
  expect((await readGivenWeekends()).map(({ day }) => day)).toEqual(['2026-11-14', '2026-11-21']);
});
