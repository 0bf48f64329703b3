/** The days of a range, and what they are. */
import { useState } from 'preact/hooks';
import type { MarkKind } from '../../storage/marks';
import { addToDay, dayOf, isDayKey } from '../../tracking/day';
import { now, offsetAt } from '../clock';
import { Choice } from '../fields/Choice';
import { DayField } from '../fields/DayField';
import { Button } from '../parts/Button';
import { t } from '../words';
import type { MarkRange } from './mark-ranges';
import '../fields/form.css';

/** A slip of the year would mark thousands of days. */
const MOST_DAYS = 366;

export interface MarkFormProps {
  dayTurnHour: number;
  /** What came of the last click. */
  said: string;
  onMark: (range: MarkRange) => void;
  onProblem: (problem: string) => void;
}

/** @example <MarkForm dayTurnHour={4} said="" onMark={mark} onProblem={say} /> */
export function MarkForm({ dayTurnHour, said, onMark, onProblem }: MarkFormProps) {
  const today = dayOf(now(), offsetAt(now()), dayTurnHour);
  const [kind, setKind] = useState<MarkKind>('leave');
  const [from, setFrom] = useState<string>(today);
  const [to, setTo] = useState<string>(today);

  const mark = () => {
    if (!isDayKey(from) || !isDayKey(to) || from > to) {
      onProblem(t('options.marks.problem'));
    } else if (to > addToDay(from, MOST_DAYS - 1)) {
      onProblem(t('options.marks.tooLong'));
    } else {
      onMark({ kind, from, to });
    }
  };
  const begin = (day: string) => {
    setFrom(day);
    // Most marks are of one day or a few, so the end follows the beginning.
    setTo((last) => (last < day ? day : last));
  };

  return (
    <div class="form">
      <Choice
        label={t('options.marks.kind')}
        options={[
          { value: 'leave', label: t('options.marks.leave'), testId: 'mark-leave' },
          { value: 'on-call', label: t('options.marks.onCall'), testId: 'mark-on-call' },
        ]}
        value={kind}
        onChange={setKind}
      />
      <div class="form-fields">
        <DayField label={t('options.data.rangeFrom')} value={from} testId="mark-from" onChange={begin} />
        <DayField label={t('options.data.rangeTo')} value={to} testId="mark-to" onChange={setTo} />
      </div>
      <p class="form-hint">{t('options.marks.hint')}</p>
      <div>
        <Button kind="line" data-testid="mark" onClick={mark}>
          {t('options.marks.mark')}
        </Button>
      </div>
      <p class="form-said" role="status" data-testid="mark-said">
        {said}
      </p>
    </div>
  );
}
