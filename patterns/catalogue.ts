/** The one list of all patterns. */
import { alwaysInChat } from './always-in-chat';
import { eightyHourWeek } from './eighty-hour-week';
import { hundredHourWeek } from './hundred-hour-week';
import { lateNights } from './late-nights';
import { longDays } from './long-days';
import { longWeeks } from './long-weeks';
import { lostWeekend } from './lost-weekend';
import { nineNineSix } from './nine-nine-six';
import { noDayOff } from './no-day-off';
import { noVacation } from './no-vacation';
import { noWeeklyRest } from './no-weekly-rest';
import { onCallNights } from './on-call-nights';
import type { Pattern } from './pattern';
import { risingHours } from './rising-hours';
import { scatteredAttention } from './scattered-attention';
import { secondShift } from './second-shift';
import { shelvedWeekend } from './shelved-weekend';
import { shiftedWindow } from './shifted-window';
import { shortRest } from './short-rest';
import { sixTwelves } from './six-twelves';
import { unbrokenStretch } from './unbroken-stretch';
import { zeroZeroTwo } from './zero-zero-two';

/** Within a family, the first of equal level is shown. */
export const CATALOGUE: readonly Pattern[] = [
  hundredHourWeek,
  eightyHourWeek,
  longWeeks,
  longDays,
  zeroZeroTwo,
  nineNineSix,
  sixTwelves,
  lostWeekend,
  shelvedWeekend,
  shortRest,
  noWeeklyRest,
  noDayOff,
  unbrokenStretch,
  noVacation,
  lateNights,
  secondShift,
  alwaysInChat,
  scatteredAttention,
  onCallNights,
  risingHours,
  shiftedWindow,
];
