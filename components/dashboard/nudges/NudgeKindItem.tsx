/** One kind: how many and which answers, whether it helps, and fewer of it, or none, for whoever wants that. */
import type { Helps } from '../../../storage/help';
import { type Settings, withOne } from '../../../storage/settings';
import { Checkbox } from '../../fields/Checkbox';
import { FewerChoice, withFewer } from '../../help/FewerChoice';
import { NudgeHelp } from '../../help/NudgeHelp';
import type { Change } from '../../use-settings';
import { t } from '../../words';
import type { KindHelp } from './kind-helps';
import { answersWords, kindName, shownWords } from './kind-words';

export interface NudgeKindItemProps {
  help: KindHelp;
  helps: Helps;
  /** Null where nothing can be changed. */
  settings: Settings | null;
  change: Change;
}

/** @example <NudgeKindItem help={help} helps={helps} settings={settings} change={change} /> */
export function NudgeKindItem({ help, helps, settings, change }: NudgeKindItemProps) {
  const { kind, shown, judged, answers } = help;
  const name = kindName(kind);
  const id = `nudge-kind-${kind}`;
  const isOn = settings !== null && isKindOn(settings, kind);
  const canBeFewer = settings !== null && isOn && !settings.fewerNudges.includes(kind);
  return (
    <li class="nudge-kind" data-testid={id} data-shown={shown}>
      <h3 id={id}>{name}</h3>
      <p class="nudge-answers">{answersWords(answers)}</p>
      {judged === 0 ? (
        <p>{shownWords(shown)}</p>
      ) : (
        <NudgeHelp
          kind={kind}
          name={name}
          helps={helps}
          canBeFewer={canBeFewer}
          onFewer={() => change(withFewer(kind, true))}
        />
      )}
      {settings !== null && (
        <div class="nudge-wishes">
          <Checkbox
            label={t('options.nudges.isOn')}
            describedBy={id}
            isChecked={isOn}
            testId={`dash-nudge-${kind}`}
            onChange={(on) => change(withKind(kind, on))}
          />
          {isOn && <FewerChoice kind={kind} settings={settings} describedBy={id} change={change} />}
        </div>
      )}
    </li>
  );
}

function isKindOn({ silentNudges, isAskingInFront }: Settings, kind: KindHelp['kind']): boolean {
  return kind === 'question' ? isAskingInFront : !silentNudges.includes(kind);
}

function withKind(kind: KindHelp['kind'], isOn: boolean): (settings: Settings) => Settings {
  return (settings) =>
    kind === 'question'
      ? { ...settings, isAskingInFront: isOn }
      : { ...settings, silentNudges: withOne(settings.silentNudges, kind, !isOn) };
}
