/** The weekends that were given up: what the person said each was for, and what became of it. */
import type { GivenWeekend } from '../patterns/history';
import { asOne } from '../patterns/weekend-parts';
import type { DayKey } from '../tracking/day';
import type { Instant } from '../tracking/instant';
import { database } from './database';

export type Outcome = NonNullable<GivenWeekend['outcome']>;

/** A weekend by its first day, with the hours that it was worked. */
export interface Weekend {
  day: DayKey;
  hours: number;
  /** Further days by which parts of it were told of, when those were weekends of their own. */
  parts?: readonly DayKey[];
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

/** What a person says of a weekend: both at once, as where they see all weekends side by side. */
export interface Telling {
  /** Empty where nothing is said. */
  purpose: string;
  outcome: Outcome | null;
}

/**
 * What of a telling is not as it was shown.
 *
 * @example changesOf({ purpose: '', outcome: null }, { purpose: 'the demo', outcome: null }) //=> { purpose: 'the demo' }
 */
export function changesOf(shown: Telling, told: Telling): Partial<Telling> {
  return {
    ...(told.purpose === shown.purpose ? {} : { purpose: told.purpose }),
    ...(told.outcome === shown.outcome ? {} : { outcome: told.outcome }),
  };
}

/**
 * Keeps what is told of a weekend in place of what was told before. What is not among the changes stays as it is stored
 * by then, for it may have been told elsewhere meanwhile; with nothing left, nothing is kept of the weekend. What was told
 * of its parts is told of the whole of it from then on.
 *
 * @param changes an empty purpose and an outcome of null take back what was told
 * @param now when the person said so; an outcome that stays as it was keeps its own time
 * @example await tellAgain(weekend, { purpose: 'the demo' }, now)
 */
export async function tellAgain(weekend: Weekend, changes: Partial<Telling>, now: Instant): Promise<void> {
  const { day, hours, parts = [] } = weekend;
  await database.transaction('rw', database.ledger, async () => {
    const rows = (await database.ledger.bulkGet([day, ...parts])).flatMap((row) => row ?? []);
    const row = rows.length === 0 ? undefined : asOne(rows, hours);
    const before: Telling = { purpose: row?.purpose ?? '', outcome: row?.outcome ?? null };
    const { purpose, outcome } = { ...before, ...changes };
    await database.ledger.bulkDelete([day, ...parts]);
    if (purpose !== '' || outcome !== null) {
      const answeredAt = outcome === before.outcome ? (row?.answeredAt ?? now) : now;
      await database.ledger.put({ day, hours, purpose, ...(outcome === null ? {} : { outcome, answeredAt }) });
    }
  });
}

async function keep({ day, hours }: Weekend, told: Partial<GivenWeekend>): Promise<void> {
  await database.transaction('rw', database.ledger, async () => {
    const row = await database.ledger.get(day);
    await database.ledger.put({ day, hours, purpose: '', ...row, ...told });
  });
}
