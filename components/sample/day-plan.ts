/** What a day of the story holds: its stretches of work as they are lived, and its meetings. */
import type { Weekday } from '../../tracking/day';
import type { ToolId } from '../../tracking/tool';
import type { Chance } from './chance';
import type { Mood } from './fill';
import {
  DAYS,
  type DayKind,
  indexOf,
  isPushing,
  JOURNEY,
  PAGES,
  PAUSES,
  type StoryDay,
  TO_THE_MINUTE,
  WEEKS,
} from './story';
import { livedOn, type Stretch, stretchesIn, without } from './stretches';

const WEEK = 7;

/** Meetings by weekday, Monday first; while more is pushed there is one every evening, too. */
const MEETINGS = ['10:30-11:10', '11:00-11:18', '11:00-11:18', '11:00-11:18 15:00-15:50', '11:00-11:15', '', ''];
const EVENING_MEETING = '17:30-17:50';
/** The long ones are held elsewhere. */
const LONG_MEETING = 40;

/** What a day is like. @example kindOf(131) //=> 'through' */
export function kindOf(index: number): DayKind {
  return WEEKS[Math.floor(index / WEEK)]?.[index % WEEK] ?? 'off';
}

/** Whether a day was spent by another clock. @example isAway(28) //=> true */
export function isAway(index: number): boolean {
  const [week, weekday] = [Math.floor(index / WEEK), (index % WEEK) + 1];
  return week === JOURNEY.week && JOURNEY.weekdays.includes(weekday as Weekday);
}

/** The work of a day, nights on call included, without what was paused. @example stretchesOn(0, chanceOf(0)).length //=> 3 */
export function stretchesOn(index: number, chance: Chance): { stretch: Stretch; mood: Mood }[] {
  const kind = kindOf(index);
  const told = stretchesIn(DAYS[kind]);
  const lived = TO_THE_MINUTE.has(kind) ? told : livedOn(told, chance);
  const mood = isPushing(Math.floor(index / WEEK)) ? ('pushing' as const) : ('ordinary' as const);
  return [
    ...without(lived, textsOn(PAUSES, index)).map((stretch) => ({ stretch, mood })),
    ...textsOn(PAGES, index).map((stretch) => ({ stretch, mood: 'paged' as const })),
  ];
}

function textsOn(told: readonly { on: StoryDay; at: string }[], index: number): Stretch[] {
  return told.filter(({ on }) => indexOf(on) === index).flatMap(({ at }) => stretchesIn(at));
}

/** The meetings of a day, to which whoever is at work then goes. @example meetingsOn(0)[0]?.tool //=> 'zoom' */
export function meetingsOn(index: number): { stretch: Stretch; tool: ToolId }[] {
  const isPushed = isPushing(Math.floor(index / WEEK)) && index % WEEK < 5;
  const told = stretchesIn(`${MEETINGS[index % WEEK]} ${isPushed ? EVENING_MEETING : ''}`);
  return told.map((stretch) => ({
    stretch,
    tool: stretch.to - stretch.from >= LONG_MEETING ? 'zoom' : 'google-meet',
  }));
}
