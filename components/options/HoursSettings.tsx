/** The lines of the person's own day and week. */
import { DEFAULT_SETTINGS, type Settings } from '../../storage/settings';
import type { Weekday } from '../../tracking/day';
import { DayTurnSelect } from '../fields/DayTurnSelect';
import { Select } from '../fields/Select';
import { SkyStrip } from '../fields/SkyStrip';
import { TimeInput } from '../fields/TimeInput';
import { WorkDaysChoice } from '../fields/WorkDaysChoice';
import { weekFrom } from '../fields/week';
import type { Change } from '../use-settings';
import { format, t } from '../words';
import { Setting } from './Setting';

const usual = DEFAULT_SETTINGS;

const TIMES = [
  { field: 'usualStart', testId: 'usual-start' },
  { field: 'usualStop', testId: 'usual-stop' },
  { field: 'quietFrom', testId: 'quiet-from' },
] as const;

/** @example <HoursSettings settings={settings} change={change} /> */
export function HoursSettings({ settings, change }: { settings: Settings; change: Change }) {
  const { workDays, dayTurnHour, firstWeekday } = settings;
  return (
    <div class="settings">
      <div class="settings-strip">
        <SkyStrip hours={settings} />
      </div>
      <Setting
        title={t('options.hours.workDays')}
        about={t(`options.hours.${workDays === 'automatic' ? 'automaticText' : 'workDaysText'}`)}
        isGroup
        reset={{
          isNeeded: workDays !== usual.workDays,
          to: t('options.hours.automatic'),
          testId: 'reset-work-days',
          onReset: () => change({ workDays: usual.workDays }),
        }}
      >
        {() => (
          <WorkDaysChoice
            value={workDays}
            firstWeekday={firstWeekday}
            onChange={(days) => change({ workDays: days })}
          />
        )}
      </Setting>
      {TIMES.map(({ field, testId }) => (
        <Setting
          key={field}
          title={t(`options.hours.${field}`)}
          about={t(`options.hours.${field}Text`)}
          reset={{
            isNeeded: settings[field] !== usual[field],
            to: format.clockOf(usual[field]),
            testId: `reset-${testId}`,
            onReset: () => change({ [field]: usual[field] }),
          }}
        >
          {(control) => (
            <TimeInput
              {...control}
              value={settings[field]}
              testId={testId}
              onChange={(minutes) => change({ [field]: minutes })}
            />
          )}
        </Setting>
      ))}
      <Setting
        title={t('options.hours.dayTurn')}
        about={t('options.hours.dayTurnText')}
        reset={{
          isNeeded: dayTurnHour !== usual.dayTurnHour,
          to: format.clockOf(usual.dayTurnHour * 60),
          testId: 'reset-day-turn',
          onReset: () => change({ dayTurnHour: usual.dayTurnHour }),
        }}
      >
        {(control) => (
          <DayTurnSelect {...control} value={dayTurnHour} onChange={(hour) => change({ dayTurnHour: hour })} />
        )}
      </Setting>
      <Setting
        title={t('options.hours.firstWeekday')}
        about={t('options.hours.firstWeekdayText')}
        reset={{
          isNeeded: firstWeekday !== usual.firstWeekday,
          to: format.weekday(usual.firstWeekday, 'long'),
          testId: 'reset-first-weekday',
          onReset: () => change({ firstWeekday: usual.firstWeekday }),
        }}
      >
        {(control) => (
          <Select<Weekday>
            {...control}
            options={weekFrom(1).map((weekday) => ({ value: weekday, label: format.weekday(weekday, 'long') }))}
            value={firstWeekday}
            testId="first-weekday"
            onChange={(weekday) => change({ firstWeekday: weekday })}
          />
        )}
      </Setting>
    </div>
  );
}
