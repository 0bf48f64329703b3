/** What the hours of a week and of a day are compared with. */
import { DEFAULT_SETTINGS, type Settings } from '../../storage/settings';
import { DayLimitChoice } from '../fields/DayLimitChoice';
import { LimitChoice } from '../fields/LimitChoice';
import type { Change } from '../use-settings';
import { format, t } from '../words';
import { Setting } from './Setting';

const { limitHours, limitPreset, dayLimitHours } = DEFAULT_SETTINGS;

/** @example <LimitSettings settings={settings} change={change} /> */
export function LimitSettings({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <div class="settings">
      <Setting
        title={t('options.limit.label')}
        about={t('options.limit.text')}
        isGroup
        isWide
        reset={{
          isNeeded: settings.limitPreset !== limitPreset,
          to: t('options.limit.eu', [format.limit(limitHours)]),
          testId: 'reset-limit',
          onReset: () => change({ limitPreset, limitHours }),
        }}
      >
        {() => <LimitChoice value={settings} onChange={change} />}
      </Setting>
      <Setting
        title={t('options.dayLimit.label')}
        about={t('options.dayLimit.text')}
        isGroup
        reset={{
          isNeeded: settings.dayLimitHours !== dayLimitHours,
          to: t('options.dayLimit.none'),
          testId: 'reset-day-limit',
          onReset: () => change({ dayLimitHours }),
        }}
      >
        {() => <DayLimitChoice value={settings.dayLimitHours} onChange={(hours) => change({ dayLimitHours: hours })} />}
      </Setting>
    </div>
  );
}
