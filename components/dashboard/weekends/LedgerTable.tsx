/** The given-up weekends side by side, the latest first; each can be told of in its place. */
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../../../storage/settings';
import type { DayKey } from '../../../tracking/day';
import { useFocusOn } from '../../use-focus-on';
import { t } from '../../words';
import { LedgerRow, tellId } from './LedgerRow';
import { codeOf, type LedgerEntry } from './ledger';
import { rangeWords } from './ledger-words';
import { TellForm } from './TellForm';
import { type RowRules, weekendRows } from './weekend-rows';
import type { WeekendsOfHistory } from './weekends-reading';
import './weekends.css';

export interface LedgerTableProps {
  /** Those that are shown. */
  entries: readonly LedgerEntry[];
  reading: WeekendsOfHistory;
  settings: Settings;
  offsetAt: RowRules['offsetAt'];
  /** Whether something can be told. */
  canTell: boolean;
  onTold: () => void;
}

/** @example <LedgerTable entries={entries} reading={reading} settings={settings} offsetAt={offsetAt} canTell onTold={onChange} /> */
export function LedgerTable({ entries, reading, settings, offsetAt, canTell, onTold }: LedgerTableProps) {
  const [opened, setOpened] = useState<DayKey | null>(null);
  const focusOn = useFocusOn();
  const rules = { dayTurnHour: settings.dayTurnHour, offsetAt };
  const close = (): void => {
    focusOn(opened === null ? undefined : tellId(opened));
    setOpened(null);
  };
  const nameOf = ({ days }: LedgerEntry) => rangeWords(days, reading.today);
  return (
    <table class="ledger">
      <caption class="visually-hidden">{t('weekends.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('weekends.when')}</th>
          <th scope="col">{t('weekends.shape')}</th>
          <th scope="col">{t('weekends.code')}</th>
          <th scope="col" class="weekend-hours">
            {t('week.worked')}
          </th>
          <th scope="col">{t('weekends.purpose')}</th>
          <th scope="col">{t('weekends.became')}</th>
          {canTell && (
            <th scope="col">
              <span class="visually-hidden">{t('weekends.change')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Fragment key={entry.day}>
            <LedgerRow
              entry={entry}
              name={nameOf(entry)}
              code={codeOf(entry, reading.now, settings.dayTurnHour)}
              rows={entry.weekend === null ? null : weekendRows(entry.weekend, reading, rules)}
              hours={settings}
              isOpen={opened === entry.day}
              onOpen={canTell ? () => setOpened(opened === entry.day ? null : entry.day) : undefined}
            />
            {opened === entry.day && (
              <tr class="ledger-form">
                <td colSpan={7}>
                  <TellForm entry={entry} name={nameOf(entry)} onKept={onTold} onClose={close} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
