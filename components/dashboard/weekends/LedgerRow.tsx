/** One given-up weekend: when, its shape and code, its hours, what it was for, and what became of it. */
import type { WeekendCode } from '../../../patterns/weekend-code';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import type { NightHours } from '../../ribbon/night';
import type { RibbonRow } from '../../ribbon/rows';
import { t } from '../../words';
import type { LedgerEntry } from './ledger';
import { codeText, hoursWords, outcomeWords } from './ledger-words';
import { OutcomeMark } from './OutcomeMark';
import { WeekendShape } from './WeekendShape';

export interface LedgerRowProps {
  entry: LedgerEntry;
  /** What it is called. */
  name: string;
  code: WeekendCode | null;
  /** Its days; null where they are no weekend. */
  rows: readonly RibbonRow[] | null;
  hours: NightHours;
  isOpen: boolean;
  /** Left out where nothing can be told. */
  onOpen?: (() => void) | undefined;
}

/** The id of the button that opens the form of a weekend. @example tellId('2026-11-21') */
export function tellId(day: string): string {
  return `tell-${day}`;
}

/** The id of the name of a weekend. @example weekendId('2026-11-21') */
export function weekendId(day: string): string {
  return `weekend-${day}`;
}

/** @example <LedgerRow entry={entry} name="Nov 21 – 22" code={code} rows={rows} hours={settings} isOpen={false} onOpen={open} /> */
export function LedgerRow({ entry, name, code, rows, hours, isOpen, onOpen }: LedgerRowProps) {
  const { day, purpose, outcome } = entry;
  const isTold = purpose !== '' || outcome !== null;
  const label = t(isTold ? 'weekends.changeOf' : 'weekends.tellOf', [name]);
  return (
    <tr
      data-testid="weekend"
      data-day={day}
      data-hours={entry.hours}
      data-code={codeText(code)}
      data-outcome={outcome ?? ''}
      data-asks-on={entry.asksOn ?? ''}
    >
      <th scope="row" class="weekend-when" id={weekendId(day)} tabIndex={-1}>
        {name}
        {entry.isRunning && <span class="weekend-so-far"> {t('weekends.soFar')}</span>}
      </th>
      <td class="weekend-picture">{rows !== null && <WeekendShape rows={rows} hours={hours} name={name} />}</td>
      <td class="weekend-code">{codeText(code)}</td>
      <td class="weekend-hours">{hoursWords(entry.hours)}</td>
      <td class="weekend-for">{purpose === '' ? <span class="is-untold">{t('weekends.untold')}</span> : purpose}</td>
      <td class="weekend-became">
        <OutcomeMark outcome={outcome} />
        {outcomeWords(entry)}
      </td>
      {onOpen !== undefined && (
        <td class="weekend-act">
          {!entry.isRunning && (
            <Button
              kind="bare"
              isIconOnly
              id={tellId(day)}
              aria-label={label}
              title={label}
              aria-expanded={isOpen}
              onClick={onOpen}
              data-testid="tell"
            >
              <Icon name="pencil" />
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}
