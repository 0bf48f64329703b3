/** The rules of a pattern in words, one for each of its levels, and whether the person's own line plays a part in them. */
import { LEVELS, type Level } from '../../patterns/finding';
import type { PatternId } from '../../patterns/pattern';
import { format, t } from '../words';
import { inMessages } from './pattern-words';

export interface RuleWords {
  level: Level;
  text: string;
}

/** Patterns that have not all levels. */
const OWN_LEVELS: Partial<Record<PatternId, readonly Level[]>> = {
  'hundred-hour-week': ['severe'],
  'eighty-hour-week': ['warning', 'severe'],
  'shelved-weekend': ['notice'],
  'scattered-attention': ['notice', 'warning'],
  'shifted-window': ['notice', 'warning'],
};

/** @example rulesOf('eighty-hour-week', 48).map(({ level }) => level) //=> ['warning', 'severe'] */
export function rulesOf(id: PatternId, weekLine: number): RuleWords[] {
  return (OWN_LEVELS[id] ?? LEVELS).map((level) => ({ level, text: ruleOf(id, level, weekLine) }));
}

/** @example ruleOf('long-weeks', 'notice', 48) //=> "More than 48 h a week on average over four weeks, or …" */
export function ruleOf(id: PatternId, level: Level, weekLine: number): string {
  // Of the levels that a pattern has, each has its rule.
  return t(`finding.${inMessages(id)}.${level}` as 'finding.longWeeks.notice', [format.limit(weekLine)]);
}

/** Whether its rules speak of the person's own line for a week. @example hasOwnLine('long-weeks') //=> true */
export function hasOwnLine(id: PatternId): boolean {
  return id === 'long-weeks' || id === 'lost-weekend';
}
