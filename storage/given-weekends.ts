/** The weekends that were given up: what the person said each was for, and what became of it. */
import type { GivenWeekend } from '../patterns/history';
import type { DayKey } from '../tracking/day';
import type { Instant } from '../tracking/instant';
import { database } from './database';

export type Outcome = NonNullable<GivenWeekend['outcome']>;

/** A weekend by its first day, with the hours that it was worked. */
export interface Weekend {
  day: DayKey;
  hours: number;
}

/** All of them, in order. @example await readGivenWeekends() //=> [{ day: '2026-11-21', hours: 9.5, purpose: 'the demo' }] */
export function readGivenWeekends(): Promise<GivenWeekend[]> {
  return database.ledger.orderBy('day').toArray();
}

/**
 * Keeps what a weekend was for.
 *
 * @param purpose in the person's own words; empty where they rather say nothing
 * @example await tellPurpose({ day: '2026-11-21', hours: 9.5 }, 'the demo')
 */
export async function tellPurpose(weekend: Weekend, purpose: string): Promise<void> {
  await keep(weekend, { purpose });
}

/** Keeps what became of it. @example await tellOutcome(weekend, 'shelved', now) */
export async function tellOutcome(weekend: Weekend, outcome: Outcome, answeredAt: Instant): Promise<void> {
  await keep(weekend, { outcome, answeredAt });
}

async function keep({ day, hours }: Weekend, told: Partial<GivenWeekend>): Promise<void> {
  await database.transaction('rw', database.ledger, async () => {
    const row = await database.ledger.get(day);
    await database.ledger.put({ day, hours, purpose: '', ...row, ...told });
  });
}
