/**
 * What stands behind the question where there is something: rest owed after nights on call, weekends that were shelved,
 * and three weeks after one that was given up, what became of it.
 */
import { controlItem } from '../../storage/control';
import { warn } from '../../storage/warnings';
import { now } from '../clock';
import { GivenWeekend } from '../given/GivenWeekend';
import { QuietLine } from '../parts/QuietLine';
import { tallyOf } from '../parts/tally-of';
import type { PopupReading } from '../popup/reading';

/** @example <Owed reading={reading} /> */
export function Owed({ reading }: { reading: PopupReading }) {
  if (reading.state !== 'read') {
    return null;
  }
  const { choices, week } = reading;
  const { glance } = choices;
  if (glance?.today !== week.today) {
    return null;
  }
  const tally = tallyOf(glance, week.now.at);
  return (
    <>
      {glance.onCall !== null && <QuietLine {...glance.onCall} data-testid="on-call-debt" />}
      {tally !== null && <QuietLine text={tally} data-testid="tally" />}
      {glance.question?.kind === 'outcome' && <GivenWeekend question={glance.question} onAnswered={lookAgain} />}
    </>
  );
}

/** The answer may itself say something. */
function lookAgain(): void {
  controlItem
    .update((wishes) => ({ ...wishes, glancedAt: now() }))
    .catch((error: unknown) => warn({ at: now(), kind: 'browser-call-failed', detail: String(error) }));
}
