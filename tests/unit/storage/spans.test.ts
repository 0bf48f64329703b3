import { describe, expect, test } from 'vitest';
import { database } from '../../../storage/database';
import { hasSpans, readRelatedSpans, readSpans } from '../../../storage/spans';
import { toDayKey } from '../../../tracking/day';
import { HOUR, type Instant, later, MINUTE } from '../../../tracking/instant';
import type { Span } from '../../../tracking/span';
import { at, monday, span } from './clock';
import './fresh';

async function addSpans(...spans: Span[]): Promise<void> {
  await database.spans.bulkAdd(spans.map((added) => ({ ...added, source: 'observed' as const })));
}

async function related(start: Instant, end: Instant): Promise<string[]> {
  return (await readRelatedSpans({ start, end })).map(({ tool }) => tool);
}

test('whether anything was counted is known from the first span on, and not from a sign of the browser', async () => {
  await database.seen.put({ day: toDayKey('2026-11-16'), first: monday('09:00'), last: monday('09:00'), unknown: [] });
  expect(await hasSpans()).toBe(false);
  await addSpans(span('github', '10:00', '10:01'));
  expect(await hasSpans()).toBe(true);
});

describe('spans that touch a range', () => {
  test('are read in order of start, whatever the order of storing', async () => {
    await addSpans(span('slack', '11:00', '12:00'), span('github', '10:00', '11:00'));
    const rows = await readSpans({ start: monday('10:30'), end: monday('11:30') });
    expect(rows.map(({ tool }) => tool)).toEqual(['github', 'slack']);
  });

  test('one that ended as the range begins does not touch it', async () => {
    await addSpans(span('github', '10:00', '11:00'));
    expect(await readSpans({ start: monday('11:00'), end: monday('12:00') })).toEqual([]);
  });

  test('a span as long as the longest work day is found from its end', async () => {
    await addSpans({ tool: 'entered', start: at('2026-11-15 04:00'), end: at('2026-11-16 05:00'), offset: 0 });
    const rows = await readSpans({ start: monday('04:59'), end: monday('12:00') });
    expect(rows.map(({ tool }) => tool)).toEqual(['entered']);
  });
});

describe('spans that are related to a range', () => {
  test('reach out over gaps of up to an hour, to either side', async () => {
    await addSpans(
      span('too early', '05:00', '05:59'),
      span('early', '07:00', '08:00'),
      span('before', '08:59', '09:30'),
      span('inside', '10:10', '10:20'),
      span('after', '11:20', '11:40'),
      span('late', '12:40', '13:00'),
      span('too late', '14:01', '15:00'),
    );
    expect(await related(monday('10:00'), monday('11:00'))).toEqual(['early', 'before', 'inside', 'after', 'late']);
  });

  test('do not hang on what has no length', async () => {
    await addSpans(span('before', '08:00', '08:10'), span('empty', '09:05', '09:05'));
    expect(await related(monday('10:00'), monday('11:00'))).toEqual([]);
  });

  test('are followed for days', async () => {
    const start = monday('00:00');
    const shifts = Array.from({ length: 100 }, (_, hour) => ({
      tool: `shift ${hour}`,
      start: later(start, hour * HOUR),
      end: later(start, hour * HOUR + 30 * MINUTE),
      offset: 0,
    }));
    await addSpans(...shifts);
    const end = later(start, 200 * HOUR);
    expect(await related(later(start, 99 * HOUR), end)).toHaveLength(100);
    expect(await related(start, start)).toHaveLength(100);
  });

  test('of a long day are read in few requests', async () => {
    const start = monday('06:00');
    const minutes = Array.from({ length: 17 * 6 }, (_, index) => ({
      tool: 'github',
      start: later(start, index * 10 * MINUTE),
      end: later(start, index * 10 * MINUTE + 9 * MINUTE),
      offset: 0,
    }));
    await addSpans(...minutes);
    const requests = countReads();
    expect(await related(monday('23:00'), monday('23:00'))).toHaveLength(minutes.length);
    expect(requests.stop()).toBeLessThanOrEqual(3);
  });
});

function countReads(): { stop(): number } {
  let count = 0;
  const { getAll } = IDBIndex.prototype;
  IDBIndex.prototype.getAll = function (this: IDBIndex, ...input: Parameters<typeof getAll>) {
    count += 1;
    return getAll.apply(this, input);
  };
  return {
    stop() {
      IDBIndex.prototype.getAll = getAll;
      return count;
    },
  };
}
