import { beforeAll, describe, expect, test } from 'vitest';
import type { Instant } from '../../../../../tracking/instant';
import { at, span } from '../../../../support/build';
import { offsetAt as offsetIn, type Zone } from '../../../../support/simulator/zones';
import { speaking } from '../../../../support/words';

type Drafts = typeof import('../../../../../components/dashboard/week/correct/change-draft');
let drafts: Drafts;

beforeAll(async () => {
  drafts = await speaking('en', () => import('../../../../../components/dashboard/week/correct/change-draft'));
});

const NOW = at('2026-11-27 12:00');
const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));

/** What a span becomes where the machine is in a zone, once some of its fields were changed. */
function changed(
  of: ReturnType<typeof span>,
  changes: { day?: string; from?: string; to?: string; tool?: string },
  zone: Zone = 'UTC',
) {
  const { from, to, ...others } = changes;
  const draft = {
    ...drafts.changeDraft(of),
    ...others,
    ...(from !== undefined && { from: minutes(from) }),
    ...(to !== undefined && { to: minutes(to) }),
  };
  return drafts.readChange(draft, of, NOW, (instant: Instant) => offsetIn(zone, instant));
}

describe.each([
  ['in Seoul, changed on Greenwich', 540, 'UTC'],
  ['on Greenwich, changed in Seoul', 0, 'Asia/Seoul'],
  ['in New York, changed in Seoul', -300, 'Asia/Seoul'],
  ['in Seoul, changed in Seoul', 540, 'Asia/Seoul'],
] as const)('a span from 10:00 to 12:00 %s', (_, offset, zone) => {
  const there = { offset };
  const tenToTwelve = span('10:00:20', '12:00:40', 'github', there);

  test('shows the times of its own clock', () => {
    expect(drafts.changeDraft(tenToTwelve)).toEqual({ day: '2026-11-23', from: 600, to: 720, tool: 'github' });
  });

  test.each([
    ['to', { to: '12:30' }, '10:00:20', '12:30'],
    ['from', { from: '09:30' }, '09:30', '12:00:40'],
    ['both', { from: '09:30', to: '12:30' }, '09:30', '12:30'],
    ['its tool', { tool: 'slack' }, '10:00:20', '12:00:40'],
    ['its day', { day: '2026-11-22' }, '2026-11-22 10:00', '2026-11-22 12:00'],
  ])('reads %s by the same clock, and leaves the rest as it was', (_field, changes, start, end) => {
    expect(changed(tenToTwelve, changes, zone)).toEqual({
      entry: { start: at(start, there), end: at(end, there), tool: 'github', ...('tool' in changes && changes) },
      problem: null,
    });
  });
});

test('an end before the start is of the next day, and is not the end that was there', () => {
  expect(changed(span('10:00', '12:00'), { from: '13:00' }).entry).toMatchObject({
    start: at('13:00'),
    end: at('36:00'),
  });
});

test('a start past midnight is of the day that the field says', () => {
  expect(changed(span('22:00', '25:00'), { from: '00:30' }).entry).toMatchObject({
    start: at('00:30'),
    end: at('01:00'),
  });
});

test('at home the clock may be set back in between', () => {
  const night = { offset: 120, day: '2026-10-25' };
  expect(changed(span('01:00', '01:30', 'github', night), { to: '04:00' }, 'Europe/Berlin').entry).toMatchObject({
    start: at('01:00', night),
    end: at('04:00', { ...night, offset: 60 }),
  });
});

test.each([
  ['ends that are the same', { to: '10:00' }, 'From and To are the same'],
  ['an end to come', { day: '2026-11-27', to: '12:30' }, 'Only time that has passed can be added'],
])('%s are no change, and the words say why', (_, changes, words) => {
  expect(changed(span('10:00', '12:00'), changes)).toEqual({ entry: null, problem: expect.stringContaining(words) });
});

test('an end that is kept and lies ahead is no change either', () => {
  const ahead = span('11:00', '12:00:30', 'github', { day: '2026-11-27' });
  expect(changed(ahead, { from: '10:00' }).problem).toContain('Only time that has passed can be added');
});

test('another tool is possible for less than a minute, too', () => {
  const short = span('10:00:10', '10:00:50');
  expect(changed(short, { tool: 'slack' }).entry).toEqual({ start: short.start, end: short.end, tool: 'slack' });
});
