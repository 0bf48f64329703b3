/** The page before the click on Start: what it promises, which tools, which hours, what to know. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings } from '../../storage/settings';
import { t } from '../words';
import { BeforeYouStart } from './BeforeYouStart';
import { HoursForm } from './HoursForm';
import { Promises } from './Promises';
import type { Selection } from './selection';
import { ToolChooser } from './ToolChooser';

export interface QuestionsProps {
  selection: Selection;
  settings: Settings;
  isInstalledByAdmin: boolean;
  onSelect: (selection: Selection) => void;
  onChange: (changes: Partial<Settings>) => void;
}

/** @example <Questions selection={selection} settings={draft} isInstalledByAdmin={false} … /> */
export function Questions({ selection, settings, isInstalledByAdmin, onSelect, onChange }: QuestionsProps) {
  return (
    <>
      <h1>{t('welcome.title')}</h1>
      <p class="page-lead">{t('welcome.lead')}</p>
      <div class="page-section">
        <Promises />
      </div>
      <Step number={1} title={t('welcome.tools.heading')} text={t('welcome.tools.text')}>
        <ToolChooser selection={selection} onChange={onSelect} />
      </Step>
      <Step number={2} title={t('welcome.hours.heading')} text={t('welcome.hours.text')}>
        <HoursForm settings={settings} onChange={onChange} />
      </Step>
      <Step number={3} title={t('welcome.before.heading')} text={t('welcome.before.text')}>
        <BeforeYouStart isInstalledByAdmin={isInstalledByAdmin} settings={settings} onChange={onChange} />
      </Step>
    </>
  );
}

interface StepProps {
  number: number;
  title: string;
  text: string;
  children: ComponentChildren;
}

function Step({ number, title, text, children }: StepProps) {
  const id = useId();
  return (
    <section class="page-section" aria-labelledby={id}>
      <h2>
        <span class="page-number" aria-hidden="true">
          {number}
        </span>
        <span id={id}>{title}</span>
      </h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
