/** Whether a nudge, or the questions, come more seldom than they would by themselves. */
import { fewerIs } from '../../nudges/fewer';
import type { AskedKind } from '../../nudges/kinds';
import { type Settings, withOne } from '../../storage/settings';
import { Checkbox } from '../fields/Checkbox';
import type { Change } from '../use-settings';
import { fewerWords } from './help-words';

export interface FewerChoiceProps {
  kind: AskedKind;
  settings: Settings;
  describedBy: string;
  change: Change;
}

/** @example <FewerChoice kind="break" settings={settings} describedBy={describedBy} change={change} /> */
export function FewerChoice({ kind, settings, describedBy, change }: FewerChoiceProps) {
  return (
    <Checkbox
      id={fewerId(kind)}
      label={fewerWords(fewerIs(kind))}
      describedBy={describedBy}
      isChecked={settings.fewerNudges.includes(kind)}
      testId={`fewer-${kind}`}
      onChange={(isFewer) => change(withFewer(kind, isFewer))}
    />
  );
}

/** By which the choice of a kind gets the focus; there is one of them on a page. @example fewerId('break') //=> 'fewer-break' */
export function fewerId(kind: AskedKind): string {
  return `fewer-${kind}`;
}

/** What is changed by wanting fewer of a kind, or not any more. @example change(withFewer('break', true)) */
export function withFewer(kind: AskedKind, isFewer: boolean): (settings: Settings) => Settings {
  return (settings) => ({ ...settings, fewerNudges: withOne(settings.fewerNudges, kind, isFewer) });
}
