/** The nudges: which come, when a break is one, how many there are, and where to look if none is seen. */
import { useRef } from 'preact/hooks';
import { asksToMove } from '../../nudges/back-off';
import { NUDGE_KINDS } from '../../nudges/kinds';
import { readNudges } from '../../storage/nudges';
import type { Settings } from '../../storage/settings';
import { HOUR, later } from '../../tracking/instant';
import { now, offsetAt } from '../clock';
import type { WatchedHelps } from '../help/use-helps';
import { useQuery } from '../use-query';
import type { Change } from '../use-settings';
import { t } from '../words';
import { BreakSetting } from './BreakSetting';
import { NothingCame } from './NothingCame';
import { NudgeSetting } from './NudgeSetting';
import type { OptionsPlatform } from './options-platform';
import { Setting } from './Setting';
import './nudges.css';

export interface NudgeSettingsProps extends WatchedHelps {
  settings: Settings;
  platform: OptionsPlatform;
  change: Change;
}

const REMEMBERED = 15 * 24 * HOUR;

const readLately = () => readNudges(later(now(), -REMEMBERED));

/** @example <NudgeSettings {...useHelps()} settings={settings} platform={platform} change={change} /> */
export function NudgeSettings({ helps, watch, settings, platform, change }: NudgeSettingsProps) {
  const history = useQuery(readLately) ?? [];
  const places = useRef<HTMLDetailsElement>(null);
  const showPlaces = () => {
    if (places.current !== null) {
      places.current.open = true;
      places.current.querySelector('summary')?.focus();
    }
  };
  return (
    <div class="settings" ref={watch}>
      {NUDGE_KINDS.map((kind) => (
        <NudgeSetting
          key={kind}
          kind={kind}
          isToMove={asksToMove(kind, { now: now(), offsetAt, rules: settings, history })}
          helps={helps}
          settings={settings}
          platform={platform}
          change={change}
          onNothing={showPlaces}
        />
      ))}
      <NothingCame ref={places} />
      <BreakSetting
        field="breakAfterMinutes"
        title={t('options.nudges.breakAfter')}
        about={t('options.nudges.breakAfterText')}
        settings={settings}
        change={change}
      />
      <BreakSetting
        field="breakMinutes"
        title={t('options.nudges.breakLong')}
        about={t('options.nudges.breakLongText')}
        settings={settings}
        change={change}
      />
      <Setting title={t('options.nudges.howMany')} about={t('options.nudges.howManyText')} isGroup isWide>
        {() => null}
      </Setting>
    </div>
  );
}
