/** Warnings in words: what happened, to what, and what that means for the person. */
import type { Settings } from '../../storage/settings';
import type { Warning } from '../../storage/warnings';
import { MINUTE, SECOND } from '../../tracking/instant';
import { errorWords } from '../error-words';
import { format, t } from '../words';

const FIELD_KEYS = {
  version: 'options.repaired.field.version',
  tools: 'options.repaired.field.tools',
  sites: 'options.repaired.field.sites',
  idleSeconds: 'options.counting.idle',
  dayTurnHour: 'options.hours.dayTurn',
  firstWeekday: 'options.hours.firstWeekday',
  workDays: 'options.hours.workDays',
  usualStart: 'options.hours.usualStart',
  usualStop: 'options.hours.usualStop',
  quietFrom: 'options.hours.quietFrom',
  limitHours: 'options.limit.label',
  limitPreset: 'options.limit.label',
  dayLimitHours: 'options.dayLimit.label',
  silentNudges: 'options.nudges.heading',
  fewerNudges: 'options.nudges.heading',
  isAskingInFront: 'options.ask.label',
  silentPatterns: 'options.patterns.heading',
  breakAfterMinutes: 'options.nudges.breakAfter',
  breakMinutes: 'options.nudges.breakLong',
  isBadgeShown: 'options.badge.label',
  isDiscreet: 'options.discreet.label',
} as const satisfies Record<keyof Settings, string>;

/** @example warningWords({ kind: 'clock-set-back', detail: '1860', … }) */
export function warningWords({ kind, detail }: Pick<Warning, 'kind' | 'detail'>): string {
  switch (kind) {
    case 'settings-repaired':
      return t('options.warnings.settingsRepaired', [repairedFields(detail)]);
    case 'clock-set-back':
      return t('options.warnings.clockSetBack', [lengthWords(detail)]);
    case 'database-failed':
      return t('options.warnings.databaseFailed', [errorWords(detail)]);
    case 'database-recovered':
      return t('options.warnings.databaseRecovered', [errorWords(detail)]);
    case 'browser-call-failed':
      return t('options.warnings.browserCallFailed', [errorWords(detail)]);
  }
}

/** The settings of a "settings-repaired" warning by the names that they have on this page. */
export function repairedFields(detail: string): string {
  const names = detail
    .split(', ')
    .map((field) => t('options.repaired.name', [isField(field) ? t(FIELD_KEYS[field]) : field]));
  return format.list([...new Set(names)]);
}

function isField(text: string): text is keyof Settings {
  return Object.hasOwn(FIELD_KEYS, text);
}

/** @param detail whole seconds */
function lengthWords(detail: string): string {
  const seconds = Number(detail);
  const isShort = Number.isFinite(seconds) && seconds * SECOND < MINUTE;
  return isShort ? t('options.counting.seconds', [seconds]) : format.duration(seconds * SECOND);
}
