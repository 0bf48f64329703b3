/**
 * A weekend that was told of in parts: they were weekends of their own, by other work days than those of now. It is one
 * weekend all the same, so that its hours are counted once.
 */
import type { GivenWeekend } from './history';

/**
 * What was told of the parts of a weekend, as of one. Its work was shelved where that was said of every part of which
 * something was said; where different things became of them, it was partly used.
 *
 * @param parts one at least
 * @param counted its hours as they are counted now; where none are, those of the part with the most hold, for one part may
 * be a part of another
 * @example asOne([shelvedFriday, usedSunday], 19) //=> { day: '2026-11-20', hours: 19, outcome: 'partly', … }
 */
export function asOne(parts: readonly GivenWeekend[], counted: number): GivenWeekend & { purpose: string } {
  const ordered = [...parts].sort((one, other) => (one.day < other.day ? -1 : 1));
  const answered = ordered.filter(({ outcome }) => outcome !== undefined);
  const telling = answered.filter(({ outcome }) => outcome !== 'withheld');
  const said = telling.length > 0 ? telling : answered;
  const outcomes = [...new Set(said.flatMap(({ outcome }) => outcome ?? []))];
  const outcome = outcomes.length > 1 ? 'partly' : outcomes[0];
  const answeredAt = said.flatMap((part) => part.answeredAt ?? []).sort((one, other) => other - one)[0];
  return {
    day: (ordered[0] as GivenWeekend).day,
    hours: counted > 0 ? counted : Math.max(...ordered.map(({ hours }) => hours)),
    purpose: [...new Set(ordered.flatMap(({ purpose }) => purpose || []))].join(', '),
    ...(outcome === undefined ? {} : { outcome }),
    ...(answeredAt === undefined ? {} : { answeredAt }),
  };
}
