import { expect, test } from 'vitest';

/** Minutes west of UTC on New Year's Day, as `Date` counts them. */
const WEST: Record<string, number> = { UTC: 0, 'America/New_York': 300, 'Asia/Seoul': -540, 'Pacific/Auckland': -780 };

test('the machine really stands in the zone that these tests are run for', () => {
  const zone = process.env.TZ ?? 'none';
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(WEST[zone]);
});
