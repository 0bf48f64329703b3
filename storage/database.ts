/**
 * The one IndexedDB database, complete from version 1. Rows of `spans` are what was observed, as the person
 * corrected it, and are sacred; `corrections` keeps what was there before; `days` is a cache. Nothing outside this folder reads or writes it.
 *
 * A later version is a new `version(n)` block below the first, with an upgrade step that awaits nothing but Dexie, and a
 * test that opens a recorded database of the version before. The blocks that are there are never edited.
 */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { DayKey } from '../tracking/day';
import type { DaySummary } from '../tracking/day-summary';
import type { Duration, Instant } from '../tracking/instant';
import type { Interval, Span, SpanSource } from '../tracking/span';
import type { ToolId } from '../tracking/tool';

export const DATABASE_NAME = 'clock-out';

export interface SpanRow extends Span {
  id: number;
  source: SpanSource;
  /** Set on at most one row: the span that is still growing. */
  open?: 1;
  /** The import that brought it. */
  import?: number;
}

/** Hours without a clock, for volume only. */
export interface TotalRow {
  day: DayKey;
  tool: ToolId;
  length: Duration;
  source: 'thinned' | 'imported';
  import?: number;
}

/** A span as it lay in the database, so that it can be put back exactly. */
export interface FormerSpan extends Span {
  /** Observed, where it is missing. */
  source?: SpanSource;
  import?: number;
}

/** What a person did to one span. An act may concern several spans, and has a row for each. */
export interface CorrectionRow {
  id: number;
  /** The span that was corrected, or that was added. */
  span: number;
  at: Instant;
  kind: 'add' | 'change' | 'split' | 'delete';
  before: FormerSpan | null;
  after: Span[];
  /** The ids of the rows that hold `after`, in order; only `span`, where it is missing and there is any. */
  made?: number[];
  /** The id of the first row of the same act, on the others of it. */
  act?: number;
  /** The ids of other spans that lay over `before` already. */
  over?: number[];
  undoneAt?: Instant;
}

export interface ImportRow {
  id: number;
  kind: string;
  name: string;
  at: Instant;
  rows: number;
  state: 'staged' | 'committed' | 'undone';
}

/** A finished day as it was last computed, with the rules that it was computed by. */
export interface DayRow extends DaySummary {
  rules: string;
}

export interface SeenRow {
  day: DayKey;
  first: Instant;
  last: Instant;
  /** What nobody could see on this day: a pause, or the browser not running until it was started. */
  unknown: Interval[];
}

export interface NoteRow {
  id: number;
  text: string;
  at: Instant;
  until: Instant;
  doneAt?: Instant;
}

export interface LedgerRow {
  day: DayKey;
  hours: number;
  purpose: string;
  outcome?: 'used' | 'partly' | 'shelved' | 'withheld';
  /** When the person said what became of it. */
  answeredAt?: Instant;
}

export interface NudgeRow {
  id: number;
  kind: string;
  at: Instant;
  answer?: string;
  heeded?: boolean;
  /** Which limit was reached, of an own-limit nudge. */
  limit?: 'day' | 'week';
  /** What the page asked. */
  question?: string;
  /** Why the person went on, if they said so. */
  reasons?: string[];
  browser: string;
}

export interface MarkRow {
  id: number;
  day: DayKey;
  kind: string;
  pattern?: string;
  level?: string;
  until?: Instant;
}

export class ClockOutDatabase extends Dexie {
  declare spans: EntityTable<SpanRow, 'id'>;
  declare totals: Table<TotalRow, [DayKey, ToolId]>;
  declare corrections: EntityTable<CorrectionRow, 'id'>;
  declare imports: EntityTable<ImportRow, 'id'>;
  declare days: EntityTable<DayRow, 'day'>;
  declare seen: EntityTable<SeenRow, 'day'>;
  declare notes: EntityTable<NoteRow, 'id'>;
  declare ledger: EntityTable<LedgerRow, 'day'>;
  declare nudges: EntityTable<NudgeRow, 'id'>;
  declare marks: EntityTable<MarkRow, 'id'>;

  constructor(name = DATABASE_NAME) {
    // A worker can be stopped between a commit and its news, so a query that is asked anew must not answer from memory.
    super(name, { cache: 'disabled' });
    this.version(1).stores({
      spans: '++id, start, open, import',
      totals: '[day+tool], import',
      corrections: '++id, span',
      imports: '++id',
      days: 'day',
      seen: 'day',
      notes: '++id',
      ledger: 'day',
      nudges: '++id, at',
      marks: '++id, day',
    });
    this.on('versionchange', () => {
      this.closeForGood();
      // Or Dexie would open the newer database at the next read, and this older code would write to it.
      return false;
    });
    this.on('ready', () => this.refuseNewer(), true);
  }

  /** Every later read and write fails, until the page is loaded again. */
  closeForGood(): void {
    this.close({ disableAutoOpen: true });
  }

  private refuseNewer(): void {
    // Dexie counts in tenths.
    const installed = Math.floor(this.backendDB().version / 10);
    if (installed > this.verno) {
      throw new NewerDatabaseError(installed, this.verno);
    }
  }
}

/** The database was upgraded by a newer version of this program, and this one must not touch it. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';

  constructor(installed: number, known: number) {
    super(`The database has version ${installed}, and this program knows version ${known}. Reload or update it.`);
  }
}

/** The database that this context reads and writes. */
export const database = new ClockOutDatabase();

/**
 * Calls back when another context upgrades or deletes the database. This context's connection is closed by then and
 * stays closed: a page has to be loaded again.
 *
 * @returns a function that stops it
 * @example onUpgradeElsewhere(() => location.reload())
 */
export function onUpgradeElsewhere(listener: () => void): () => void {
  const onChange = (): void => {
    database.closeForGood();
    listener();
  };
  database.on('versionchange', onChange);
  return () => database.on('versionchange').unsubscribe(onChange);
}

/** The names of all tables, in the order in which they are exported. */
export const TABLES = [
  'spans',
  'totals',
  'corrections',
  'imports',
  'days',
  'seen',
  'notes',
  'ledger',
  'nudges',
  'marks',
] as const;

export type TableName = (typeof TABLES)[number];
