/** What can be answered to a finding; whoever wants to change it is told what helps, and where it is set. */
import { useState } from 'preact/hooks';
import type { FindingWords } from '../../storage/glance';
import { Button } from '../parts/Button';
import { t } from '../words';
import './finding-choices.css';

export type FindingChoice = 'chosen' | 'later' | 'stop';

export interface FindingChoicesProps {
  change: FindingWords['change'];
  onChoose: (choice: FindingChoice) => void;
  onOpenSettings: (section: string) => void;
}

/** The button that was pressed is gone. Always the same function, or it would be called with every rendering. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

/** @example <FindingChoices change={words.change} onChoose={choose} onOpenSettings={platform.openSettingsAt} /> */
export function FindingChoices({ change, onChoose, onOpenSettings }: FindingChoicesProps) {
  const [isChanging, setIsChanging] = useState(false);
  if (isChanging) {
    return (
      <div class="finding-change" data-testid="change">
        <p tabIndex={-1} ref={takeFocus}>
          {change.text}
        </p>
        <Button data-testid="change-open" onClick={() => onOpenSettings(change.section)}>
          {t('finding.change.open')}
        </Button>
      </div>
    );
  }
  const choices: [string, string, () => void][] = [
    ['chosen', t('popup.findings.iChose'), () => onChoose('chosen')],
    ['change', t('popup.findings.change'), () => setIsChanging(true)],
    ['later', t('popup.findings.later'), () => onChoose('later')],
    ['stop', t('popup.findings.stop'), () => onChoose('stop')],
  ];
  return (
    <div class="finding-choices">
      {choices.map(([name, label, choose]) => (
        <Button key={name} data-testid={`choice-${name}`} onClick={choose}>
          {label}
        </Button>
      ))}
    </div>
  );
}
