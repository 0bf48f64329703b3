/** A line of a fact list that can be switched on. */
import { useId } from 'preact/hooks';
import { Checkbox } from '../fields/Checkbox';

export interface SwitchRowProps {
  title: string;
  text: string;
  isOn: boolean;
  testId: string;
  onChange: (isOn: boolean) => void;
}

/** @example <SwitchRow title={t('welcome.before.share')} text={…} isOn testId="discreet" onChange={set} /> */
export function SwitchRow({ title, text, isOn, testId, onChange }: SwitchRowProps) {
  const id = useId();
  return (
    <li>
      <Checkbox label={title} describedBy={id} isChecked={isOn} testId={testId} onChange={onChange} />
      <span id={id}>{text}</span>
    </li>
  );
}
