/** What an entry would add, and what is counted there already. */
import { useEffect, useState } from 'preact/hooks';
import type { Entry, EntryPlan, EntryRules } from '../../storage/entry-plan';
import type { Settings } from '../../storage/settings';
import { unionLength } from '../../tracking/span';
import { now, offsetAt } from '../clock';
import { nameOfTool } from '../name-of-tool';
import { format, t } from '../words';
import { clocksOf, stretchWords, type WallClock } from './entry-words';

/** So many lines of what is there already; the sentence above them says how much is free in any case. */
const MOST_LINES = 6;

export interface EntryPlanNoteProps {
  entry: Entry;
  settings: Settings;
  /** A function that stays the same, or it is asked anew at every render; null where there is nothing to plan. */
  plan: (entry: Entry, rules: EntryRules) => Promise<EntryPlan | null>;
  /** By which the entry was filled in, and is told of; this machine's unless told. */
  clock?: WallClock;
}

/** @example <EntryPlanNote entry={entry} settings={settings} plan={planEntry} /> */
export function EntryPlanNote({ entry, settings, plan: makePlan, clock = offsetAt }: EntryPlanNoteProps) {
  const [plan, setPlan] = useState<EntryPlan | null>(null);
  const { start, end, tool } = entry;
  const { dayTurnHour } = settings;
  useEffect(() => {
    let isCurrent = true;
    // Where the database does not open, DatabaseNote says so.
    makePlan({ start, end, tool }, { now: now(), dayTurnHour, offsetAt }).then(
      (made) => isCurrent && setPlan(made),
      () => isCurrent && setPlan(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [start, end, tool, dayTurnHour, makePlan]);
  if (plan === null) {
    return null;
  }
  const when = stretchWords(entry, clock);
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
                {t('options.entered.takenPart', [nameOfTool(settings, taken.tool), ...clocksOf(taken, clock)])}
              </li>
            ))}
            {plan.taken.length > MOST_LINES ? <li>…</li> : null}
          </ul>
        </>
      )}
    </>
  );
}
