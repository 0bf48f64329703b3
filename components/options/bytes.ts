/** Sizes of files, in the language of the texts. */
import { localeTag } from '../words';

const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** @example formatBytes(48_213) //=> "48 kB" */
export function formatBytes(bytes: number): string {
  const step = Math.min(STEPS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  const unit = STEPS[step] as (typeof STEPS)[number];
  const style = { style: 'unit', unit, maximumFractionDigits: step > 1 ? 1 : 0 } as const;
  return new Intl.NumberFormat(localeTag, style).format(bytes / 1000 ** step);
}
