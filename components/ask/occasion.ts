/** Why the page was opened, what it asks, and whether to write something down at once. It stands in its address. */
import { ASKING_NUDGES, type AskedKind, type AskingNudge } from '../../nudges/kinds';
import { chooseQuestion, QUESTION_IDS, type QuestionId } from '../../nudges/questions';

export interface Occasion {
  /** The nudge that led here, or the one of the same hour; null where there was none, and where it is not to be seen. */
  kind: AskingNudge | null;
  /** Whether it stands in front of a tool, and was not opened from a notification. */
  isInFront: boolean;
  /** The number of the tool's tab. */
  toolTab: number | null;
  /** Whether the line for a thought has the focus. */
  isParking: boolean;
  question: QuestionId;
}

/** The end of the page's address. @example addressOf({ kind: 'break', question: 'walk' }) //=> '/ask.html#break,walk' */
export function addressOf({
  kind,
  question,
  isParking = false,
}: {
  kind: AskingNudge;
  question: QuestionId;
  isParking?: boolean;
}): `/ask.html#${string}` {
  return `/ask.html#${[kind, ...(isParking ? ['park'] : []), question].join()}`;
}

/**
 * The same of a page in front of a tool. In discreet mode it says no more than which page belongs to which tab.
 *
 * @example addressInFront({ kind: 'late-night', question: 'needsYou', toolTab: 17, isDiscreet: true })
 * //=> '/ask.html#,in-front,tab=17'
 */
export function addressInFront({
  kind,
  question,
  toolTab,
  isDiscreet,
}: {
  kind: AskingNudge;
  question: QuestionId;
  toolTab: number;
  isDiscreet: boolean;
}): `/ask.html#${string}` {
  const said = isDiscreet ? ['', ''] : [kind, question];
  return `/ask.html#${[said[0], 'in-front', `tab=${toolTab}`, said[1]].join()}`;
}

/** Reads it back; what is unknown is no nudge and no wish. @example readOccasion('#break,walk').kind //=> 'break' */
export function readOccasion(hash: string): Occasion {
  const [name, ...rest] = hash.replace(/^#/, '').split(',');
  const kind = ASKING_NUDGES.find((each) => each === name) ?? null;
  const tab = rest.find((part) => /^tab=\d+$/.test(part));
  return {
    kind,
    isInFront: rest.includes('in-front'),
    toolTab: tab === undefined ? null : Number(tab.slice('tab='.length)),
    isParking: rest.includes('park'),
    question: QUESTION_IDS.find((id) => rest.includes(id)) ?? chooseQuestion(kind ?? 'late-night', []),
  };
}

/** What is answered on the page. @example answeredBy(readOccasion('#late-night,in-front')) //=> 'question' */
export function answeredBy({ kind, isInFront }: Pick<Occasion, 'kind' | 'isInFront'>): AskedKind | null {
  return isInFront ? 'question' : kind;
}
