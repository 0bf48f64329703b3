/** The page that asks back: whether it stands in front of a tool that was just opened. */
import type { Settings } from '../../storage/settings';
import { t } from '../words';
import { Checkbox } from './fields/Checkbox';
import { Setting } from './Setting';
import type { Change } from './use-settings';

/** @example <AskSettings settings={settings} change={change} /> */
export function AskSettings({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <div class="settings">
      <Setting title={t('options.ask.label')} about={t('options.ask.about')} isGroup>
        {({ describedBy }) => (
          <Checkbox
            label={t('options.ask.isOn')}
            describedBy={describedBy}
            isChecked={settings.isAskingInFront}
            testId="ask-in-front"
            onChange={(isAskingInFront) => change({ isAskingInFront })}
          />
        )}
      </Setting>
    </div>
  );
}
