/** One setting: its name, what it changes, its control, and the way back to its default where it was moved. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ControlProps } from '../fields/Field';
import { Button } from '../parts/Button';
import { t } from '../words';
import './setting.css';

export interface SettingProps {
  title: string;
  about: string;
  /** What stands under these words. */
  more?: ComponentChildren;
  /** Whether the title names one control (a label), or stands over several (a heading). */
  isGroup?: boolean;
  /** Whether the words have the whole line, and the control, if any, stands under them. */
  isWide?: boolean;
  /** The way back to the default, which is given in words. */
  reset?: { isNeeded: boolean; to: string; testId: string; onReset: () => void };
  children: (control: ControlProps) => ComponentChildren;
}

/** @example <Setting title={t('options.hours.usualStop')} about={…}>{(control) => …}</Setting> */
export function Setting({ title, about, more, isGroup = false, isWide = false, reset, children }: SettingProps) {
  const id = useId();
  const describedBy = `${id}-about`;
  return (
    <div class={isWide ? 'setting is-wide' : 'setting'}>
      <div class="setting-words">
        {isGroup ? <h3>{title}</h3> : <label for={id}>{title}</label>}
        <p id={describedBy}>{about}</p>
        {more}
      </div>
      <div class="setting-control">
        {children({ id, describedBy })}
        {reset?.isNeeded ? (
          <div class="setting-reset">
            <Button kind="bare" data-testid={reset.testId} aria-describedby={describedBy} onClick={reset.onReset}>
              {t('options.backTo', [reset.to])}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
