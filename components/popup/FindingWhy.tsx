/** Why a finding stands there: what was measured, by which rule, from which source, an open question, and the choices. */
import type { FindingWords } from '../../storage/glance';
import { type FindingChoice, FindingChoices } from '../findings/FindingChoices';
import { Fact } from '../parts/Fact';
import { t } from '../words';

export interface FindingWhyProps {
  words: FindingWords;
  onChoose: (choice: FindingChoice) => void;
  onOpenSettings: (section: string) => void;
}

/** @example <FindingWhy words={finding.words} onChoose={choose} onOpenSettings={platform.openSettingsAt} /> */
export function FindingWhy({ words, onChoose, onOpenSettings }: FindingWhyProps) {
  const evidence: [string, string][] = [
    [t('popup.findings.measured'), words.measured],
    [t('popup.findings.days'), words.days],
    [t('popup.findings.rule'), words.rule],
  ];
  return (
    <div class="popup-why">
      <dl>
        {evidence.map(([name, text]) => (
          <Fact key={name} name={name}>
            {text}
          </Fact>
        ))}
        <Fact name={t('popup.findings.source')}>
          {words.source}
          {words.links.map(({ label, address }) => (
            <a key={label} href={address} target="_blank" rel="noreferrer">
              {label}
            </a>
          ))}
        </Fact>
      </dl>
      <p class="popup-question">{words.question}</p>
      <FindingChoices change={words.change} onChoose={onChoose} onOpenSettings={onOpenSettings} />
      {words.notes.map((note) => (
        <p class="popup-note" key={note}>
          {note}
        </p>
      ))}
    </div>
  );
}
