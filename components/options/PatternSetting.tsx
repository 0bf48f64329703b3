/** One pattern: what it is about, whether it is shown, and until when it is muted where the person chose it. */

import { PatternSwitch, type PatternSwitchProps, withPattern } from '../findings/PatternSwitch';
import { patternWords } from '../findings/pattern-words';
import { t } from '../words';
import { Setting } from './Setting';

/** @example <PatternSetting id="late-nights" isSilent={false} chosenUntil={null} change={change} onTakeBack={…} /> */
export function PatternSetting(pattern: PatternSwitchProps) {
  const { id, isSilent, change } = pattern;
  return (
    <Setting
      {...patternWords(id)}
      reset={{
        isNeeded: isSilent,
        to: t('options.patterns.isOn'),
        testId: `reset-pattern-${id}`,
        onReset: () => change(withPattern(id, false)),
      }}
    >
      {({ id: controlId, describedBy }) => (
        <PatternSwitch {...pattern} controlId={controlId} describedBy={describedBy} />
      )}
    </Setting>
  );
}
