/** What a pattern is called, and what it is about in a line. */
import type { PatternId } from '../../patterns/pattern';
import { t } from '../words';

/** `long-weeks` as the messages call it: `longWeeks`. */
export type InMessages<Id extends string> = Id extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<InMessages<Rest>>}`
  : Id;

/** @example inMessages('long-weeks') //=> 'longWeeks' */
export function inMessages<Id extends PatternId>(id: Id): InMessages<Id> {
  return id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as InMessages<Id>;
}

/** @example patternWords('no-day-off').title //=> "No day off" */
export function patternWords(id: PatternId): { title: string; about: string } {
  const key = inMessages(id);
  return { title: t(`finding.${key}.title`), about: t(`finding.${key}.about`) };
}
