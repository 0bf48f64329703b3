/**
 * The complete export: every table and every stored choice, with a version of its own, as JSON. What is in it can be
 * read without this program.
 */
import type { Instant } from '../tracking/instant';
import { controlItem } from './control';
import { database, TABLES, type TableName } from './database';
import { settingsItem } from './settings';
import { viewItem } from './view';

/** The version of the export's own layout. */
export const EXPORT_VERSION = 1;

export interface ExportFile {
  product: 'clock-out';
  exportVersion: typeof EXPORT_VERSION;
  /** The version of the database that the rows come from. */
  databaseVersion: number;
  exportedAt: Instant;
  settings: unknown;
  control: unknown;
  /** How the dashboard was last looked at. */
  view: unknown;
  tables: Record<TableName, unknown[]>;
}

/**
 * Everything that is stored, as of one moment: all tables are read in one transaction.
 *
 * @example JSON.stringify(await exportEverything(now))
 */
export async function exportEverything(now: Instant): Promise<ExportFile> {
  const [settings, control, view] = await Promise.all([settingsItem.get(), controlItem.get(), viewItem.get()]);
  const tables = await database.transaction('r', [...TABLES], async () => {
    const entries = await Promise.all(TABLES.map(async (name) => [name, await database.table(name).toArray()]));
    return Object.fromEntries(entries) as Record<TableName, unknown[]>;
  });
  return {
    product: 'clock-out',
    exportVersion: EXPORT_VERSION,
    databaseVersion: database.verno,
    exportedAt: now,
    settings,
    control,
    view,
    tables,
  };
}
