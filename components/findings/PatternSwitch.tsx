/** Whether a pattern is shown, and until when it is muted where the person chose it, with the way back. */
import type { PatternId } from '../../patterns/pattern';
import { type Settings, withOne } from '../../storage/settings';
import type { Instant } from '../../tracking/instant';
import { offsetAt } from '../clock';
import { Checkbox } from '../fields/Checkbox';
import { Button } from '../parts/Button';
import { format, t } from '../words';
import { patternWords } from './pattern-words';

export interface PatternSwitchProps {
  id: PatternId;
  isSilent: boolean;
  /** Until when it is muted; null where the person did not choose it. */
  chosenUntil: Instant | null;
  change: (changes: (settings: Settings) => Settings) => void;
  onTakeBack: () => void;
  /** Of the checkbox, where something else names and describes it, too. */
  controlId?: string;
  describedBy?: string;
}

/** @example <PatternSwitch id="late-nights" isSilent={false} chosenUntil={null} change={change} onTakeBack={…} /> */
export function PatternSwitch({ id, isSilent, chosenUntil, change, onTakeBack, ...control }: PatternSwitchProps) {
  const { controlId, describedBy } = control;
  return (
    <>
      <Checkbox
        {...(controlId === undefined ? {} : { id: controlId })}
        {...(describedBy === undefined ? {} : { describedBy })}
        label={t('options.patterns.isOn')}
        isChecked={!isSilent}
        testId={`pattern-${id}`}
        onChange={(isOn) => change(withPattern(id, !isOn))}
      />
      {chosenUntil === null ? null : (
        <p class="setting-said" data-testid={`chosen-${id}`}>
          {t('options.patterns.chosen', [format.dateAt(chosenUntil, offsetAt(chosenUntil))])}
          <Button
            kind="bare"
            data-testid={`take-back-${id}`}
            aria-label={t('options.patterns.takeBackOf', [patternWords(id).title])}
            onClick={onTakeBack}
          >
            {t('options.patterns.takeBack')}
          </Button>
        </p>
      )}
    </>
  );
}

/** @example change(withPattern('late-nights', true)) // it is silent from now on */
export function withPattern(id: PatternId, isSilent: boolean): (settings: Settings) => Settings {
  return (stored) => ({ ...stored, silentPatterns: withOne(stored.silentPatterns, id, isSilent) });
}
