/** Long weeks in words: of several averages, the one that stands over its line is the one at a glance. */
import { HEALTH_LINE, SEVERE } from '../../patterns/long-weeks';
import { format, t } from '../words';
import { hours, length, type Measured, type Told } from './values';

/** @example longWeeksWords({ finding, history }).fact //=> "49 h a week on average, last 17 weeks" */
export function longWeeksWords({ finding, history }: Told): Measured {
  const { lastWeek, fourWeeks = 0 } = finding.values;
  const means = [
    { name: 'fourWeeks', weeks: 4 },
    { name: 'twelveWeeks', weeks: 12 },
    { name: 'seventeenWeeks', weeks: 17 },
  ].filter(({ name }) => finding.values[name] !== undefined);
  const known = [
    ...(lastWeek === undefined ? [] : [t('finding.longWeeks.lastWeek', [length(finding, 'lastWeek')])]),
    ...means.map(({ name, weeks }) => t('finding.longWeeks.mean', [length(finding, name), format.number(weeks)])),
  ];
  const lines = { notice: history.weekLine, warning: HEALTH_LINE, severe: SEVERE };
  const isOfFour = finding.level === 'notice' ? fourWeeks > lines.notice : fourWeeks >= lines[finding.level];
  const longer = { notice: null, warning: 'seventeenWeeks', severe: 'twelveWeeks' }[finding.level];
  const shown = means.find(({ name }) => name === (isOfFour ? 'fourWeeks' : longer));
  return {
    fact:
      shown === undefined
        ? t('finding.longWeeks.fact', [hours(finding, 'lastWeek')])
        : t('finding.longWeeks.factMean', [hours(finding, shown.name), format.number(shown.weeks)]),
    measured: t('finding.longWeeks.measured', [known.join(' · ')]),
  };
}
