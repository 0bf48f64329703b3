/** Why a finding stands there: what was measured, by which rule, from which source, an open question, and the choices. */
import { useState } from 'preact/hooks';
import type { FindingWords } from '../../storage/glance';
import { Button } from '../parts/Button';
import { t } from '../words';

export type FindingChoice = 'chosen' | 'later' | 'stop';

export interface FindingWhyProps {
  words: FindingWords;
  onChoose: (choice: FindingChoice) => void;
  onOpenSettings: (section: string) => void;
}

/** @example <FindingWhy words={finding.words} onChoose={choose} onOpenSettings={platform.openSettingsAt} /> */
export function FindingWhy({ words, onChoose, onOpenSettings }: FindingWhyProps) {
  const [isChanging, setIsChanging] = useState(false);
  const choices: [string, string, () => void][] = [
    ['chosen', t('popup.findings.iChose'), () => onChoose('chosen')],
    ['change', t('popup.findings.change'), () => setIsChanging(true)],
    ['later', t('popup.findings.later'), () => onChoose('later')],
    ['stop', t('popup.findings.stop'), () => onChoose('stop')],
  ];
  const evidence: [string, string][] = [
    [t('popup.findings.measured'), words.measured],
    [t('popup.findings.days'), words.days],
    [t('popup.findings.rule'), words.rule],
  ];
  return (
    <div class="popup-why">
      <dl>
        {evidence.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        <div>
          <dt>{t('popup.findings.source')}</dt>
          <dd>
            {words.source}
            {words.links.map(({ label, address }) => (
              <a key={label} href={address} target="_blank" rel="noreferrer">
                {label}
              </a>
            ))}
          </dd>
        </div>
      </dl>
      <p class="popup-question">{words.question}</p>
      {isChanging ? (
        <div class="popup-change" data-testid="change">
          <p>{words.change.text}</p>
          <Button data-testid="change-open" onClick={() => onOpenSettings(words.change.section)}>
            {t('finding.change.open')}
          </Button>
        </div>
      ) : (
        <div class="popup-choices">
          {choices.map(([name, label, choose]) => (
            <Button key={name} data-testid={`choice-${name}`} onClick={choose}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {words.notes.map((note) => (
        <p class="popup-note" key={note}>
          {note}
        </p>
      ))}
    </div>
  );
}
