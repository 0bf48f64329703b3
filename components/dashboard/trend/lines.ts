/** The lines that hours are measured against: those of laws and of WHO and ILO, and the person's own. */
import type { Settings } from '../../../storage/settings';

export type LineName = 'us' | 'eu' | 'korea' | 'health' | 'japan' | 'own';

export interface Line {
  hours: number;
  /** Whose it is; more than one where lines fall together. */
  names: readonly LineName[];
  isOwn: boolean;
}

/** United States, 29 U.S.C. 207; Directive 2003/88/EC, Art. 6; Korea, Labor Standards Act, Art. 50 and 53; WHO and ILO, 2021. */
const LINES: readonly { hours: number; name: LineName }[] = [
  { hours: 40, name: 'us' },
  { hours: 48, name: 'eu' },
  { hours: 52, name: 'korea' },
  { hours: 55, name: 'health' },
];

/**
 * The lines from the lowest to the highest; the own one is the same line as another where both are one number.
 *
 * @example linesFor(settings)[1] //=> { hours: 48, names: ['eu', 'own'], isOwn: true }
 */
export function linesFor({ limitHours, limitPreset }: Pick<Settings, 'limitHours' | 'limitPreset'>): Line[] {
  const own: LineName[] = limitPreset === 'japan' ? ['japan', 'own'] : ['own'];
  const known: Line[] = LINES.map(({ hours, name }) =>
    hours === limitHours ? { hours, names: [name, ...own], isOwn: true } : { hours, names: [name], isOwn: false },
  );
  const all = known.some(({ isOwn }) => isOwn) ? known : [...known, { hours: limitHours, names: own, isOwn: true }];
  return all.sort((one, other) => one.hours - other.hours);
}
