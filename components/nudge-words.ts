/** What a nudge says, and the answers that stand on it. */
import type { NudgeAnswer } from '../nudges/answers';
import type { NudgeKind } from '../nudges/kinds';
import type { Nudge } from '../nudges/nudge';
import type { LastWeek } from '../nudges/situation';
import type { OffsetMinutes } from '../tracking/instant';
import { format, t } from './words';

export interface NudgeWords {
  title: string;
  text: string;
}

/**
 * A fact and an open question; in discreet mode neither.
 *
 * @param isFirst whether it is the first of its kind ever: at night that one says what a click on it does
 * @example nudgeWords({ kind: 'break', stretch: HOUR, … }, { isDiscreet: true, offset: 0 }) //=> "A reminder you set", ""
 */
export function nudgeWords(
  nudge: Nudge,
  { isDiscreet, offset, isFirst = false }: { isDiscreet: boolean; offset: OffsetMinutes; isFirst?: boolean },
): NudgeWords {
  if (isDiscreet) {
    return { title: t('nudge.discreet'), text: '' };
  }
  switch (nudge.kind) {
    case 'break':
      return { title: t('nudge.break.title'), text: t('nudge.break.text', [format.duration(nudge.stretch)]) };
    case 'late-night': {
      const text = t('nudge.lateNight.text', [format.clock(nudge.quietSince, offset), format.duration(nudge.worked)]);
      return { title: t('nudge.lateNight.title'), text: isFirst ? `${text} ${t('nudge.lateNight.first')}` : text };
    }
    case 'rest-day':
      return { title: t('nudge.restDay.title'), text: t('nudge.restDay.text', [format.duration(nudge.worked)]) };
    case 'clocked-out':
      return {
        title: t('nudge.clockedOut.title', [format.clock(nudge.clockedOutAt, offset)]),
        text: t('nudge.clockedOut.text', [format.duration(nudge.worked)]),
      };
    case 'own-limit':
      return {
        title: t('nudge.ownLimit.title'),
        text: t(nudge.limit === 'day' ? 'nudge.ownLimit.day' : 'nudge.ownLimit.week', [
          format.hours(nudge.worked),
          format.limit(nudge.limitHours),
        ]),
      };
    case 'letter':
      return { title: t('nudge.letter.title'), text: letterText(nudge.week) };
  }
}

function letterText({ code, worked }: LastWeek): string {
  const hours = format.hours(worked);
  if (worked === 0) {
    return t('nudge.letter.none');
  }
  return code === null ? t('nudge.letter.hours', [hours]) : t('nudge.letter.code', [code, hours]);
}

export interface AnswerButton {
  title: string;
  answer: NudgeAnswer;
}

/** The two answers of a kind, in their order; of some kinds there are none. @example buttonsOf('break')[1]?.answer //=> 'in-15-minutes' */
export function buttonsOf(kind: NudgeKind): AnswerButton[] {
  if (kind === 'late-night') {
    return [
      { title: t('nudge.answer.park'), answer: 'park' },
      { title: t('nudge.answer.notTonight'), answer: 'not-tonight' },
    ];
  }
  return kind === 'break'
    ? [
        { title: t('nudge.answer.taking'), answer: 'taking-it' },
        { title: t('nudge.answer.later'), answer: 'in-15-minutes' },
      ]
    : [];
}
