/** One kind of nudge: when it comes, whether it comes, and a sample of it that is shown now. */
import { useState } from 'preact/hooks';
import type { NudgeKind } from '../../nudges/kinds';
import type { Helps } from '../../storage/help';
import { type Settings, withOne } from '../../storage/settings';
import { errorWords } from '../error-words';
import { Checkbox } from '../fields/Checkbox';
import { FewerChoice, withFewer } from '../help/FewerChoice';
import { NudgeHelp } from '../help/NudgeHelp';
import { nudgeName, nudgeSample, nudgeTime } from '../help/nudge-words';
import { Button } from '../parts/Button';
import type { Change } from '../use-settings';
import { t } from '../words';
import type { OptionsPlatform } from './options-platform';
import { Setting } from './Setting';

export interface NudgeSettingProps {
  kind: NudgeKind;
  /** Whether it has gone by so often that the person is asked whether its line is in the right place. */
  isToMove: boolean;
  /** What came of all kinds lately; undefined while it is not read. */
  helps: Helps | undefined;
  settings: Settings;
  platform: OptionsPlatform;
  change: Change;
  /** Called by whoever saw nothing. */
  onNothing: () => void;
}

/** @example <NudgeSetting kind="break" settings={settings} platform={platform} change={change} … /> */
export function NudgeSetting({ kind, isToMove, helps, settings, platform, change, onNothing }: NudgeSettingProps) {
  const [isShown, setIsShown] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const isSilent = settings.silentNudges.includes(kind);
  /** The letter asks nobody to stop: whether it helps is no question, and once a week is few. */
  const asking = kind === 'letter' ? null : kind;
  const isFewer = asking !== null && settings.fewerNudges.includes(asking);
  const name = nudgeName(kind);

  const setSilent = (silent: boolean) =>
    change((stored) => ({ ...stored, silentNudges: withOne(stored.silentNudges, kind, silent) }));
  const show = async () => {
    const { title, text } = nudgeSample(kind, settings);
    try {
      await platform.showSample(title, text);
      setProblem(null);
      setIsShown(true);
    } catch (error) {
      setIsShown(false);
      setProblem(errorWords(error));
    }
  };

  return (
    <Setting
      title={name}
      about={nudgeTime(kind, settings)}
      more={
        asking && (
          <NudgeHelp
            kind={asking}
            name={name}
            helps={helps}
            canBeFewer={!isSilent && !isFewer}
            onFewer={() => change(withFewer(asking, true))}
          />
        )
      }
      reset={{
        isNeeded: isSilent || isFewer,
        to: isSilent ? t('options.nudges.isOn') : t('options.help.all'),
        testId: `reset-nudge-${kind}`,
        onReset: () => (isSilent || asking === null ? setSilent(false) : change(withFewer(asking, false))),
      }}
    >
      {({ id, describedBy }) => (
        <>
          <Button
            data-testid={`show-${kind}`}
            aria-label={t('options.nudges.showOneOf', [name])}
            onClick={() => void show()}
          >
            {t('options.nudges.showOne')}
          </Button>
          <Checkbox
            id={id}
            label={t('options.nudges.isOn')}
            describedBy={describedBy}
            isChecked={!isSilent}
            testId={`nudge-${kind}`}
            onChange={(isOn) => setSilent(!isOn)}
          />
          {isSilent || asking === null ? null : (
            <div class="nudge-fewer">
              <FewerChoice kind={asking} settings={settings} describedBy={describedBy} change={change} />
            </div>
          )}
          {isToMove && (
            <p class="setting-said" data-testid={`move-${kind}`}>
              {t('options.nudges.move')}
            </p>
          )}
          <div class="setting-said nudge-said" role="status" data-testid={`said-${kind}`}>
            {problem === null ? null : t('options.nudges.notShown', [problem])}
            {isShown ? (
              <>
                {t('options.nudges.shown')}
                <Button kind="bare" data-testid={`nothing-${kind}`} onClick={onNothing}>
                  {t('options.nothingCame.title')}
                </Button>
              </>
            ) : null}
          </div>
        </>
      )}
    </Setting>
  );
}
