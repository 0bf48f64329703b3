/** For how long to go on, and why, for whoever likes to say. */
import { useId } from 'preact/hooks';
import type { GoOnReason } from '../../nudges/answers';
import type { GoingOn } from '../../storage/answers';
import { t } from '../words';
import { Pill } from './Pill';

export type Going = Pick<GoingOn, 'length' | 'reasons'>;

export interface GoOnChoicesProps {
  value: Going;
  /** Whether the longer one is called tonight or today. */
  isNight: boolean;
  onChange: (value: Going) => void;
}

/** @example <GoOnChoices value={{ length: 'a-while', reasons: [] }} isNight onChange={setGoing} /> */
export function GoOnChoices({ value, isNight, onChange }: GoOnChoicesProps) {
  const id = useId();
  const { length, reasons } = value;
  const reason = (each: GoOnReason, label: string) => (
    <Pill
      type="checkbox"
      label={label}
      isChecked={reasons.includes(each)}
      testId={`reason-${each}`}
      onChange={(isChecked) =>
        onChange({ length, reasons: [...reasons.filter((other) => other !== each), ...(isChecked ? [each] : [])] })
      }
    />
  );
  const lasting = (each: Going['length'], label: string, testId: string) => (
    <Pill
      type="radio"
      name={id}
      label={label}
      isChecked={length === each}
      testId={testId}
      onChange={() => onChange({ length: each, reasons })}
    />
  );
  return (
    <div class="ask-choices">
      <div role="radiogroup" aria-labelledby={`${id}-for`}>
        <span class="ask-choice-name" id={`${id}-for`}>
          {t('ask.for.label')}
        </span>
        {lasting('a-while', t('ask.for.aWhile'), 'for-a-while')}
        {lasting('tonight', isNight ? t('ask.for.tonight') : t('ask.for.today'), 'for-tonight')}
      </div>
      <fieldset aria-labelledby={`${id}-why`}>
        <span class="ask-choice-name" id={`${id}-why`}>
          {t('ask.reasons.label')}
        </span>
        {reason('on-call', t('ask.reasons.onCall'))}
        {reason('chosen', t('ask.reasons.chosen'))}
      </fieldset>
    </div>
  );
}
