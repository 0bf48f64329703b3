import { expect, test } from 'vitest';
import { drawn } from '../../../../support/drawn';
import { speaking } from '../../../../support/words';

const { YearSteps } = await speaking('en', () => import('../../../../../components/dashboard/year/YearSteps'));

/** The name between the steps, and where each of them leads; null where it leads nowhere. */
function shownOf(years: { drawn: number; chosen: number }) {
  const led: number[] = [];
  const elements = drawn(<YearSteps {...years} firstYear={2024} lastYear={2026} onStep={(year) => led.push(year)} />);
  const step = (id: string): number | null => {
    const press = elements.find(({ props }) => props['data-testid'] === id)?.props['onClick'] as
      | (() => void)
      | undefined;
    press?.();
    return led.pop() ?? null;
  };
  return {
    name: elements.find(({ props }) => props['data-testid'] === 'year-shown')?.text,
    earlier: step('year-earlier'),
    later: step('year-later'),
  };
}

test('a year has its name, and one to either side', () => {
  expect(shownOf({ drawn: 2025, chosen: 2025 })).toEqual({ name: '2025', earlier: 2024, later: 2026 });
  expect(shownOf({ drawn: 2026, chosen: 2026 })).toEqual({ name: '2026', earlier: 2025, later: null });
});

test('while another is read, or where it could not be, the name is of the year that is drawn', () => {
  expect(shownOf({ drawn: 2026, chosen: 2025 })).toEqual({ name: '2026', earlier: 2024, later: 2026 });
  expect(shownOf({ drawn: 2025, chosen: 2024 })).toEqual({ name: '2025', earlier: null, later: 2025 });
});
