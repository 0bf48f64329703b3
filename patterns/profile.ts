/**
 * Profiles: lives to which some patterns do not apply. Somebody who works at night by plan, or late by nature and not too
 * long, is not told that it is late.
 */
import { HOUR } from '../tracking/instant';
import { lengthOf, union } from '../tracking/span';
import { medianOf } from './average';
import type { Family } from './finding';
import { type Day, type History, isWorked, lastDays } from './history';
import { restsAfter } from './quick-returns';
import { clocksOf, episodeOnWall, hoursOfDay, lengthWithin } from './wall';
import { lastCountingWeeks, meanHours } from './weeks';

export type Profile = 'shift-worker' | 'night-owl';

const SHIFT_WEEKS = 3;
const EVENING = 20;
const FOUR = 4;

const OWL_DAYS = 14;
const OWL_FIRST = 12 * HOUR;
const OWL_REST_HOURS = 11;
const OWL_HOURS = 48;

const MUTE_FOR_SHIFTS: readonly Family[] = ['clock', 'schedule', 'weekend'];

/** The first profile that fits, or null. @example profileOf(history) //=> 'night-owl' */
export function profileOf(history: History): Profile | null {
  if (isShiftWorker(history)) {
    return 'shift-worker';
  }
  return isNightOwl(history) ? 'night-owl' : null;
}

/** Whether a profile silences a pattern. @example isMute('shift-worker', { id: 'late-nights', family: 'clock' }) //=> true */
export function isMute(profile: Profile | null, { id, family }: { id: string; family: Family }): boolean {
  if (profile === 'shift-worker') {
    return MUTE_FOR_SHIFTS.includes(family) || id === 'shifted-window';
  }
  return profile === 'night-owl' && id === 'late-nights';
}

/** In each of the last three counting weeks at least half of the worked time lies in 20:00 to 04:00. */
function isShiftWorker(history: History): boolean {
  const weeks = lastCountingWeeks(history, SHIFT_WEEKS);
  return weeks?.every(({ days }) => isMostlyAtNight(days)) ?? false;
}

function isMostlyAtNight(days: readonly Day[]): boolean {
  const episodes = days.flatMap(({ summary }) => summary.episodes);
  const worked = episodes.reduce((sum, episode) => sum + lengthOf(episode), 0);
  const walls = episodes.map(episodeOnWall);
  // The night before a day is the one after the day before it.
  const nights = union(
    days.flatMap(({ key }) => [hoursOfDay(key, EVENING - 24, FOUR), hoursOfDay(key, EVENING, FOUR + 24)]),
  );
  const atNight = nights.reduce((sum, night) => sum + lengthWithin(walls, night), 0);
  return worked > 0 && atNight * 2 >= worked;
}

/** Over the last 14 days the day begins at noon or later, rests are of eleven hours, and weeks of no more than 48. */
function isNightOwl(history: History): boolean {
  const days = lastDays(history, OWL_DAYS).filter(isWorked);
  const firsts = days.flatMap(({ summary }) => clocksOf(summary)?.first ?? []);
  const rests = [...restsAfter(history, OWL_DAYS).values()];
  const hours = meanHours(history, 4);
  return (
    firsts.length > 0 &&
    medianOf(firsts) >= OWL_FIRST &&
    rests.length > 0 &&
    medianOf(rests) >= OWL_REST_HOURS &&
    hours !== undefined &&
    hours <= OWL_HOURS
  );
}
