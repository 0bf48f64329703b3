/** What an entry would add, and what is counted there already. */
import { useEffect, useState } from 'preact/hooks';
import { planEntry } from '../../storage/entered';
import type { Entry, EntryPlan } from '../../storage/entry-plan';
import type { Settings } from '../../storage/settings';
import { unionLength } from '../../tracking/span';
import { now, offsetAt } from '../clock';
import { format, t } from '../words';
import { clocksOf, nameOfTool, stretchWords } from './entry-words';

/** So many lines of what is there already; the sentence above them says how much is free in any case. */
const MOST_LINES = 6;

/** @example <EntryPlanNote entry={entry} settings={settings} /> */
export function EntryPlanNote({ entry, settings }: { entry: Entry; settings: Settings }) {
  const [plan, setPlan] = useState<EntryPlan | null>(null);
  const { start, end, tool } = entry;
  const { dayTurnHour } = settings;
  useEffect(() => {
    let isCurrent = true;
    // Where the database does not open, DatabaseNote says so.
    planEntry({ start, end, tool }, { now: now(), dayTurnHour, offsetAt }).then(
      (made) => isCurrent && setPlan(made),
      () => isCurrent && setPlan(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [start, end, tool, dayTurnHour]);
  if (plan === null) {
    return null;
  }
  const when = stretchWords(entry);
  const length = format.duration(unionLength(plan.free));
  return (
    <>
      <p>
        {plan.free.length === 0
          ? t('options.entered.noneFree', [when])
          : t(plan.taken.length === 0 ? 'options.entered.allFree' : 'options.entered.partFree', [when, length])}
      </p>
      {plan.taken.length === 0 ? null : (
        <>
          <h4>{t('options.entered.taken')}</h4>
          <ul>
            {plan.taken.slice(0, MOST_LINES).map((taken) => (
              <li key={`${taken.start} ${taken.tool}`}>
                {t('options.entered.takenPart', [nameOfTool(settings, taken.tool), ...clocksOf(taken)])}
              </li>
            ))}
            {plan.taken.length > MOST_LINES ? <li>…</li> : null}
          </ul>
        </>
      )}
    </>
  );
}
