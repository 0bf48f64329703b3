/**
 * All that there is to know of a pattern: what it is, what was measured, the rule of each level, source, what it needs,
 * when it was found; and what the person can answer.
 */
import type { Need } from '../../../patterns/minimum-data';
import type { PatternId } from '../../../patterns/pattern';
import type { FindingWords } from '../../../storage/glance';
import { FindingChoices } from '../../findings/FindingChoices';
import { LevelMark } from '../../findings/LevelMark';
import { PatternSwitch } from '../../findings/PatternSwitch';
import { inMessages, patternWords } from '../../findings/pattern-words';
import { hasOwnLine, rulesOf } from '../../findings/rules';
import { isOfHealth, linksOf } from '../../findings/sources';
import { Fact } from '../../parts/Fact';
import { format, t } from '../../words';
import type { Finding } from './entries';
import { needWords } from './need-words';
import type { PatternYear } from './runs';
import type { PatternAnswering } from './use-answers';
import { yearWords } from './year-words';

export interface PatternDetailsProps {
  regionId: string;
  id: PatternId;
  finding: Finding | null;
  /** Those of the finding; null where there is none. */
  words: FindingWords | null;
  weekLine: number;
  need: Need | null;
  /** Null until it is known. */
  ofPattern: PatternYear | null;
  /** Null where nothing can be answered. */
  answers: PatternAnswering | null;
}

/** @example <PatternDetails regionId={id} id="short-rest" finding={finding} words={words} … /> */
export function PatternDetails({ regionId, id, finding, words, answers, ...known }: PatternDetailsProps) {
  const isAnswerable =
    finding !== null && !finding.isChosen && !['off', 'chosen', 'profile'].includes(finding.hidden ?? '');
  const notes = words?.notes ?? (isOfHealth(id) ? [t('finding.notAdvice')] : []);
  return (
    <fieldset class="pattern-more" id={regionId} aria-labelledby={`pattern-${id}`} data-testid={`pattern-more-${id}`}>
      <Facts id={id} level={finding?.level ?? null} words={words} {...known} />
      {words !== null && <p class="pattern-question">{words.question}</p>}
      {answers !== null && words !== null && isAnswerable && (
        <FindingChoices
          change={words.change}
          onChoose={(choice) => finding !== null && answers.onChoose(finding, choice)}
          onOpenSettings={(section) => {
            location.href = `/options.html#${section}`;
          }}
        />
      )}
      {answers !== null && (
        <div class="pattern-switch">
          <PatternSwitch id={id} {...answers.ofPattern(id)} />
        </div>
      )}
      {notes.map((note) => (
        <p class="pattern-note" key={note}>
          {note}
        </p>
      ))}
    </fieldset>
  );
}

interface FactsProps extends Pick<PatternDetailsProps, 'id' | 'words' | 'weekLine' | 'need' | 'ofPattern'> {
  level: Finding['level'] | null;
}

function Facts({ id, level, words, weekLine, need, ofPattern }: FactsProps) {
  return (
    <dl>
      <Fact name={t('findings.about')}>{patternWords(id).about}</Fact>
      {words !== null && <Fact name={t('popup.findings.measured')}>{words.measured}</Fact>}
      {words !== null && words.days !== '' && <Fact name={t('popup.findings.days')}>{words.days}</Fact>}
      {ofPattern !== null && <Fact name={t('findings.lastYear')}>{yearWords(ofPattern)}</Fact>}
      <Fact name={t('findings.rules')}>
        <ul class="pattern-rules">
          {rulesOf(id, weekLine).map((rule) => (
            <li key={rule.level} class={rule.level === level ? 'is-held' : undefined}>
              <LevelMark level={rule.level} />
              <span>{rule.text}</span>
            </li>
          ))}
        </ul>
      </Fact>
      {hasOwnLine(id) && (
        <Fact name={t('findings.ownLine')}>
          {t('findings.ownLineIs', [format.limit(weekLine)])}{' '}
          <a href="/options.html#limits">{t('findings.changeLine')}</a>
        </Fact>
      )}
      <Fact name={t('popup.findings.source')}>
        {t(`finding.${inMessages(id)}.source`)}
        {linksOf(id).map(({ label, address }) => (
          <a key={label} class="pattern-link" href={address} target="_blank" rel="noreferrer">
            {label}
          </a>
        ))}
      </Fact>
      <Fact name={t('findings.least')}>{needWords(need)}</Fact>
    </dl>
  );
}
