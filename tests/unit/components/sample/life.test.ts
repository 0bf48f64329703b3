/** The sample's life: the same for everybody, honest spans, in every zone and over clock changes. */
import { describe, expect, test } from 'vitest';
import { type Life, makeLife } from '../../../../components/sample/life';
import { DAYS, indexOf, PAUSES, WEEKS } from '../../../../components/sample/story';
import type { SpanRow } from '../../../../storage/database';
import { findCatalogueTool } from '../../../../tracking/catalogue/catalogue';
import { dayOf, weekdayOf } from '../../../../tracking/day';
import { HOUR, type Instant, MINUTE, SECOND } from '../../../../tracking/instant';
import { lengthOf, unionLength } from '../../../../tracking/span';
import { clockChanges, offsetAt, ZONES, type Zone } from '../../../support/simulator/zones';
import { at } from '../../storage/clock';
import { THURSDAY } from './clocks';

const lifeIn = (zone: Zone, now: Instant): Life => makeLife(now, (moment) => offsetAt(zone, moment));
const all = (life: Life): Promise<SpanRow[]> => life.spansOf(0, life.days.length - 1);

const wallOf = ({ start, end, offset }: SpanRow, zero: number) =>
  [start, end].map((moment) => (moment + offset * MINUTE - zero) / SECOND);

/** Midnight of the first day, by the wall clock as if it were UTC. */
const zeroOf = (life: Life) => Date.parse(`${life.days[0]}T00:00:00Z`);

describe('the sample’s life', () => {
  test('is the same whenever it is asked for, whole or day by day', async () => {
    const spans = await all(lifeIn('UTC', THURSDAY));
    const backwards = lifeIn('UTC', THURSDAY);
    const days = backwards.days.map((_, index) => backwards.spansOn(backwards.days.length - 1 - index));
    expect(days.reverse().flat()).toEqual(spans);
    expect(new Set(spans.map(({ id }) => id)).size).toBe(spans.length);
  });

  test('is shifted by whole weeks, so that weekdays are right', async () => {
    const [now, next] = [lifeIn('UTC', THURSDAY), lifeIn('UTC', at('2027-02-04 15:20'))];
    const walls = async (life: Life) => (await all(life)).map((span) => wallOf(span, zeroOf(life)));
    expect(next.days[0]).toBe('2026-08-10');
    expect(weekdayOf(next.days[0] as never)).toBe(1);
    expect(await walls(next)).toEqual(await walls(now));
  });

  test('ends now, in the middle of what is in front', async () => {
    const whole = await all(lifeIn('UTC', at('2026-11-19 23:00')));
    const morning = whole.find(({ start }) => start >= at('2026-11-19 09:30')) as SpanRow;
    const now = (morning.start + 4 * SECOND) as Instant;
    const spans = await all(lifeIn('UTC', now));
    expect(spans.at(-1)).toEqual({ ...morning, end: now });
  });

  test.each(['2026-11-16 04:00', '2026-11-16 03:59', '2026-11-22 23:30', '2026-11-23 01:00'])(
    'runs to the day of now at %s',
    async (text) => {
      const life = lifeIn('UTC', at(text));
      expect(life.days.at(-1)).toBe(dayOf(at(text), 0, 4));
      expect(life.days.length).toBeGreaterThan((WEEKS.length - 1) * 7);
      expect(life.days.length).toBeLessThanOrEqual(WEEKS.length * 7);
    },
  );

  test('knows only tools of the catalogue', async () => {
    const spans = await all(lifeIn('UTC', THURSDAY));
    const tools = [...new Set(spans.map(({ tool }) => tool))];
    expect(tools.length).toBeGreaterThan(12);
    expect(tools.filter((tool) => findCatalogueTool(tool) === undefined)).toEqual([]);
  });

  test('has dwells of seconds and of most of an hour', async () => {
    const lengths = (await all(lifeIn('UTC', THURSDAY))).map(lengthOf).sort((one, other) => one - other);
    expect(lengths[Math.floor(lengths.length / 10)]).toBeLessThan(2 * MINUTE);
    expect(lengths.at(-1)).toBeGreaterThan(30 * MINUTE);
    expect(lengths.at(-1)).toBeLessThan(HOUR);
  });

  test('has no span on a day of rest, of leave or with the laptop shut, nor in a pause', () => {
    const life = lifeIn('UTC', THURSDAY);
    const empty = WEEKS.flat().flatMap((kind, index) => (DAYS[kind] === '' ? index : []));
    // Pages come in the nights of such days, too.
    const byDay = empty.filter((index) =>
      life.spansOn(index).some(({ start }) => start < life.instantOn(index, 1_440)),
    );
    expect(empty.length).toBeGreaterThan(40);
    expect(byDay).toEqual([]);
    for (const pause of life.pauses()) {
      const meeting = PAUSES.flatMap(({ on }) => life.spansOn(indexOf(on))).filter(
        ({ start, end }) => start < pause.end && end > pause.start,
      );
      expect(meeting).toEqual([]);
    }
  });

  test('gives no sign while the laptop is shut, and none of days to come', () => {
    const life = lifeIn('UTC', THURSDAY);
    const shut = WEEKS.flat().flatMap((kind, index) => (kind === 'shut' ? index : []));
    expect(life.days.flatMap((_, index) => (life.signOn(index) === null ? index : []))).toEqual(shut);
    expect(life.signOn(life.days.length)).toBeNull();
  });
});

/** Each zone with each of a year's changes of its clock, looked at two months later: they lie in the weeks of the launch. */
const changes = ZONES.flatMap((zone) =>
  clockChanges(zone, 2026).map(({ at: change }): [Zone, string, Instant] => [
    zone,
    new Date(change).toISOString(),
    (change + 60 * 24 * HOUR) as Instant,
  ]),
);

describe('in every zone, and where its clock changes', () => {
  test('there are changes to look at', () => {
    expect(changes.length).toBeGreaterThan(10);
  });

  test.each([...ZONES.map((zone): [Zone, string, Instant] => [zone, 'no matter when', THURSDAY]), ...changes])(
    '%s, %s: no two spans overlap, each has the offset of its time, and as much is worked',
    async (zone, _, now) => {
      const life = lifeIn(zone, now);
      const spans = await all(life);
      const overlaps = spans.filter((span, index) => span.start < (spans[index - 1]?.end ?? 0));
      expect(overlaps).toEqual([]);
      expect(spans.filter((span) => span.end <= span.start || span.end > now)).toEqual([]);
      const strangers = spans.filter(({ start, end, offset }) => {
        const offsets = [offsetAt(zone, start), offsetAt(zone, end - 1)];
        return offsets.some((own) => offset !== own && Math.abs(offset - own) !== 8 * 60);
      });
      expect(strangers).toEqual([]);
      // An hour more or less of it may be left out or doubled by the clock.
      const wholeWeeks = (WEEKS.length - 1) * 7;
      const [here, there] = await Promise.all([
        life.spansOf(0, wholeWeeks - 1),
        lifeIn('UTC', THURSDAY).spansOf(0, wholeWeeks - 1),
      ]);
      expect(Math.abs(unionLength(here) - unionLength(there)) / HOUR).toBeLessThan(8);
    },
  );
});
