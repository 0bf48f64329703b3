/** The page that asks back: one question, a line for what can wait, and the answers of the nudge that led here. */
import { useEffect } from 'preact/hooks';
import type { NudgeKind } from '../../nudges/kinds';
import { dayOf, weekdayOf } from '../../tracking/day';
import { total } from '../../tracking/day-summary';
import type { PopupReading, WeekReading } from '../popup/reading';
import { totalsOf } from '../popup/view';
import { type Store, useStore } from '../use-store';
import { format, t } from '../words';
import type { AskPlatform } from './ask-platform';
import type { Occasion } from './occasion';
import { Parking } from './Parking';
import { Ways } from './Ways';
import './ask.css';

export interface AskProps {
  store: Store<PopupReading>;
  occasion: Occasion;
  platform: AskPlatform;
}

/** @example <Ask store={openPopupStore()} occasion={readOccasion(location.hash)} platform={platform} /> */
export function Ask({ store, occasion, platform }: AskProps) {
  const reading = useStore(store);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement)) {
        void platform.close();
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [platform]);
  if (reading.state === 'loading') {
    return <main class="ask" data-testid="ask" data-state="loading" />;
  }
  const settings = reading.state === 'read' ? reading.choices.settings : null;
  const isDiscreet = settings?.isDiscreet ?? false;
  return (
    <main class="ask" data-testid="ask" data-state={reading.state} data-kind={occasion.kind ?? ''}>
      {occasion.kind !== null && !isDiscreet && <p class="ask-reason">{REASONS[occasion.kind]()}</p>}
      {reading.state === 'read' && <When week={reading.week} />}
      {!isDiscreet && (
        <>
          <h1>{t(`ask.question.${occasion.question}`)}</h1>
          {reading.state === 'read' && <Shape week={reading.week} />}
          <Parking kind={occasion.kind} hasFocus={occasion.isParking} settings={settings} />
        </>
      )}
      {isDiscreet && <h1 class="visually-hidden">{t('ask.documentTitle')}</h1>}
      <Ways kind={occasion.kind} platform={platform} />
    </main>
  );
}

function When({ week }: { week: WeekReading }) {
  const { at, offset } = week.now;
  const calendarDay = dayOf(at, offset, 0);
  const isStillYesterday = calendarDay !== week.today;
  return (
    <p class="ask-when">
      <time>{format.clock(at, offset)}</time>
      <span>
        {isStillYesterday
          ? t('ask.stillYesterday', [format.fullDate(calendarDay), format.weekday(weekdayOf(week.today), 'long')])
          : format.fullDate(calendarDay)}
      </span>
    </p>
  );
}

function Shape({ week }: { week: WeekReading }) {
  const today = total(week.summaries.find(({ day }) => day === week.today)?.worked ?? {});
  return (
    <p class="ask-shape" data-testid="ask-shape">
      {t('ask.shape', [format.hours(totalsOf(week).worked), format.duration(today)])}
    </p>
  );
}

const REASONS: Record<NudgeKind, () => string> = {
  break: () => t('ask.reason.break'),
  'late-night': () => t('ask.reason.lateNight'),
  'rest-day': () => t('ask.reason.restDay'),
  'clocked-out': () => t('ask.reason.clockedOut'),
  'own-limit': () => t('ask.reason.ownLimit'),
};
