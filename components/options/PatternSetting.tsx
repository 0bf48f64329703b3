/** One pattern: what it is about, whether it is shown, and until when it is muted where the person chose it. */
import type { PatternId } from '../../patterns/pattern';
import { withOne } from '../../storage/settings';
import type { Instant } from '../../tracking/instant';
import { offsetAt } from '../clock';
import { patternWords } from '../findings/pattern-words';
import { Button } from '../parts/Button';
import { format, t } from '../words';
import { Checkbox } from './fields/Checkbox';
import { Setting } from './Setting';
import type { Change } from './use-settings';

export interface PatternSettingProps {
  id: PatternId;
  isSilent: boolean;
  /** Until when it is muted; null where the person did not choose it. */
  chosenUntil: Instant | null;
  change: Change;
  onTakeBack: () => void;
}

/** @example <PatternSetting id="late-nights" isSilent={false} chosenUntil={null} change={change} onTakeBack={…} /> */
export function PatternSetting({ id, isSilent, chosenUntil, change, onTakeBack }: PatternSettingProps) {
  const { title, about } = patternWords(id);
  const setSilent = (silent: boolean) =>
    change((stored) => ({ ...stored, silentPatterns: withOne(stored.silentPatterns, id, silent) }));
  return (
    <Setting
      title={title}
      about={about}
      reset={{
        isNeeded: isSilent,
        to: t('options.patterns.isOn'),
        testId: `reset-pattern-${id}`,
        onReset: () => setSilent(false),
      }}
    >
      {({ id: controlId, describedBy }) => (
        <>
          <Checkbox
            id={controlId}
            label={t('options.patterns.isOn')}
            describedBy={describedBy}
            isChecked={!isSilent}
            testId={`pattern-${id}`}
            onChange={(isOn) => setSilent(!isOn)}
          />
          {chosenUntil === null ? null : (
            <p class="setting-said" data-testid={`chosen-${id}`}>
              {t('options.patterns.chosen', [format.dateAt(chosenUntil, offsetAt(chosenUntil))])}
              <Button
                kind="bare"
                data-testid={`take-back-${id}`}
                aria-label={t('options.patterns.takeBackOf', [title])}
                onClick={onTakeBack}
              >
                {t('options.patterns.takeBack')}
              </Button>
            </p>
          )}
        </>
      )}
    </Setting>
  );
}
