/** The ledger as plain text: what the miniature ribbons show, day by day, in words. */
import type { Settings } from '../../../storage/settings';
import { ChartTable } from '../../charts/ChartTable';
import { format, t } from '../../words';
import type { LedgerTableProps } from './LedgerTable';
import { codeOf } from './ledger';
import { codeText, dayWords, hoursWords, outcomeWords, rangeWords } from './ledger-words';
import { weekendRows } from './weekend-rows';

export interface LedgerTwinProps extends Pick<LedgerTableProps, 'entries' | 'reading' | 'offsetAt'> {
  settings: Pick<Settings, 'dayTurnHour'>;
}

/** The id of a weekend in words: its row in the picture, which stays on the page, has another. @example toldId('2026-11-21') */
export function toldId(day: string): string {
  return `weekend-told-${day}`;
}

/** @example <LedgerTwin entries={entries} reading={reading} settings={settings} offsetAt={offsetAt} /> */
export function LedgerTwin({ entries, reading, settings: { dayTurnHour }, offsetAt }: LedgerTwinProps) {
  return (
    <ChartTable
      caption={t('weekends.caption')}
      heads={[
        t('weekends.when'),
        t('weekends.shape'),
        t('weekends.code'),
        t('day.worked'),
        t('weekends.purpose'),
        t('weekends.became'),
      ]}
      numbers={[3]}
      codes={[2]}
      rows={entries.map((entry) => {
        const rows = entry.weekend === null ? [] : weekendRows(entry.weekend, reading, { dayTurnHour, offsetAt });
        return {
          key: entry.day,
          id: toldId(entry.day),
          cells: [
            rangeWords(entry.days, reading.today),
            rows.map((row) => `${format.weekday(row.weekday, 'short')}: ${dayWords(row)}`).join('; '),
            codeText(codeOf(entry, reading.now, dayTurnHour)),
            hoursWords(entry.hours),
            entry.purpose === '' ? t('weekends.untold') : entry.purpose,
            outcomeWords(entry),
          ],
        };
      })}
    />
  );
}
