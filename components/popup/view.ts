/** Which of its faces the popup shows. One is chosen, the first that applies, and everything else follows from it. */

import type { ToolBrief } from '../../storage/access';
import { isPaused } from '../../storage/control';
import { type DaySummary, total } from '../../tracking/day-summary';
import type { Duration } from '../../tracking/instant';
import type { Choices, PopupReading, WeekReading } from './reading';
import { breakSince, clockedOut } from './wishes';

export type ViewState =
  | 'loading'
  | 'no-access'
  | 'no-data'
  | 'working'
  | 'paused'
  | 'clocked-out'
  | 'on-break'
  | 'storage-error';

/** What is worked out once from a reading. */
export interface WeekTotals {
  worked: Duration;
  active: Duration;
}

/** The state of a reading, in this order: nothing works without access, and nothing is said over an error. */
export function viewState(reading: PopupReading): ViewState {
  if (reading.state === 'loading') {
    return 'loading';
  }
  if (reading.state === 'unreadable') {
    return 'storage-error';
  }
  const { choices, week } = reading;
  if (grantedTools(choices).length === 0) {
    return 'no-access';
  }
  if (choices.session.databaseError !== null) {
    return 'storage-error';
  }
  if (isPaused(choices.control, week.now.at)) {
    return 'paused';
  }
  if (clockedOut(choices.control, week.now.at) !== null) {
    return 'clocked-out';
  }
  if (week.hasHistory && breakSince(choices.control, week.now.at, week.lately) !== null) {
    return 'on-break';
  }
  return week.hasHistory ? 'working' : 'no-data';
}

/** Whether a break that the person started has ended by itself, and is still kept. */
export function hasBreakEnded(reading: PopupReading): boolean {
  if (reading.state !== 'read') {
    return false;
  }
  const { control } = reading.choices;
  const { now, lately } = reading.week;
  return control.onBreak !== null && breakSince(control, now.at, lately) === null;
}

/** The chosen tools that the browser lets us see. */
export function grantedTools({ access }: Choices): ToolBrief[] {
  return access.tools.filter(({ id }) => access.granted.includes(id));
}

/** The chosen tools that it does not. */
export function darkTools({ access }: Choices): ToolBrief[] {
  return access.tools.filter(({ id }) => !access.granted.includes(id));
}

/** The sums of the week so far. @example totalsOf(week).worked */
export function totalsOf({ days, summaries }: WeekReading): WeekTotals {
  const ofWeek = summaries.filter(({ day }) => days.includes(day));
  const sum = (lengths: (summary: DaySummary) => DaySummary['worked']) =>
    ofWeek.reduce((length, summary) => length + total(lengths(summary)), 0);
  return { worked: sum(({ worked }) => worked), active: sum(({ active }) => active) };
}
