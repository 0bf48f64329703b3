/** What stands behind the question where there is something: rest owed after nights on call, weekends that were shelved. */
import { QuietLine } from '../parts/QuietLine';
import { Tally } from '../parts/Tally';
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
  return (
    <>
      {glance.onCall !== null && <QuietLine {...glance.onCall} data-testid="on-call-debt" />}
      <Tally glance={glance} now={week.now.at} />
    </>
  );
}
