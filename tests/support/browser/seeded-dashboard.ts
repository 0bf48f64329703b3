/** The dashboard on a seeded history, and the same history as the replay reads it. */
import type { Page } from 'puppeteer-core';
import type { History } from '../../../patterns/history';
import { historyAt } from '../../../scripts/replay/report';
import { addToDay, type DayKey, dayOf } from '../../../tracking/day';
import { toInstant } from '../../../tracking/instant';
import { type LongHistory, longHistory } from '../samples/long-history';
import { RULES } from '../week';
import type { BrowserUnderTest } from './browser-under-test';
import { untilWhole } from './dashboard-page';
import { seed } from './database';

export interface Replayed {
  today: DayKey;
  facts: LongHistory;
  history: History;
}

/** A history of so many days that ended yesterday, as the replay reads it now. */
export function replayedHistory(days: number, offset: number): Replayed {
  const now = toInstant(Date.now());
  const today = dayOf(now, offset, RULES.dayTurnHour);
  const facts = longHistory(addToDay(today, -1), days, offset);
  const history = historyAt(
    facts.spans,
    { ...facts, onCall: new Set() },
    {
      asOf: { at: now, offset },
      rules: RULES,
      firstWeekday: 1,
      restDays: null,
      weekLine: 48,
      answers: { off: [], chosen: [] },
    },
  );
  return { today, facts, history };
}

/** Stores a history. @param page any page of the extension */
export async function seedHistory(page: Page, { spans, seen, leave }: LongHistory): Promise<void> {
  await seed(page, {
    spans: spans.map((span) => ({ ...span, source: 'observed' })),
    seen,
    marks: [...leave].map((day) => ({ day, kind: 'leave' })),
  });
}

/** Opens the dashboard, and waits until no section is waiting. */
export async function openWholeDashboard(browser: BrowserUnderTest, address = ''): Promise<Page> {
  const page = await browser.openPage(`/dashboard.html${address}`);
  await untilWhole(page);
  return page;
}
