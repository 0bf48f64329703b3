/** One finding: a line at a glance, and behind it why, which is drawn once somebody wants to know. */
import { useState } from 'preact/hooks';
import type { FindingChoice } from '../findings/FindingChoices';
import { LevelMark } from '../findings/LevelMark';
import { Icon } from '../parts/Icon';
import { t } from '../words';
import { FindingWhy } from './FindingWhy';
import type { ShownFinding } from './telling';

export interface FindingItemProps {
  finding: ShownFinding;
  onChoose: (choice: FindingChoice) => void;
  onOpenSettings: (section: string) => void;
}

/** @example <FindingItem finding={finding} onChoose={choose} onOpenSettings={platform.openSettingsAt} /> */
export function FindingItem({ finding, onChoose, onOpenSettings }: FindingItemProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { id, level, isChosen, words } = finding;
  return (
    <details
      data-testid={`finding-${id}`}
      data-level={level}
      onToggle={(event) => setIsOpen((event.currentTarget as HTMLDetailsElement).open)}
    >
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
      {isOpen && <FindingWhy words={words} onChoose={onChoose} onOpenSettings={onOpenSettings} />}
    </details>
  );
}
