/** The page that asks back: whether it stands in front of a tool that was just opened, and whether that helps. */
import { useRef } from 'preact/hooks';
import type { Settings } from '../../storage/settings';
import { t } from '../words';
import { FewerChoice, withFewer } from './FewerChoice';
import { Checkbox } from './fields/Checkbox';
import { NudgeHelp } from './NudgeHelp';
import { Setting } from './Setting';
import { useHelps } from './use-helps';
import type { Change } from './use-settings';
import './nudges.css';

/** @example <AskSettings settings={settings} change={change} /> */
export function AskSettings({ settings, change }: { settings: Settings; change: Change }) {
  const section = useRef<HTMLDivElement>(null);
  const helps = useHelps(section);
  const isOn = settings.isAskingInFront;
  const isFewer = settings.fewerNudges.includes('question');
  return (
    <div class="settings" ref={section}>
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
