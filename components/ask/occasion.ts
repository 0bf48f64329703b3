/** Why the page was opened, what it asks, and whether to write something down at once. It stands in its address. */
import { type AskedKind, NUDGE_KINDS, type NudgeKind } from '../../nudges/kinds';
import { chooseQuestion, QUESTION_IDS, type QuestionId } from '../../nudges/questions';

export interface Occasion {
  /** The nudge that led here, or the one of the same hour; null where there was none. */
  kind: NudgeKind | null;
  /** Whether it stands in front of a tool, and was not opened from a notification. */
  isInFront: boolean;
  /** Whether the line for a thought has the focus. */
  isParking: boolean;
  question: QuestionId;
}

/** The end of the page's address. @example addressOf({ kind: 'break', question: 'walk' }) //=> '/ask.html#break,walk' */
export function addressOf({
  kind,
  question,
  isInFront = false,
  isParking = false,
}: Pick<Occasion, 'question'> & { kind: NudgeKind } & Partial<Occasion>): `/ask.html#${string}` {
  return `/ask.html#${kind}${isInFront ? ',in-front' : ''}${isParking ? ',park' : ''},${question}`;
}

/** Reads it back; what is unknown is no nudge and no wish. @example readOccasion('#break,walk').kind //=> 'break' */
export function readOccasion(hash: string): Occasion {
  const [name, ...rest] = hash.replace(/^#/, '').split(',');
  const kind = NUDGE_KINDS.find((each) => each === name) ?? null;
  return {
    kind,
    isInFront: rest.includes('in-front'),
    isParking: rest.includes('park'),
    question: QUESTION_IDS.find((id) => rest.includes(id)) ?? chooseQuestion(kind ?? 'late-night', []),
  };
}

/** What is answered on the page. @example answeredBy(readOccasion('#late-night,in-front')) //=> 'question' */
export function answeredBy({ kind, isInFront }: Pick<Occasion, 'kind' | 'isInFront'>): AskedKind | null {
  return isInFront ? 'question' : kind;
}
