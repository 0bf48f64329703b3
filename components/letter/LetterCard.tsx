/** Last week: three lines at most, and the week itself below them. */

import type { Settings } from '../../storage/settings';
import type { DayKey } from '../../tracking/day';
import { LevelMark } from '../findings/LevelMark';
import { CodeText } from '../parts/CodeText';
import { nightsOf } from '../ribbon/night';
import { WeekRibbon } from '../ribbon/WeekRibbon';
import { format, t } from '../words';
import { hoursWords, questionWords, unseenWords, weightWords } from './letter-words';
import type { LetterTold } from './read-letter';
import { Why } from './Why';

export interface LetterCardProps {
  told: LetterTold;
  settings: Settings;
}

/** @example <LetterCard told={told} settings={settings} /> */
export function LetterCard({ told, settings }: LetterCardProps) {
  const { week, rows, weighs } = told;
  const weight = weightWords(told);
  const unseen = unseenWords(week.unseen);
  return (
    <>
      <p class="letter-when">{format.dayRange(week.keys[0] as DayKey, week.keys.at(-1) as DayKey)}</p>
      <h1 id="letter-title" tabIndex={-1}>
        {t('letter.title')}
      </h1>
      <ol class="letter-lines" data-testid="lines">
        <li class="letter-shape" data-testid="shape">
          {week.code !== null && (
            <b class="letter-code" data-testid="code">
              <CodeText text={week.code.text} />
            </b>
          )}
          <span>{hoursWords(week, settings.limitHours)}</span>
          {unseen !== '' && <span data-testid="unseen">{unseen}</span>}
        </li>
        {weight !== null && (
          <li data-testid="weighs" data-level={weighs?.level}>
            <p class="letter-weight">
              {weighs !== null && <LevelMark level={weighs.level} />}
              <b>{weight.title}</b> <span>{weight.fact}</span>
            </p>
            {weighs !== null && <Why words={weighs.words} />}
          </li>
        )}
        <li class="letter-question" data-testid="question">
          {questionWords(told)}
        </li>
      </ol>
      <WeekRibbon rows={rows} hours={settings} nights={nightsOf(settings)} code={week.code} />
    </>
  );
}
