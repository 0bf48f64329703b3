/** Where the sources of the patterns can be read: the original, never a copy. A source without an address has its name. */
import type { PatternId } from '../../patterns/pattern';
import type { SourceLink } from '../../storage/glance';

export const EU: SourceLink = {
  label: 'Directive 2003/88/EC',
  address: 'https://eur-lex.europa.eu/eli/dir/2003/88/oj',
};
export const WHO: SourceLink = { label: 'WHO/ILO 2021', address: 'https://doi.org/10.1016/j.envint.2021.106595' };
const BERNSTROM: SourceLink = { label: 'Bernstrøm 2025', address: 'https://doi.org/10.5271/sjweh.4198' };
const VIRTANEN: SourceLink = { label: 'Virtanen 2012', address: 'https://doi.org/10.1371/journal.pone.0030719' };
const OSTER: SourceLink = { label: 'Öster 2024', address: 'https://doi.org/10.5271/sjweh.4175' };
const ALBULESCU: SourceLink = {
  label: 'Albulescu 2022',
  address: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9432722',
};
const TRIPLE_PEAK: SourceLink = {
  label: 'Microsoft WorkLab',
  address: 'https://www.microsoft.com/en-us/worklab/triple-peak-day',
};

const LINKS: Partial<Record<PatternId, readonly SourceLink[]>> = {
  'long-weeks': [EU, WHO],
  'long-days': [BERNSTROM, VIRTANEN],
  'lost-weekend': [EU],
  'short-rest': [EU, OSTER],
  'no-weekly-rest': [EU],
  'no-vacation': [EU],
  'unbroken-stretch': [EU, ALBULESCU],
  'late-nights': [EU, BERNSTROM],
  'second-shift': [TRIPLE_PEAK],
};

/** Patterns whose sources are of health, beside which stands that nothing here is medical advice. */
const OF_HEALTH: readonly PatternId[] = [
  'long-weeks',
  'long-days',
  'lost-weekend',
  'short-rest',
  'unbroken-stretch',
  'late-nights',
  'on-call-nights',
];

/** @example linksOf('late-nights')[0]?.label //=> 'Directive 2003/88/EC' */
export function linksOf(id: PatternId): SourceLink[] {
  return [...(LINKS[id] ?? [])];
}

/** @example isOfHealth('short-rest') //=> true */
export function isOfHealth(id: PatternId): boolean {
  return OF_HEALTH.includes(id);
}
