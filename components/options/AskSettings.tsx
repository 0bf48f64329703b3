/** The page that asks back: whether it stands in front of a tool that was just opened, and whether that helps. */
import type { Helps } from '../../storage/help';
import type { Settings } from '../../storage/settings';
import { Checkbox } from '../fields/Checkbox';
import { FewerChoice, withFewer } from '../help/FewerChoice';
import { NudgeHelp } from '../help/NudgeHelp';
import type { Change } from '../use-settings';
import { t } from '../words';
import { Setting } from './Setting';
import './nudges.css';

export interface AskSettingsProps {
  settings: Settings;
  /** Undefined while it is not read. */
  helps: Helps | undefined;
  change: Change;
}

/** @example <AskSettings settings={settings} helps={helps} change={change} /> */
export function AskSettings({ settings, helps, change }: AskSettingsProps) {
  const isOn = settings.isAskingInFront;
  const isFewer = settings.fewerNudges.includes('question');
  return (
    <div class="settings">
      <Setting
        title={t('options.ask.label')}
        about={t('options.ask.about')}
        isGroup
        more={
          <NudgeHelp
            kind="question"
            name={t('options.ask.label')}
            helps={helps}
            canBeFewer={isOn && !isFewer}
            onFewer={() => change(withFewer('question', true))}
          />
        }
      >
        {({ describedBy }) => (
          <>
            <Checkbox
              label={t('options.ask.isOn')}
              describedBy={describedBy}
              isChecked={isOn}
              testId="ask-in-front"
              onChange={(isAskingInFront) => change({ isAskingInFront })}
            />
            {isOn ? (
              <div class="nudge-fewer">
                <FewerChoice kind="question" settings={settings} describedBy={describedBy} change={change} />
              </div>
            ) : null}
          </>
        )}
      </Setting>
    </div>
  );
}
