/** The question about a weekend that was given up: what it was for, and three weeks later what became of it. */
import { useId, useRef, useState } from 'preact/hooks';
import type { WeekendQuestion } from '../../patterns/weekend-question';
import { type Outcome, tellOutcome, tellPurpose } from '../../storage/given-weekends';
import { warn } from '../../storage/warnings';
import { HOUR } from '../../tracking/instant';
import { now } from '../clock';
import { Button } from '../parts/Button';
import { format, t } from '../words';
import { LONGEST_PURPOSE } from './longest-purpose';
import '../parts/line-field.css';
import './given.css';

export interface GivenWeekendProps {
  question: WeekendQuestion;
  /** Called when it is answered, for the answer may itself say something. */
  onAnswered: () => void;
}

/** @example <GivenWeekend question={question} onAnswered={glance} /> */
export function GivenWeekend({ question, onAnswered }: GivenWeekendProps) {
  const [answered, setAnswered] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const { kind, day, purpose } = question;
  if (answered === `${kind} ${day}`) {
    return null;
  }
  const keep = (write: () => Promise<void>): void => {
    write().then(
      () => {
        setAnswered(`${kind} ${day}`);
        onAnswered();
      },
      (error: unknown) => warn({ at: now(), kind: 'database-failed', detail: String(error) }),
    );
  };
  const parts = [format.shortDayRange(day, question.lastDay), format.hours(question.hours * HOUR)] as const;
  const outcomes: [Outcome, string][] = [
    ['used', t('popup.given.used')],
    ['partly', t('popup.given.partly')],
    ['shelved', t('popup.given.shelved')],
    ['withheld', t('popup.given.withheld')],
  ];
  if (kind === 'outcome') {
    return (
      <section class="given" data-testid="given-outcome">
        <p>{purpose === '' ? t('popup.given.outcome', [...parts]) : t('popup.given.outcomeOf', [...parts, purpose])}</p>
        <div class="given-choices">
          {outcomes.map(([outcome, label]) => (
            <Button
              key={outcome}
              data-testid={`outcome-${outcome}`}
              onClick={() => keep(() => tellOutcome(question, outcome, now()))}
            >
              {label}
            </Button>
          ))}
        </div>
      </section>
    );
  }
  return (
    <form
      class="given"
      data-testid="given-purpose"
      onSubmit={(event) => {
        event.preventDefault();
        keep(() => tellPurpose(question, (field.current as HTMLInputElement).value.trim()));
      }}
    >
      <label for={fieldId}>{t('popup.given.purpose', [...parts])}</label>
      <input
        class="line-field"
        id={fieldId}
        data-testid="purpose"
        ref={field}
        maxLength={LONGEST_PURPOSE}
        placeholder={t('popup.given.label')}
        required
      />
      <div class="given-choices">
        <Button type="submit" data-testid="purpose-keep">
          {t('popup.given.keep')}
        </Button>
        <Button data-testid="purpose-withheld" onClick={() => keep(() => tellPurpose(question, ''))}>
          {t('popup.given.withheld')}
        </Button>
      </div>
    </form>
  );
}
