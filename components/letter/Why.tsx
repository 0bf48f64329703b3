/** Why the finding stands in the letter: what was measured, by which rule, from which source. */
import type { FindingWords } from '../../storage/glance';
import { Fact } from '../parts/Fact';
import { Icon } from '../parts/Icon';
import { t } from '../words';

/** @example <Why words={finding.words} /> */
export function Why({ words }: { words: FindingWords }) {
  const evidence: [string, string][] = [
    [t('popup.findings.measured'), words.measured],
    [t('popup.findings.days'), words.days],
    [t('popup.findings.rule'), words.rule],
    [t('popup.findings.source'), words.source],
  ];
  return (
    <details class="letter-why" data-testid="why">
      <summary>
        {t('popup.findings.why')}
        <Icon name="chevron-down" />
      </summary>
      <dl>
        {evidence.map(([name, text]) => (
          <Fact key={name} name={name}>
            {text}
          </Fact>
        ))}
      </dl>
      {words.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </details>
  );
}
