/**
 * A break is due after an unbroken stretch; a natural break begins a new one. When it was offered and work went on, the
 * same length of work is counted anew from there; after "in 15 min" it is due 15 minutes after the answer.
 */
import { MINUTE } from '../../tracking/instant';
import type { Nudge } from '../nudge';
import type { Situation } from '../situation';
import { stretchesOf } from '../stretch';

/** Null while none is due. @example dueBreak(anHourWithoutABreak) //=> { kind: 'break', stretch: 3600000, … } */
export function dueBreak({ now, spans, rules, history }: Situation): Nudge | null {
  const stretch = stretchesOf(spans).at(-1);
  if (stretch === undefined) {
    return null;
  }
  const [offered] = history
    .filter(({ kind, at }) => kind === 'break' && at >= stretch.start)
    .sort((one, other) => other.at - one.at);
  const lastAsked = offered?.at ?? stretch.start;
  // Its fifteen minutes are kept by the postponement, which is compared before anything is shown.
  const isAskedFor = offered?.answer === 'in-15-minutes';
  return isAskedFor || now - lastAsked >= rules.breakAfterMinutes * MINUTE
    ? { kind: 'break', since: stretch.start, stretch: now - stretch.start }
    : null;
}
