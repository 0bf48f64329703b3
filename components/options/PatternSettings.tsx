/** The patterns: what each is about, whether it is looked for on the person's behalf, and that they chose it. */
import { useState } from 'preact/hooks';
import { PATTERN_IDS } from '../../patterns/pattern';
import { readPatternAnswers, withdrawChoice } from '../../storage/pattern-answers';
import type { Settings } from '../../storage/settings';
import { now } from '../clock';
import { errorWords } from '../error-words';
import { useQuery } from '../use-query';
import type { Change } from '../use-settings';
import { t } from '../words';
import { PatternSetting } from './PatternSetting';
import './patterns.css';

export interface PatternSettingsProps {
  settings: Settings;
  change: Change;
}

const readAnswers = () => readPatternAnswers(now());

/** @example <PatternSettings settings={settings} change={change} /> */
export function PatternSettings({ settings, change }: PatternSettingsProps) {
  const answers = useQuery(readAnswers);
  const [said, setSaid] = useState('');
  return (
    <div class="settings settings-patterns">
      {PATTERN_IDS.map((id) => (
        <PatternSetting
          key={id}
          id={id}
          isSilent={settings.silentPatterns.includes(id)}
          chosenUntil={answers?.chosen.findLast((answer) => answer.id === id)?.until ?? null}
          change={change}
          onTakeBack={() =>
            withdrawChoice(id).then(
              () => setSaid(t('options.patterns.takenBack')),
              (error: unknown) => setSaid(t('options.patterns.notTakenBack', [errorWords(error)])),
            )
          }
        />
      ))}
      <p class="form-said" role="status" data-testid="patterns-said">
        {said}
      </p>
    </div>
  );
}
