/**
 * The last fifty warnings, in the words of the code that met them. They stand on the options page, so that nothing is
 * swallowed and nothing has to be sent anywhere to be looked into.
 */
import * as v from 'valibot';
import { type Instant, toInstant } from '../tracking/instant';
import { defineItem, parseFields } from './item';

export const WARNING_KINDS = [
  'settings-repaired',
  'clock-set-back',
  'database-failed',
  'database-recovered',
  'browser-call-failed',
] as const;

export type WarningKind = (typeof WARNING_KINDS)[number];

export interface Warning {
  at: Instant;
  kind: WarningKind;
  /** What it happened to; never a web address. */
  detail: string;
}

const MOST = 50;

const warningSchema = v.object({
  at: v.pipe(v.number(), v.finite(), v.transform(toInstant)),
  kind: v.picklist(WARNING_KINDS),
  detail: v.string(),
});

const SCHEMAS = { warnings: v.array(warningSchema) };

export const warningsItem = defineItem<Warning[]>('local:warnings', (raw) => {
  const list = { warnings: raw ?? [] };
  const { value, rejected } = parseFields<{ warnings: Warning[] }>(list, SCHEMAS, { warnings: [] });
  return { value: value.warnings, rejected };
});

/** Keeps a warning, the newest last. @example await warn({ at: now, kind: 'clock-set-back', detail: '31 min' }) */
export async function warn(warning: Warning): Promise<void> {
  await warningsItem.update((warnings) => [...warnings, warning].slice(-MOST));
}
