/** A finding in words, as it stands in the popup: a fact, its rule and source, an open question, what can be done. */
import type { Detected } from '../../patterns/detect';
import type { Family } from '../../patterns/finding';
import type { PatternId } from '../../patterns/pattern';
import type { FindingWords } from '../../storage/glance';
import { t } from '../words';
import { daysText } from './days-text';
import { measuredWords } from './measured';
import { inMessages } from './pattern-words';
import { ruleOf } from './rules';
import { isOfHealth, linksOf } from './sources';
import type { Told } from './values';

type Change = 'limits' | 'hours' | 'restDays' | 'breaks' | 'out' | 'leave' | 'onCall';

/** The section of the settings in which each is changed. */
const SECTIONS: Readonly<Record<Change, string>> = {
  limits: 'limits',
  hours: 'hours',
  restDays: 'nudges',
  breaks: 'nudges',
  out: 'nudges',
  leave: 'marks',
  onCall: 'marks',
};

/** What helps with a family, but for the patterns that something else helps with. */
const CHANGES: Readonly<Record<Family, Change>> = {
  volume: 'limits',
  schedule: 'out',
  weekend: 'restDays',
  rest: 'hours',
  clock: 'hours',
  attention: 'breaks',
  'on-call': 'onCall',
  trend: 'limits',
};
const OWN_CHANGES: Partial<Record<PatternId, Change>> = {
  'zero-zero-two': 'restDays',
  'no-weekly-rest': 'restDays',
  'no-day-off': 'restDays',
  'no-vacation': 'leave',
  'unbroken-stretch': 'breaks',
  'second-shift': 'out',
  'shifted-window': 'hours',
};

/** @example findingWords(finding, history).question //=> "What would make next week lighter?" */
export function findingWords(finding: Detected, history: Told['history']): FindingWords {
  const { id, family, level, days } = finding;
  const key = inMessages(id);
  const change = OWN_CHANGES[id] ?? CHANGES[family];
  return {
    title: t(`finding.${key}.title`),
    ...measuredWords({ finding, history }),
    days: daysText(days),
    rule: ruleOf(id, level, history.weekLine),
    source: t(`finding.${key}.source`),
    links: linksOf(id),
    question: t(`finding.${key}.question`),
    notes: [...(isOfHealth(id) ? [t('finding.notAdvice')] : []), ...(level === 'severe' ? [t('finding.help')] : [])],
    change: { text: t(`finding.change.${change}`), section: SECTIONS[change] },
  };
}
