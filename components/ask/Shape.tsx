/** The shape of the week so far: its code, its hours and those of today. */
import { total } from '../../tracking/day-summary';
import { CodeText } from '../parts/CodeText';
import type { PopupReading, WeekReading } from '../popup/reading';
import { totalsOf } from '../popup/view';
import { format, t } from '../words';

/** Nothing while it is being read; that it cannot be read is said. @example <Shape reading={reading} /> */
export function Shape({ reading }: { reading: PopupReading }) {
  return (
    <p class="ask-shape" data-testid={reading.state === 'read' ? 'ask-shape' : undefined}>
      {reading.state === 'unreadable' && t('popup.unreadable.title')}
      {reading.state === 'read' && <WeekSoFar week={reading.week} />}
    </p>
  );
}

function WeekSoFar({ week }: { week: WeekReading }) {
  const { summaries, today, code } = week;
  const ofToday = total(summaries.find(({ day }) => day === today)?.worked ?? {});
  return (
    <>
      {code !== null && (
        <b data-testid="ask-code">
          <CodeText text={code.text} />
        </b>
      )}
      <span>{t('ask.shape', [format.hours(totalsOf(week).worked), format.duration(ofToday)])}</span>
    </>
  );
}
