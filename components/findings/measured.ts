/** What each pattern measured, in words: the line at a glance and the sentence behind it. */
import { LONG_WEEK } from '../../patterns/eighty-hour-week';
import type { PatternId } from '../../patterns/pattern';
import { codeOfWeekend } from '../../patterns/zero-zero-two';
import { type DayKey, weekdayOf } from '../../tracking/day';
import { total } from '../../tracking/day-summary';
import { format, t } from '../words';
import { longWeeksWords } from './long-weeks-words';
import { clock, count, hours, length, type Measured, type Told, value, wholeDays } from './values';

/** @example measuredWords({ finding: noDayOff, history }).fact //=> "9 worked days in a row" */
export function measuredWords(told: Told): Measured {
  return WORDS[told.finding.id](told);
}

const WORDS: Readonly<Record<PatternId, (told: Told) => Measured>> = {
  'hundred-hour-week': ({ finding }) => {
    const lastWeek = hours(finding, 'lastWeek');
    return {
      fact: t('finding.hundredHourWeek.fact', [lastWeek]),
      measured: t('finding.hundredHourWeek.measured', [lastWeek]),
    };
  },
  'eighty-hour-week': ({ finding }) => {
    const [lastWeek, weeks] = [hours(finding, 'lastWeek'), count(finding, 'weeks')];
    // Severe may be two weeks before the last one.
    return value(finding, 'lastWeek') < LONG_WEEK
      ? {
          fact: t('finding.eightyHourWeek.factWeeks', [weeks]),
          measured: t('finding.eightyHourWeek.measuredWeeks', [weeks]),
        }
      : {
          fact: t('finding.eightyHourWeek.fact', [lastWeek]),
          measured: t('finding.eightyHourWeek.measured', [lastWeek, weeks]),
        };
  },
  'long-weeks': longWeeksWords,
  'long-days': ({ finding }) => ({
    fact: t('finding.longDays.fact', value(finding, 'days'), [count(finding, 'days'), length(finding, 'longest')]),
    measured: t('finding.longDays.measured', [count(finding, 'days'), length(finding, 'longest')]),
  }),
  'zero-zero-two': ({ finding, history }) => {
    const together = length(finding, 'hours');
    const dayWords = (day: DayKey): string => {
      const worked = history.days.find(({ key }) => key === day)?.summary.worked ?? {};
      return `${format.weekday(weekdayOf(day), 'long')} ${format.duration(total(worked))}`;
    };
    const [first, second] = finding.days.map(dayWords) as [string, string];
    return {
      title: t(value(finding, 'isLiteral') === 1 ? 'finding.zeroZeroTwo.titleLiteral' : 'finding.zeroZeroTwo.title'),
      fact: t('finding.zeroZeroTwo.fact', [codeOfWeekend(history, finding.days), hours(finding, 'hours')]),
      measured: t('finding.zeroZeroTwo.measured', [first, second, together, length(finding, 'longestFree')]),
    };
  },
  'nine-nine-six': ({ finding }) => ({
    fact: t('finding.nineNineSix.fact', [count(finding, 'nearWeeks')]),
    measured: t('finding.nineNineSix.measured', [count(finding, 'fullWeeks'), count(finding, 'nearWeeks')]),
  }),
  'six-twelves': ({ finding }) => ({
    fact: t('finding.sixTwelves.fact', [count(finding, 'weeks')]),
    measured: t('finding.sixTwelves.measured', [count(finding, 'weeks')]),
  }),
  'lost-weekend': ({ finding }) => {
    const [weekends, whole] = [count(finding, 'weekends'), count(finding, 'wholeWeekends')];
    return {
      fact: t('finding.lostWeekend.fact', [weekends, hours(finding, 'hours')]),
      measured: t('finding.lostWeekend.measured', [weekends, whole, length(finding, 'hours')]),
    };
  },
  'shelved-weekend': ({ finding }) => {
    const parts = [count(finding, 'shelved'), count(finding, 'told'), hours(finding, 'hours')] as const;
    return {
      fact: t('finding.shelvedWeekend.fact', [...parts]),
      measured: t('finding.shelvedWeekend.measured', [...parts]),
    };
  },
  'short-rest': ({ finding }) => {
    const [returns, shortest] = [count(finding, 'quickReturns'), length(finding, 'shortest')];
    return {
      fact: t('finding.shortRest.fact', value(finding, 'quickReturns'), [returns, shortest]),
      measured: t('finding.shortRest.measured', [returns, shortest]),
    };
  },
  'no-weekly-rest': ({ finding }) => {
    const [sinceLongRest, sinceDayOff] = [wholeDays(finding, 'sinceLongRest'), wholeDays(finding, 'sinceDayOff')];
    return {
      fact:
        finding.level === 'notice'
          ? t('finding.noWeeklyRest.fact', [sinceLongRest])
          : t('finding.noWeeklyRest.factDay', [sinceDayOff]),
      measured: t('finding.noWeeklyRest.measured', [sinceLongRest, sinceDayOff]),
    };
  },
  'no-day-off': ({ finding }) => ({
    fact: t('finding.noDayOff.fact', [count(finding, 'days')]),
    measured: t('finding.noDayOff.measured', [count(finding, 'days')]),
  }),
  'no-vacation': ({ finding, history }) => {
    const begin = history.days.findIndex(({ isSeen }) => isSeen);
    const isSinceBegin = history.days.length - 1 - value(finding, 'days') === begin;
    return {
      fact: t('finding.noVacation.fact', [count(finding, 'days')]),
      measured: t(isSinceBegin ? 'finding.noVacation.measuredNever' : 'finding.noVacation.measured', [
        count(finding, 'days'),
      ]),
    };
  },
  'unbroken-stretch': ({ finding }) => {
    const [five, fifteen, thirty] = (['withoutFive', 'withoutFifteen', 'withoutThirty'] as const).map((name) =>
      length(finding, name),
    ) as [string, string, string];
    return {
      fact:
        finding.level === 'severe'
          ? t('finding.unbrokenStretch.factHalfHour', [thirty])
          : t('finding.unbrokenStretch.fact', [fifteen]),
      measured: t('finding.unbrokenStretch.measured', [five, fifteen, thirty]),
    };
  },
  'late-nights': ({ finding }) => {
    const [late, afterMidnight, long] = [
      count(finding, 'late'),
      count(finding, 'afterMidnight'),
      count(finding, 'long'),
    ];
    const facts = {
      notice: t('finding.lateNights.fact', [late]),
      warning: t('finding.lateNights.factMidnight', [afterMidnight]),
      severe: t('finding.lateNights.factLong', [long]),
    };
    return { fact: facts[finding.level], measured: t('finding.lateNights.measured', [late, afterMidnight, long]) };
  },
  'second-shift': ({ finding }) => {
    const evenings = count(finding, 'secondShifts');
    return {
      fact: t('finding.secondShift.fact', [evenings]),
      measured:
        finding.values['fourWeeks'] === undefined
          ? t('finding.secondShift.measured', [evenings])
          : t('finding.secondShift.measuredMean', [evenings, length(finding, 'fourWeeks')]),
    };
  },
  'always-in-chat': ({ finding }) => ({
    fact: t('finding.alwaysInChat.fact', [count(finding, 'chatDays'), count(finding, 'mostHours')]),
    measured: t('finding.alwaysInChat.measured', [count(finding, 'chatDays'), count(finding, 'mostHours')]),
  }),
  'scattered-attention': ({ finding }) => {
    const parts = [count(finding, 'scatteredDays'), count(finding, 'rate'), count(finding, 'usualRate')] as const;
    return {
      fact: t('finding.scatteredAttention.fact', [parts[1], parts[2]]),
      measured:
        finding.values['longDwells'] === undefined
          ? t('finding.scatteredAttention.measured', [...parts])
          : t('finding.scatteredAttention.measuredDwells', [
              ...parts,
              count(finding, 'longDwells'),
              count(finding, 'usualLongDwells'),
            ]),
    };
  },
  'on-call-nights': ({ finding }) => {
    const [nights, wakes, most] = [count(finding, 'nights'), count(finding, 'wakes'), count(finding, 'mostWakes')];
    return {
      fact: t('finding.onCallNights.fact', value(finding, 'wakes'), [wakes, most]),
      measured: t('finding.onCallNights.measured', [nights, wakes, most]),
    };
  },
  'rising-hours': ({ finding }) => {
    const [rise, lastWeek, before] = [
      length(finding, 'rise'),
      length(finding, 'lastWeek'),
      length(finding, 'twelveWeeksBefore'),
    ];
    return finding.level === 'notice'
      ? { fact: t('finding.risingHours.fact', [rise]), measured: t('finding.risingHours.measured', [rise]) }
      : {
          fact: t('finding.risingHours.factJump', [lastWeek, before]),
          measured: t('finding.risingHours.measuredJump', [lastWeek, before]),
        };
  },
  'shifted-window': ({ finding }) => {
    const parts = [clock(finding, 'first'), clock(finding, 'last'), clock(finding, 'usualFirst')] as const;
    const usualLast = clock(finding, 'usualLast');
    return {
      fact: t('finding.shiftedWindow.fact', [...parts, usualLast]),
      measured: t('finding.shiftedWindow.measured', [...parts, usualLast]),
    };
  },
};
