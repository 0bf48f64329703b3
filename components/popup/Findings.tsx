/** What the hours say: three findings at most, the gravest first. */
import type { PatternId } from '../../patterns/pattern';
import { answerPattern } from '../../storage/pattern-answers';
import { type Settings, settingsItem, withOne } from '../../storage/settings';
import { warn } from '../../storage/warnings';
import type { FindingChoice } from '../findings/FindingChoices';
import { useFocusAfter } from '../use-focus-after';
import { FindingItem } from './FindingItem';
import { PARK_ID } from './ParkThought';
import { Place } from './Place';
import { readMoment } from './reading';
import type { Kept, ShownFinding } from './telling';

export interface FindingsProps {
  id: string;
  heading: string;
  findings: readonly Kept<ShownFinding>[];
  settings: Settings;
  onAnswered: (id: PatternId) => void;
  onOpenSettings: (section: string) => void;
}

/** @example <Findings id="findings" heading={t('popup.findings.heading')} findings={here.findings} … /> */
export function Findings(props: FindingsProps) {
  return props.findings.length === 0 ? null : <FindingList {...props} />;
}

function FindingList({ id, heading, findings, settings, onAnswered, onOpenSettings }: FindingsProps) {
  const section = useFocusAfter<HTMLElement>(() => document.getElementById(PARK_ID));
  const choose = async (finding: ShownFinding, choice: FindingChoice): Promise<void> => {
    const { at, offset } = readMoment();
    // The finding goes, and the focus must not go with it.
    document.getElementById(id)?.focus();
    onAnswered(finding.id);
    if (choice === 'stop') {
      await settingsItem.update((stored) => ({
        ...stored,
        silentPatterns: withOne(stored.silentPatterns, finding.id, true),
      }));
    } else {
      await answerPattern(choice, finding, { at, offset, dayTurnHour: settings.dayTurnHour });
    }
  };
  const isGone = findings.every((finding) => finding.isGone);
  return (
    <section
      class={isGone ? 'popup-findings is-gone' : 'popup-findings'}
      id={id}
      ref={section}
      tabIndex={-1}
      data-testid={id}
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>{heading}</h2>
      {findings.map(({ part, isGone }) => (
        <Place key={part.id} isGone={isGone}>
          <FindingItem
            finding={part}
            onChoose={(choice) =>
              void choose(part, choice).catch((error: unknown) =>
                warn({
                  at: readMoment().at,
                  kind: choice === 'stop' ? 'browser-call-failed' : 'database-failed',
                  detail: String(error),
                }),
              )
            }
            onOpenSettings={onOpenSettings}
          />
        </Place>
      ))}
    </section>
  );
}
