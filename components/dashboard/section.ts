/** The sections of the dashboard, and what every one of them is given. */
import type { Archive } from '../../storage/archive';
import type { Settings } from '../../storage/settings';
import type { View } from '../../storage/view';
import type { DayKey } from '../../tracking/day';
import type { ToolId } from '../../tracking/tool';

/** In the order of the page; each is also the anchor in its address. */
export const SECTION_IDS = [
  'week',
  'rhythm',
  'year',
  'trend',
  'findings',
  'weekends',
  'tools',
  'nudges',
  'parked',
  'report',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];

/**
 * The section that has to be read for an anchor to be there; any other text stays as it is.
 *
 * @example sectionOf('rest') //=> 'rhythm', for the rests are its second card
 */
export function sectionOf(anchor: string): string {
  return anchor === 'rest' ? 'rhythm' : anchor;
}

export interface SectionProps {
  archive: Archive;
  settings: Settings;
  /** What a tool is called, also one that is no longer chosen. */
  nameOf: (tool: ToolId) => string;
  view: View;
  changeView: (changes: Partial<View>) => void;
  /** The year that the address names; null for the one that runs. */
  year: number | null;
  changeYear: (year: number | null) => void;
  /** Another number means that what was read may have changed. */
  version: number;
  /** To be called when something was corrected, told or chosen: every section reads again. */
  onChange: () => void;
  /** Leads to the week of a day. */
  onDay?: (day: DayKey) => void;
  /** To be called once the first reading is on screen: the next section may read. */
  onRead: () => void;
  /**
   * Whether every section is on screen: whatever takes long, and nobody waits for, begins then. Only who asks for it is
   * told (see `SectionEntry`): the others need not be drawn again for it.
   */
  isWhole: boolean;
}
