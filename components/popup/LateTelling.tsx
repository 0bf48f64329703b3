/** What the hours say and what had no place yet at first: it stands below everything, and nothing has to move for it. */
import type { PatternId } from '../../patterns/pattern';
import type { Settings } from '../../storage/settings';
import { GivenWeekend } from '../given/GivenWeekend';
import { QuietLine } from '../parts/QuietLine';
import { t } from '../words';
import { Findings } from './Findings';
import type { Telling } from './telling';

export interface LateTellingProps {
  telling: Telling;
  settings: Settings;
  onAnswered: (id: PatternId) => void;
  /** Called when a question about a weekend is answered. */
  onTold: () => void;
  onOpenSettings: (section: string) => void;
}

/** @example <LateTelling telling={late} … /> */
export function LateTelling({ telling, onTold, ...findings }: LateTellingProps) {
  if (Object.values(telling).every((parts) => parts.length === 0)) {
    return null;
  }
  return (
    <div class="popup-late" data-testid="late">
      {telling.onCall.map((line) => (
        <QuietLine key="on-call" {...line} data-testid="on-call-debt" />
      ))}
      {telling.tally.map((text) => (
        <QuietLine key="tally" text={text} data-testid="tally" />
      ))}
      <Findings
        id="late-findings"
        heading={t('popup.findings.headingNow')}
        findings={telling.findings.map((part) => ({ part, isGone: false }))}
        {...findings}
      />
      {telling.questions.map((question) => (
        <GivenWeekend key="question" question={question} onAnswered={onTold} />
      ))}
    </div>
  );
}
