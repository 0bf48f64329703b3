/** The ledger of weekends: which were given up, for what, and what became of it. */
import { useMemo, useState } from 'preact/hooks';
import { GIVEN_UP_HOURS } from '../../../patterns/weekend-question';
import type { DayKey } from '../../../tracking/day';
import { Button } from '../../parts/Button';
import { useFocusOn } from '../../use-focus-on';
import { useQuery } from '../../use-query';
import { format, t } from '../../words';
import { Card } from '../Card';
import { Problem } from '../Problem';
import { RangeChoice } from '../RangeChoice';
import type { SectionProps } from '../section';
import { useReading } from '../use-reading';
import { weekendId } from './LedgerRow';
import { LedgerTable } from './LedgerTable';
import { LedgerTwin, toldId } from './LedgerTwin';
import { ledgerOf } from './ledger';
import { hoursWords, summaryWords } from './ledger-words';
import { readWeekends } from './weekends-reading';

/** Weekends that are drawn at once: of ten years there are hundreds. */
const AT_ONCE = 12;

/** @example <WeekendsSection {...section} /> */
export function WeekendsSection({ archive, settings, view, changeView, version, onChange, onRead }: SectionProps) {
  const range = view.weekends;
  const [count, setCount] = useState(AT_ONCE);
  const focusOn = useFocusOn();
  const told = useQuery(archive.readWeekends);
  const { value: reading, problem } = useReading(
    () => readWeekends(range, archive, settings),
    [archive, settings, version, range],
    onRead,
  );
  const ledger = useMemo(
    () => (reading === undefined || told === undefined ? null : ledgerOf(reading, told)),
    [reading, told],
  );
  if (ledger === null || reading === undefined) {
    return (
      <Card id="weekends">
        <Problem problem={problem} />
      </Card>
    );
  }
  const choice = <RangeChoice section="weekends" value={range} onChange={(weekends) => changeView({ weekends })} />;
  const summary = (
    <span
      data-testid="weekends-summary"
      data-given={ledger.entries.length}
      data-known={ledger.known}
      data-unseen={ledger.unseen.length}
      data-shelved={ledger.tally.shelved}
      data-shelved-hours={ledger.tally.hours}
    >
      {ledger.known + ledger.unseen.length === 0 ? t('weekends.none') : summaryWords(ledger, reading.today)}
    </span>
  );
  const { entries } = ledger;
  const shared = { entries: entries.slice(0, count), reading, settings, offsetAt: archive.clock.offsetAt };
  const left = Math.min(AT_ONCE, entries.length - count);
  const next = entries[count];
  // The button may be gone after it was pressed, and whoever pressed it by key would be back at the top of the page.
  const more = (idOf: (day: DayKey) => string) =>
    next !== undefined && (
      <Button
        kind="bare"
        data-testid="weekends-more"
        onClick={() => {
          focusOn(idOf(next.day));
          setCount(count + AT_ONCE);
        }}
      >
        {t('weekends.more', left, [format.number(left)])}
      </Button>
    );
  if (entries.length === 0) {
    return (
      <Card id="weekends" summary={summary} actions={choice}>
        <Problem problem={problem} />
      </Card>
    );
  }
  return (
    <Card
      id="weekends"
      summary={summary}
      actions={choice}
      twin={
        <>
          <LedgerTwin {...shared} />
          {more(toldId)}
        </>
      }
      before={<Problem problem={problem} />}
      keepsPicture
    >
      <LedgerTable {...shared} canTell={!archive.isSample} onTold={onChange} />
      {more(weekendId)}
      <p class="ledger-note">{t('weekends.rule', [hoursWords(GIVEN_UP_HOURS)])}</p>
    </Card>
  );
}
