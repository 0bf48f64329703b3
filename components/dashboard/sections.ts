/** What stands under each heading of the dashboard below the week. */
import type { ComponentType } from 'preact';
import { FindingsSection } from './findings/FindingsSection';
import { NudgesSection } from './nudges/NudgesSection';
import { ParkedSection } from './parked/ParkedSection';
import { ReportSection } from './report/ReportSection';
import { RhythmSection } from './rhythm/RhythmSection';
import type { SectionId, SectionProps } from './section';
import { ToolsSection } from './tools/ToolsSection';
import { TrendSection } from './trend/TrendSection';
import { WeekendsSection } from './weekends/WeekendsSection';
import { YearSection } from './year/YearSection';

export interface SectionEntry {
  id: SectionId;
  Section: ComponentType<SectionProps>;
  /** Whether something of it waits until every section is on screen. */
  isLong?: true;
}

/** In the order of the page. */
export const SECTIONS: readonly SectionEntry[] = [
  { id: 'rhythm', Section: RhythmSection },
  { id: 'year', Section: YearSection },
  { id: 'trend', Section: TrendSection },
  { id: 'findings', Section: FindingsSection, isLong: true },
  { id: 'weekends', Section: WeekendsSection },
  { id: 'tools', Section: ToolsSection },
  { id: 'nudges', Section: NudgesSection },
  { id: 'parked', Section: ParkedSection },
  { id: 'report', Section: ReportSection },
];
