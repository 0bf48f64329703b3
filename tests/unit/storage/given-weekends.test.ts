import { describe, expect, test } from 'vitest';
import { changesOf, readGivenWeekends, tellAgain, tellOutcome, tellPurpose } from '../../../storage/given-weekends';
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

describe('where all weekends stand side by side', () => {
  const LATER = at('2026-12-20 09:00');

  test('both are told at once, and what was told before is gone', async () => {
    await tellPurpose({ ...WEEKEND, hours: 4 }, 'the demo');
    await tellAgain(WEEKEND, { purpose: 'the review', outcome: 'partly' }, MONDAY);
    expect(await readGivenWeekends()).toEqual([
      { ...WEEKEND, purpose: 'the review', outcome: 'partly', answeredAt: MONDAY },
    ]);
  });

  test('an outcome that stays keeps the time at which it was told, and another has its own', async () => {
    await tellOutcome(WEEKEND, 'shelved', MONDAY);
    await tellAgain(WEEKEND, { purpose: 'the demo', outcome: 'shelved' }, LATER);
    expect((await readGivenWeekends())[0]?.answeredAt).toBe(MONDAY);
    await tellAgain(WEEKEND, { purpose: 'the demo', outcome: 'used' }, LATER);
    expect((await readGivenWeekends())[0]?.answeredAt).toBe(LATER);
  });

  test('one of both is taken back by leaving it out, and nothing is kept of a weekend without either', async () => {
    await tellAgain(WEEKEND, { purpose: 'the demo', outcome: 'shelved' }, MONDAY);
    await tellAgain(WEEKEND, { purpose: 'the demo', outcome: null }, LATER);
    expect(await readGivenWeekends()).toEqual([{ ...WEEKEND, purpose: 'the demo' }]);
    await tellAgain(WEEKEND, { purpose: '', outcome: null }, LATER);
    expect(await readGivenWeekends()).toEqual([]);
  });

  test('what was told of parts of a weekend is told of the whole of it from then on', async () => {
    const [friday, sunday] = [toDayKey('2026-11-20'), toDayKey('2026-11-22')];
    const whole = { day: friday, hours: 19, parts: [sunday] };
    await tellAgain({ day: friday, hours: 5 }, { purpose: 'the paper', outcome: 'shelved' }, MONDAY);
    await tellAgain({ day: sunday, hours: 6 }, { purpose: 'the demo', outcome: 'used' }, MONDAY);
    await tellAgain(whole, { outcome: 'shelved' }, LATER);
    expect(await readGivenWeekends()).toEqual([
      { day: friday, hours: 19, purpose: 'the paper, the demo', outcome: 'shelved', answeredAt: LATER },
    ]);
    await tellPurpose({ day: sunday, hours: 6 }, 'the review');
    await tellAgain(whole, { purpose: '', outcome: null }, LATER);
    expect(await readGivenWeekends()).toEqual([]);
  });

  describe('what is told elsewhere while a form is open', () => {
    const UNTOLD = { purpose: '', outcome: null };

    test('is not lost when the form is kept', async () => {
      await tellOutcome(WEEKEND, 'shelved', MONDAY);
      await tellAgain(WEEKEND, changesOf(UNTOLD, { purpose: 'the demo', outcome: null }), LATER);
      expect(await readGivenWeekends()).toEqual([
        { ...WEEKEND, purpose: 'the demo', outcome: 'shelved', answeredAt: MONDAY },
      ]);
    });

    test('is no change where the form is kept as it was opened', () => {
      expect(changesOf(UNTOLD, UNTOLD)).toEqual({});
    });

    test('is not lost when the other half is told', async () => {
      await tellPurpose(WEEKEND, 'the demo');
      await tellAgain(WEEKEND, changesOf(UNTOLD, { purpose: '', outcome: 'used' }), LATER);
      expect(await readGivenWeekends()).toEqual([
        { ...WEEKEND, purpose: 'the demo', outcome: 'used', answeredAt: LATER },
      ]);
    });

    test('gives way to what is changed here, and goes with all that is taken back', async () => {
      await tellOutcome(WEEKEND, 'shelved', MONDAY);
      await tellAgain(WEEKEND, changesOf(UNTOLD, { purpose: '', outcome: 'partly' }), LATER);
      expect((await readGivenWeekends())[0]).toMatchObject({ outcome: 'partly', answeredAt: LATER });
      await tellAgain(WEEKEND, UNTOLD, LATER);
      expect(await readGivenWeekends()).toEqual([]);
    });
  });
});
