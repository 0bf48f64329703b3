/** What a page reads from: what is stored, or the sample, where its address says so. */
import { type Archive, storedArchive } from '../../storage/archive';
import { now, offsetAt } from '../clock';
import { readAddress } from '../dashboard/address';
import { t } from '../words';
import { sampleArchive } from './sample-archive';
import type { SampleWords } from './told';

const WORDS: SampleWords = {
  purpose: (purpose) => t(`sample.purpose.${purpose}`),
  thought: (thought) => t(`sample.thought.${thought}`),
};

/**
 * A page that shows the sample shows the `SampleMark`, too, and lets nobody correct or tell anything.
 *
 * @example const archive = useMemo(() => chooseArchive(location.search), []);
 */
export function chooseArchive(search: string): Archive {
  const clock = { now, offsetAt };
  return readAddress(search).isSample ? sampleArchive(clock, WORDS) : storedArchive(clock);
}
