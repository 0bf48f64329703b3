/** One of the two lengths of a break: after how much work, and how long. */
import { DEFAULT_SETTINGS, type Settings } from '../../storage/settings';
import { NumberInput } from '../fields/NumberInput';
import type { Change } from '../use-settings';
import { t } from '../words';
import { Setting } from './Setting';

/** In minutes. */
const BOUNDS = {
  breakAfterMinutes: { least: 20, most: 240, testId: 'break-after' },
  breakMinutes: { least: 5, most: 60, testId: 'break-minutes' },
} as const;

export interface BreakSettingProps {
  field: keyof typeof BOUNDS;
  title: string;
  about: string;
  settings: Settings;
  change: Change;
}

/** @example <BreakSetting field="breakMinutes" title={…} about={…} settings={settings} change={change} /> */
export function BreakSetting({ field, title, about, settings, change }: BreakSettingProps) {
  const { least, most, testId } = BOUNDS[field];
  const usual = DEFAULT_SETTINGS[field];
  return (
    <Setting
      title={title}
      about={about}
      reset={{
        isNeeded: settings[field] !== usual,
        to: t('options.nudges.minutes', [usual]),
        testId: `reset-${testId}`,
        onReset: () => change({ [field]: usual }),
      }}
    >
      {(control) => (
        <>
          <NumberInput
            {...control}
            value={settings[field]}
            least={least}
            most={most}
            isWhole
            testId={testId}
            problem={t('options.counting.notIdle', [least, most])}
            onChange={(minutes) => change({ [field]: minutes })}
          />
          <span class="setting-unit">{t('options.nudges.unit')}</span>
        </>
      )}
    </Setting>
  );
}
