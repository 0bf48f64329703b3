/**
 * Erases the counted time of some days, in two clicks: the first says what goes, the second does it. Days are work days,
 * so the small hours of the last one go with it.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { eraseRange } from '../../storage/erase';
import type { Settings } from '../../storage/settings';
import { addToDay, type DayKey, dayOf, dayStart, isDayKey } from '../../tracking/day';
import type { Interval } from '../../tracking/span';
import { now, offsetAt } from '../clock';
import { errorWords } from '../error-words';
import { DayField } from '../fields/DayField';
import { Button } from '../parts/Button';
import { format, t } from '../words';
import { Setting } from './Setting';

type Stage = 'resting' | 'asking' | 'erasing';

/** @example <EraseRangeSetting settings={settings} /> */
export function EraseRangeSetting({ settings }: { settings: Settings }) {
  const { dayTurnHour } = settings;
  const today = dayOf(now(), offsetAt(now()), dayTurnHour);
  const [from, setFrom] = useState<string>(today);
  const [to, setTo] = useState<string>(today);
  const [stage, setStage] = useState<Stage>('resting');
  const [said, setSaid] = useState<string | null>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (stage === 'asking') {
      question.current?.focus();
    }
  }, [stage]);

  const days = isDayKey(from) && isDayKey(to) && from <= to ? { from, to } : null;
  const ask = (): void => {
    setSaid(days === null ? t('options.data.rangeProblem') : null);
    setStage(days === null ? 'resting' : 'asking');
  };
  const erase = async (): Promise<void> => {
    if (days === null) {
      return;
    }
    setStage('erasing');
    try {
      await eraseRange(toInterval(days.from, days.to, dayTurnHour), days);
      setSaid(t('options.data.rangeErased'));
    } catch (error) {
      setSaid(t('options.data.rangeFailed', [errorWords(error)]));
    }
    setStage('resting');
    begin.current?.focus();
  };

  return (
    <Setting title={t('options.data.range')} about={t('options.data.rangeText')} isGroup>
      {({ describedBy }) => (
        <>
          <div class="erase-range">
            <DayField label={t('options.data.rangeFrom')} value={from} testId="erase-from" onChange={setFrom} />
            <DayField label={t('options.data.rangeTo')} value={to} testId="erase-to" onChange={setTo} />
            <Button
              kind="line"
              ref={begin}
              data-testid="erase-range"
              aria-describedby={describedBy}
              aria-expanded={stage === 'asking'}
              disabled={stage === 'erasing'}
              onClick={ask}
            >
              {t('options.data.rangeButton')}
            </Button>
          </div>
          {stage === 'asking' && days !== null ? (
            <fieldset class="erase-question" aria-labelledby="erase-range-title">
              <h4 id="erase-range-title" ref={question} tabIndex={-1}>
                {t('options.data.rangeTitle', [format.fullDate(days.from), format.fullDate(days.to)])}
              </h4>
              <p>{t('options.data.rangeWhat')}</p>
              <div class="erase-buttons">
                <Button
                  data-testid="erase-range-keep"
                  onClick={() => {
                    setStage('resting');
                    begin.current?.focus();
                  }}
                >
                  {t('options.data.rangeKeep')}
                </Button>
                <Button kind="line" data-testid="erase-range-confirm" onClick={() => void erase()}>
                  {t('options.data.rangeConfirm')}
                </Button>
              </div>
            </fieldset>
          ) : null}
          <p class="setting-said" role="status" data-testid="erase-range-said">
            {said}
          </p>
        </>
      )}
    </Setting>
  );
}

/** From the day turn that begins the first day to the one that ends the last. */
function toInterval(from: DayKey, to: DayKey, dayTurnHour: number): Interval {
  return { start: turnOf(from, dayTurnHour), end: turnOf(addToDay(to, 1), dayTurnHour) };
}

/** The offset may change during a day; the one at the turn itself is found from a first guess at it. */
function turnOf(day: DayKey, dayTurnHour: number): Interval['start'] {
  const guess = dayStart(day, offsetAt(now()), dayTurnHour);
  return dayStart(day, offsetAt(guess), dayTurnHour);
}
