/** There is no letter of a week of which no day was seen. */
import type { DayKey } from '../../tracking/day';
import { format, t } from '../words';

/** @example <NothingKnown days={daysOfLastWeek(today, 1)} /> */
export function NothingKnown({ days }: { days: readonly DayKey[] }) {
  return (
    <>
      <h1 id="letter-title" tabIndex={-1}>
        {t('letter.none.title')}
      </h1>
      <p>{t('letter.none.text', [format.dayRange(days[0] as DayKey, days.at(-1) as DayKey)])}</p>
    </>
  );
}
