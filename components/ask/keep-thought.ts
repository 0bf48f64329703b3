/** Parks what was written on the page till the next morning of work. */
import { glanceItem } from '../../storage/glance';
import { parkThought } from '../../storage/notes';
import { knownRestDays } from '../../storage/rest-days';
import type { Settings } from '../../storage/settings';
import { offsetAt, now as readClock } from '../clock';

/**
 * @returns whether it is kept; what is only spaces is not
 * @throws whatever the database throws
 * @example await keepThought('find out why run 7 lost', settings) //=> true
 */
export async function keepThought(text: string, settings: Settings): Promise<boolean> {
  const restDays = knownRestDays(settings, await glanceItem.get());
  return (await parkThought(text, { at: readClock(), offsetAt, settings, restDays })) !== null;
}
