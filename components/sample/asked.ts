/**
 * What the sample's person was asked, when the rules of nudges would have: after an hour without a break, late at night,
 * on a rest day, and, while more was pushed, in front of a tool in the evening. Whether work stopped then is judged of the
 * sample's own spans, as it is of anybody's.
 */
import type { GoOnReason, NudgeAnswer, QuestionAnswer } from '../../nudges/answers';
import { judgeHeeding } from '../../nudges/heeding';
import type { AskedKind } from '../../nudges/kinds';
import { stretchesOf } from '../../nudges/stretch';
import type { StoredAsked } from '../../storage/nudges';
import { type Instant, later, MINUTE } from '../../tracking/instant';
import { lengthOf } from '../../tracking/span';
import { type Chance, chanceOf, oneOf, wholeBetween } from './chance';
import type { Life } from './life';
import { CLIMB } from './story';

const MOST_BREAKS = 2;
const BREAK_AFTER = 60 * MINUTE;
const REST_DAY_AFTER = 15 * MINUTE;
/** Ten minutes after ten at night, and twice again. */
const LATE = [22 * 60 + 10, 22 * 60 + 55, 23 * 60 + 40];
/** A tool is brought in front after dinner, and that is that. */
const AFTER_DINNER = 21 * 60 + 20;
const SATURDAY = 5;
const MOST_ASKED = 10;
/** Apart from what fills the day, so that neither changes with the other. */
const OTHER_CHANCE = 10_000;

type Moment = { kind: AskedKind; at: Instant };

type Answers<T> = readonly (readonly [T | null, number])[];

const AFTER_NUDGE: Readonly<Record<string, [stopped: Answers<NudgeAnswer>, wentOn: Answers<NudgeAnswer>]>> = {
  break: [
    [
      ['taking-it', 6],
      [null, 4],
    ],
    [
      [null, 5],
      ['in-15-minutes', 3],
      ['dismissed', 2],
    ],
  ],
  'late-night': [
    [
      ['park', 3],
      ['clocked-out', 2],
      [null, 2],
    ],
    [
      [null, 5],
      ['dismissed', 3],
      ['go-on', 2],
    ],
  ],
  'rest-day': [
    [['opened', 1]],
    [
      [null, 2],
      ['dismissed', 2],
      ['go-on', 1],
    ],
  ],
};

const AFTER_QUESTION: [stopped: Answers<QuestionAnswer>, wentOn: Answers<QuestionAnswer>] = [
  [
    ['not-now', 4],
    ['park', 3],
    ['handed-off', 2],
  ],
  [['go-on', 1]],
];

/** All that was asked on a day, in order. @example askedOn(life, 120).map(({ kind }) => kind) //=> ['break', 'late-night'] */
export function askedOn(life: Life, index: number): StoredAsked[] {
  const chance = chanceOf(OTHER_CHANCE + index);
  const moments = momentsOn(life, index, chance).filter(({ at }) => at < life.now);
  const around = [index - 1, index, index + 1].flatMap((each) => life.spansOn(each));
  const shown = moments.map((moment) => ({ ...moment, isHeeded: null }));
  const verdicts = new Map(judgeHeeding(shown, around, life.now).map(({ nudge, isHeeded }) => [nudge.at, isHeeded]));
  return moments
    .sort((one, other) => one.at - other.at)
    .map(({ kind, at }, place): StoredAsked => {
      const isHeeded = verdicts.get(at) ?? null;
      const kept = { id: index * MOST_ASKED + place + 1, at, isHeeded };
      const way = isHeeded === true ? 0 : 1;
      if (kind !== 'question') {
        return { ...kept, kind, answer: oneOf(chance, AFTER_NUDGE[kind]?.[way] ?? [[null, 1]]) };
      }
      const answer = oneOf(chance, AFTER_QUESTION[way]);
      const reasons: GoOnReason[] = answer === 'go-on' && chance() < 0.4 ? ['chosen'] : [];
      return { ...kept, kind, answer, ...(reasons.length === 0 ? {} : { reasons }) };
    });
}

function momentsOn(life: Life, index: number, chance: Chance): Moment[] {
  const stretches = stretchesOf(life.spansOn(index));
  const first = stretches[0];
  const isWorking = (at: Instant): boolean => stretches.some(({ start, end }) => start < at && at < end);
  const clockAt = (minutes: number): Instant => life.instantOn(index, minutes);
  const breaks = stretches
    .filter((stretch) => lengthOf(stretch) > BREAK_AFTER && chance() < 0.5)
    .slice(0, MOST_BREAKS)
    .map(({ start }): Moment => ({ kind: 'break', at: later(start, BREAK_AFTER) }));
  const late = LATE.map((minutes) => clockAt(minutes + wholeBetween(chance, 0, 4)))
    .filter(isWorking)
    .map((at): Moment => ({ kind: 'late-night', at }));
  const isRestDay = index % 7 >= SATURDAY && first !== undefined;
  const restDay: Moment[] = isRestDay ? [{ kind: 'rest-day', at: later(first.start, REST_DAY_AFTER) }] : [];
  return [...breaks, ...late, ...restDay, ...questionsOn(index, stretches, clockAt, chance)];
}

/** They were switched on when the climb began, and left on. */
function questionsOn(
  index: number,
  stretches: readonly { start: Instant; end: Instant }[],
  clockAt: (minutes: number) => Instant,
  chance: Chance,
): Moment[] {
  const isAsking = index >= CLIMB * 7 && stretches.length > 0;
  const evening = stretches.find(({ start }) => start > clockAt(19 * 60));
  const at = evening?.start ?? clockAt(AFTER_DINNER + wholeBetween(chance, -40, 40));
  const isAsked = chance() < (evening === undefined ? 0.4 : 0.55);
  return isAsking && isAsked ? [{ kind: 'question', at }] : [];
}
