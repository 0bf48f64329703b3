import { describe, expect, test } from 'vitest';
import type { GivenWeekend } from '../../../patterns/history';
import { shelvedWeekend } from '../../../patterns/shelved-weekend';
import { at } from '../../support/build';
import { dayAgo, everyDay, historyOf, times } from '../../support/patterns/history-of';

/** A weekend that began on a Saturday, and what was said of it at some time. */
function weekend(weeksAgo: number, hours: number, outcome?: GivenWeekend['outcome'], answered?: string): GivenWeekend {
  const told = { day: dayAgo(weeksAgo * 7 + 2), hours };
  return outcome === undefined || answered === undefined ? told : { ...told, outcome, answeredAt: at(answered) };
}

const find = (...weekends: GivenWeekend[]) =>
  shelvedWeekend.find(historyOf({ weeks: times(8, everyDay('09:00-17:00', 5)), weekends }));

test('nothing was told, and nothing is found', () => {
  expect(find()).toBeNull();
  expect(find(weekend(3, 6))).toBeNull();
});

describe('an answer', () => {
  test('that the work was shelved is a notice', () => {
    expect(find(weekend(3, 6, 'shelved', '2026-11-23 09:00'))).toEqual({
      level: 'notice',
      days: ['2026-10-31'],
      values: { shelved: 1, told: 1, hours: 6 },
    });
  });

  test('of another kind is none', () => {
    expect(find(weekend(3, 6, 'used', '2026-11-23 09:00'))).toBeNull();
    expect(find(weekend(3, 6, 'partly', '2026-11-23 09:00'))).toBeNull();
    expect(find(weekend(3, 6, 'withheld', '2026-11-23 09:00'))).toBeNull();
  });

  test('stands for the seven days after it', () => {
    expect(find(weekend(4, 6, 'shelved', '2026-11-16 04:00'))?.level).toBe('notice');
    expect(find(weekend(4, 6, 'shelved', '2026-11-16 03:59'))).toBeNull();
  });

  test('does not bring it back when it comes later and is another', () => {
    const shelved = weekend(5, 6, 'shelved', '2026-11-09 10:00');
    expect(find(shelved, weekend(3, 8, 'used', '2026-11-23 09:00'))).toBeNull();
  });

  test('that is still to come is not known', () => {
    expect(find(weekend(3, 6, 'shelved', '2026-11-23 10:00'))?.level).toBe('notice');
    expect(find(weekend(3, 6, 'shelved', '2026-11-23 10:01'))).toBeNull();
  });

  test('without its time was given at another', () => {
    expect(find({ day: dayAgo(23), hours: 6, outcome: 'shelved' })).toBeNull();
  });
});

test('the tally is of every weekend of which something was told', () => {
  expect(
    find(
      weekend(3, 6.5, 'shelved', '2026-11-20 09:00'),
      weekend(10, 9, 'used', '2026-10-05 09:00'),
      weekend(8, 8, 'shelved', '2026-10-19 09:00'),
      weekend(7, 5, 'withheld', '2026-10-26 09:00'),
      weekend(6, 4, 'partly', '2026-11-02 09:00'),
      weekend(2, 7),
      weekend(12, 6.5, 'shelved', '2026-09-21 09:00'),
    ),
  ).toEqual({
    level: 'notice',
    days: ['2026-08-29', '2026-09-26', '2026-10-31'],
    values: { shelved: 3, told: 5, hours: 21 },
  });
});
