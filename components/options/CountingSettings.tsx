/** What counts as being there, and what others may see of it. */
import { DEFAULT_SETTINGS, type Settings } from '../../storage/settings';
import { Checkbox } from '../fields/Checkbox';
import { NumberInput } from '../fields/NumberInput';
import type { Change } from '../use-settings';
import { t } from '../words';
import { Setting } from './Setting';

const usual = DEFAULT_SETTINGS;

/** The bounds of `idleSeconds`: below 15 s Chromium does not tell, above 10 min a lunch would count. */
const LEAST = 15;
const MOST = 600;

/** @example <CountingSettings settings={settings} change={change} /> */
export function CountingSettings({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <div class="settings">
      <Setting
        title={t('options.counting.idle')}
        about={t('options.counting.idleText')}
        reset={{
          isNeeded: settings.idleSeconds !== usual.idleSeconds,
          to: t('options.counting.seconds', [usual.idleSeconds]),
          testId: 'reset-idle-seconds',
          onReset: () => change({ idleSeconds: usual.idleSeconds }),
        }}
      >
        {(control) => (
          <>
            <NumberInput
              {...control}
              value={settings.idleSeconds}
              least={LEAST}
              most={MOST}
              isWhole
              testId="idle-seconds"
              problem={t('options.counting.notIdle', [LEAST, MOST])}
              onChange={(idleSeconds) => change({ idleSeconds })}
            />
            <span class="setting-unit">{t('options.counting.idleUnit')}</span>
          </>
        )}
      </Setting>
      <Setting title={t('options.badge.label')} about={t('options.badge.text')} isGroup>
        {({ describedBy }) => (
          <Checkbox
            label={t('options.badge.isOn')}
            describedBy={describedBy}
            isChecked={settings.isBadgeShown}
            testId="badge"
            onChange={(isBadgeShown) => change({ isBadgeShown })}
          />
        )}
      </Setting>
      <Setting title={t('options.discreet.label')} about={t('options.discreet.text')} isGroup>
        {({ describedBy }) => (
          <Checkbox
            label={t('options.discreet.isOn')}
            describedBy={describedBy}
            isChecked={settings.isDiscreet}
            testId="discreet"
            onChange={(isDiscreet) => change({ isDiscreet })}
          />
        )}
      </Setting>
    </div>
  );
}
