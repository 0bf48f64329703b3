/**
 * Time that a person adds by hand. It is stored like any other span, but never over one: only what is free is added.
 * Each stored part has a correction of its own, which is how it is known again, and goes with it.
 */
import type { Duration, Instant } from '../tracking/instant';
import { lengthOf, type Span, unionLength } from '../tracking/span';
import type { ToolId } from '../tracking/tool';
import { keepAct } from './correction-acts';
import { database } from './database';
import { dropCache } from './days';
import { type Entry, type EntryPlan, type EntryRules, planAround } from './entry-plan';
import { forget } from './forget-corrections';
import { type Lineage, lineagesOf } from './lineage';
import { type Session, sessionItem } from './session';
import { readSpans } from './spans';
import { growing, underway } from './underway';

/** An entry as it lies in the database, in one part or more. */
export interface Entered {
  /** When it was entered. */
  at: Instant;
  tool: ToolId;
  /** In order; each has one offset. */
  parts: [Span, ...Span[]];
  length: Duration;
  /** The ids of its spans. */
  ids: number[];
}

/**
 * What an entry would add.
 *
 * @throws RangeError when the entry has a problem: see `entryProblem`.
 * @example await planEntry({ start: ten, end: eleven, tool: 'github' }, rules)
 * //=> { free: [github 10:30 to 11:00], taken: [slack 10:00 to 10:30] }
 */
export async function planEntry(entry: Entry, rules: EntryRules): Promise<EntryPlan> {
  return plan(entry, rules, await sessionItem.get());
}

/**
 * Adds what of an entry is free, split where the day turns and where the clock changed, in one transaction.
 *
 * @returns what was added, and what was there already
 * @throws RangeError when the entry has a problem: see `entryProblem`.
 */
export async function addEntry(entry: Entry, rules: EntryRules): Promise<EntryPlan> {
  const session = await sessionItem.get();
  return database.transaction('rw', database.spans, database.days, database.corrections, async () => {
    const made = await plan(entry, rules, session);
    if (made.free.length === 0) {
      return made;
    }
    await dropCache(entry);
    const rows = made.free.map((span) => ({ ...span, source: 'entered' as const }));
    const ids = await database.spans.bulkAdd(rows, { allKeys: true });
    await keepAct(
      made.free.map((span, index) => ({
        span: ids[index] as number,
        at: rules.now,
        kind: 'add',
        before: null,
        after: [span],
      })),
    );
    await dropCache(entry);
    return made;
  });
}

/** All that was added by hand and is still there, as it was corrected since, the latest first. */
export async function readEntered(): Promise<Entered[]> {
  const additions = (await readLineages()).flatMap(({ addition, spans }) =>
    addition === null ? [] : [...spans].map((id) => ({ at: addition.at, id })),
  );
  const rows = await database.spans.bulkGet(additions.map(({ id }) => id));
  const entries = new Map<string, Entered>();
  for (const [index, { at }] of additions.entries()) {
    const row = rows[index];
    if (row === undefined || row.source !== 'entered') {
      continue;
    }
    const { id, start, end, tool, offset } = row;
    const part: Span = { start, end, tool, offset };
    const known = entries.get(`${at} ${tool}`);
    if (known === undefined) {
      entries.set(`${at} ${tool}`, { at, tool, parts: [part], length: lengthOf(part), ids: [id] });
    } else {
      known.parts.push(part);
      known.parts.sort((one, other) => one.start - other.start);
      known.length = unionLength(known.parts);
      known.ids.push(id);
    }
  }
  return [...entries.values()].sort((one, other) => other.parts[0].start - one.parts[0].start);
}

/**
 * Takes time away that was added by hand, and every trace of it. What was observed or imported is never touched, and
 * neither is what a person made of that.
 *
 * @param ids of spans, as in `Entered`
 */
export async function removeEntered(ids: readonly number[]): Promise<void> {
  await database.transaction('rw', database.spans, database.days, database.corrections, async () => {
    for (const lineage of await readLineages()) {
      const removed = lineage.addition === null ? [] : ids.filter((id) => lineage.spans.has(id));
      const rows = (await database.spans.bulkGet(removed)).filter((row) => row !== undefined);
      for (const row of rows) {
        await dropCache(row);
      }
      if (rows.length > 0) {
        await database.spans.bulkDelete(removed);
        await forget(lineage);
      }
      for (const row of rows) {
        await dropCache(row);
      }
    }
  });
}

async function readLineages(): Promise<Lineage[]> {
  return lineagesOf(await database.corrections.toArray());
}

async function plan(entry: Entry, rules: EntryRules, session: Session): Promise<EntryPlan> {
  const open = await database.spans.where('open').equals(1).toArray();
  const goingOn = open.map((row) => growing(row, rules.now));
  return planAround([...(await readSpans(entry)), ...goingOn, ...underway(session, rules.now)], entry, rules);
}
