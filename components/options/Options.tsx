/** The settings page: "my hours, my lines". What is changed here takes effect at once. */
import { useEffect } from 'preact/hooks';
import { useHelps } from '../help/use-helps';
import { DatabaseNote } from '../parts/DatabaseNote';
import { PageHead } from '../parts/PageHead';
import { useSettings } from '../use-settings';
import { t } from '../words';
import { AskSettings } from './AskSettings';
import { CountingSettings } from './CountingSettings';
import { DataSettings } from './DataSettings';
import { Decisions } from './Decisions';
import { EnteredSettings } from './EnteredSettings';
import { HoursSettings } from './HoursSettings';
import { LimitSettings } from './LimitSettings';
import { MarkSettings } from './MarkSettings';
import { NudgeSettings } from './NudgeSettings';
import type { OptionsPlatform } from './options-platform';
import { PatternSettings } from './PatternSettings';
import { RepairedNote } from './RepairedNote';
import { Section } from './Section';
import { SectionLinks } from './SectionLinks';
import { ShortcutSettings } from './ShortcutSettings';
import { ToolAccess } from './ToolAccess';
import { Warnings } from './Warnings';
import '../parts/page.css';
import './options.css';

const SECTIONS = [
  'tools',
  'hours',
  'limits',
  'nudges',
  'ask',
  'patterns',
  'counting',
  'marks',
  'entered',
  'shortcuts',
  'data',
  'decisions',
  'warnings',
] as const;

/** @example mountPage(<Options platform={platform} />, t('options.documentTitle')) */
export function Options({ platform }: { platform: OptionsPlatform }) {
  const { settings, isUnread, change, said, problem } = useSettings();
  const helping = useHelps();
  const isShown = settings !== undefined;
  useEffect(() => {
    // The browser looked for the section of the address before there was one.
    if (isShown) {
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  }, [isShown]);
  if (settings === undefined && !isUnread) {
    return null;
  }
  return (
    <main class="page options-page" data-testid="options">
      <PageHead />
      <h1>{t('options.title')}</h1>
      <p class="page-lead">{t('options.lead')}</p>
      <SectionLinks sections={SECTIONS.map((id) => ({ id, title: t(`options.${id}.heading`) }))} />
      <RepairedNote />
      <DatabaseNote />
      {settings === undefined ? (
        <p class="page-alert" role="alert">
          {t('options.unread')}
        </p>
      ) : (
        <>
          <Section id="tools" title={t('options.tools.heading')} text={t('options.tools.text')}>
            <ToolAccess settings={settings} platform={platform} change={change} />
          </Section>
          <Section id="hours" title={t('options.hours.heading')} text={t('options.hours.text')}>
            <HoursSettings settings={settings} change={change} />
          </Section>
          <Section id="limits" title={t('options.limits.heading')} text={t('options.limits.text')}>
            <LimitSettings settings={settings} change={change} />
          </Section>
          <Section id="nudges" title={t('options.nudges.heading')} text={t('options.nudges.text')}>
            <NudgeSettings {...helping} settings={settings} platform={platform} change={change} />
          </Section>
          <Section id="ask" title={t('options.ask.heading')} text={t('options.ask.text')}>
            <AskSettings settings={settings} helps={helping.helps} change={change} />
          </Section>
          <Section id="patterns" title={t('options.patterns.heading')} text={t('options.patterns.text')}>
            <PatternSettings settings={settings} change={change} />
          </Section>
          <Section id="counting" title={t('options.counting.heading')} text={t('options.counting.text')}>
            <CountingSettings settings={settings} change={change} />
          </Section>
          <Section id="marks" title={t('options.marks.heading')} text={t('options.marks.text')}>
            <MarkSettings settings={settings} />
          </Section>
          <Section id="entered" title={t('options.entered.heading')} text={t('options.entered.text')}>
            <EnteredSettings settings={settings} />
          </Section>
          <Section id="shortcuts" title={t('options.shortcuts.heading')} text={t('options.shortcuts.text')}>
            <ShortcutSettings platform={platform} />
          </Section>
          <Section id="data" title={t('options.data.heading')} text={t('options.data.text')}>
            <DataSettings settings={settings} />
          </Section>
          <Section id="decisions" title={t('options.decisions.heading')} text={t('options.decisions.text')}>
            <Decisions settings={settings} />
          </Section>
          <Section id="warnings" title={t('options.warnings.heading')} text={t('options.warnings.text')}>
            <Warnings />
          </Section>
        </>
      )}
      <p class="options-said" role="status" data-testid="said">
        {said}
      </p>
      {problem === null ? null : (
        <p class="options-said" role="alert">
          {t('options.notSaved', [problem])}
        </p>
      )}
    </main>
  );
}
