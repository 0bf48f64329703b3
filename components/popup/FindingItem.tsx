/** One finding: a line at a glance, and behind it what was measured, by which rule, from which source, and the choices. */
import { useState } from 'preact/hooks';
import type { Arrangement } from '../../patterns/arrange';
import type { ToldFinding } from '../../storage/glance';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { t } from '../words';
import { LevelMark } from './LevelMark';

export type FindingChoice = 'chosen' | 'later' | 'stop';

export interface FindingItemProps {
  finding: ToldFinding & Pick<Arrangement, 'isChosen'>;
  onChoose: (choice: FindingChoice) => void;
  onOpenSettings: (section: string) => void;
}

/** @example <FindingItem finding={finding} onChoose={choose} onOpenSettings={platform.openSettings} /> */
export function FindingItem({ finding, onChoose, onOpenSettings }: FindingItemProps) {
  const [isChanging, setIsChanging] = useState(false);
  const { id, level, isChosen, words } = finding;
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
    <details data-testid={`finding-${id}`} data-level={level}>
      <summary data-testid={`why-${id}`}>
        <LevelMark level={level} />
        <span>
          <b>{words.title}</b>
          {isChosen ? t('popup.findings.chosen', [words.fact]) : words.fact}
        </span>
        <em>
          {t('popup.findings.why')}
          <Icon name="chevron-down" />
        </em>
      </summary>
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
    </details>
  );
}
