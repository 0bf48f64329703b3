/** What the hours say: three findings at most, the gravest first. */
import { arrange, atAGlance } from '../../patterns/arrange';
import { answerPattern } from '../../storage/pattern-answers';
import { settingsItem, withOne } from '../../storage/settings';
import { warn } from '../../storage/warnings';
import { t } from '../words';
import { FindingItem } from './FindingItem';
import type { FindingChoice } from './FindingWhy';
import { type Choices, readMoment, type WeekReading } from './reading';

export interface FindingsProps {
  choices: Choices;
  week: WeekReading;
  onOpenSettings: (section: string) => void;
}

/** @example <Findings choices={choices} week={week} onOpenSettings={platform.openSettingsAt} /> */
export function Findings({ choices: { glance, settings }, week, onOpenSettings }: FindingsProps) {
  const { today, now, answers } = week;
  // What was said of another day is worked out anew just now.
  const told = glance?.today === today ? glance.findings : [];
  const arranged = arrange(told, { off: settings.silentPatterns, chosen: answers.chosen }, now.at);
  const shown = atAGlance(arranged, answers.later, now.at);
  if (shown.length === 0) {
    return null;
  }
  const choose = async (finding: (typeof shown)[number], choice: FindingChoice): Promise<void> => {
    const { at, offset } = readMoment();
    // The finding goes, and the focus must not go with it.
    document.getElementById('findings')?.focus();
    if (choice === 'stop') {
      await settingsItem.update((stored) => ({
        ...stored,
        silentPatterns: withOne(stored.silentPatterns, finding.id, true),
      }));
    } else {
      await answerPattern(choice, finding, { at, offset, dayTurnHour: settings.dayTurnHour });
    }
  };
  return (
    <section class="popup-findings" id="findings" tabIndex={-1} data-testid="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">{t('popup.findings.heading')}</h2>
      {shown.map((finding) => (
        <FindingItem
          key={finding.id}
          finding={finding}
          onChoose={(choice) =>
            void choose(finding, choice).catch((error: unknown) =>
              warn({
                at: readMoment().at,
                kind: choice === 'stop' ? 'browser-call-failed' : 'database-failed',
                detail: String(error),
              }),
            )
          }
          onOpenSettings={onOpenSettings}
        />
      ))}
    </section>
  );
}
