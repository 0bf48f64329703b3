import { describe, expect, test } from 'vitest';
import { beginBreak, endDay, giveAnswer, keepGoing } from '../../../storage/answers';
import { controlItem } from '../../../storage/control';
import { database } from '../../../storage/database';
import { countNudges, keepAnswer, keepHeeding, keepNudge, readAsked, readNudges } from '../../../storage/nudges';
import { HOUR, later } from '../../../tracking/instant';
import { monday } from './clock';
import './fresh';

const TUESDAY_NINE = later(monday('09:00'), 24 * HOUR);
const clock = (time: string) => ({ now: monday(time), offsetAt: () => 0 });
const show = (kind: 'break' | 'late-night', time: string) => keepNudge({ kind, at: monday(time), browser: 'chromium' });
const answers = async () => (await readNudges(monday('00:00'))).map(({ kind, answer }) => [kind, answer]);

describe('the nudges that were shown', () => {
  test('are read from an instant on, in order, without those of another version', async () => {
    await show('late-night', '23:10');
    await show('break', '11:00');
    await database.nudges.add({ kind: 'weekly-letter', at: monday('12:00'), browser: 'chromium' });
    expect((await readNudges(monday('11:00'))).map(({ kind, isHeeded }) => [kind, isHeeded])).toEqual([
      ['break', null],
      ['late-night', null],
    ]);
    expect(await readNudges(monday('23:11'))).toEqual([]);
  });

  test('are read with the questions among them by whoever wants all that was asked', async () => {
    await show('break', '11:00');
    await database.nudges.bulkAdd([
      {
        kind: 'question',
        at: monday('22:30'),
        answer: 'go-on',
        reasons: ['chosen'],
        heeded: false,
        browser: 'chromium',
      },
      // An answer of a nudge, and a reason that a later version may know.
      {
        kind: 'question',
        at: monday('23:30'),
        answer: 'taking-it',
        reasons: ['a-launch'],
        browser: 'chromium',
      },
      { kind: 'weekly-letter', at: monday('12:00'), browser: 'chromium' },
    ]);
    expect(await readAsked(monday('11:00'))).toEqual([
      { id: expect.any(Number), kind: 'break', at: monday('11:00'), answer: null, isHeeded: null },
      {
        id: expect.any(Number),
        kind: 'question',
        at: monday('22:30'),
        answer: 'go-on',
        isHeeded: false,
        reasons: ['chosen'],
      },
      { id: expect.any(Number), kind: 'question', at: monday('23:30'), answer: null, isHeeded: null },
    ]);
    expect((await readNudges(monday('11:00'))).map(({ kind }) => kind)).toEqual(['break']);
  });

  test('keep what came of them', async () => {
    await show('break', '11:00');
    const [nudge] = await readNudges(monday('11:00'));
    await keepHeeding(new Map([[nudge?.id as number, true]]));
    expect((await readNudges(monday('11:00')))[0]?.isHeeded).toBe(true);
  });
});

test('the first of a kind is told by their number', async () => {
  await show('break', '10:00');
  expect(await countNudges('late-night')).toBe(0);
  await show('late-night', '22:10');
  expect(await countNudges('late-night')).toBe(1);
});

describe('an answer', () => {
  test('to go on for tonight is "not tonight", with its reasons', async () => {
    await show('late-night', '22:10');
    await keepGoing({ kind: 'late-night', length: 'tonight', reasons: ['chosen'] }, clock('22:12'));
    expect(await database.nudges.toArray()).toMatchObject([{ answer: 'not-tonight', reasons: ['chosen'] }]);
    expect(await controlItem.get()).toMatchObject({
      goOnUntil: TUESDAY_NINE,
      postponed: [{ kind: 'late-night', until: TUESDAY_NINE }],
    });
  });

  test('goes to the last of its kind, and the first one stands', async () => {
    await show('break', '10:00');
    await show('break', '11:00');
    await show('late-night', '23:10');
    expect(await keepAnswer('break', 'taking-it')).toBe(monday('11:00'));
    expect(await keepAnswer('break', 'dismissed')).toBeNull();
    expect(await answers()).toEqual([
      ['break', null],
      ['break', 'taking-it'],
      ['late-night', null],
    ]);
  });

  test('may follow the opening of the page', async () => {
    await show('late-night', '23:10');
    await keepAnswer('late-night', 'opened');
    await giveAnswer('late-night', 'not-tonight', clock('23:12'));
    expect(await answers()).toEqual([['late-night', 'not-tonight']]);
    expect((await controlItem.get()).postponed).toEqual([{ kind: 'late-night', until: TUESDAY_NINE }]);
  });

  test('without a nudge is a wish all the same', async () => {
    await giveAnswer('break', 'in-15-minutes', clock('11:00'));
    expect((await controlItem.get()).postponed).toEqual([{ kind: 'break', until: monday('11:15') }]);
  });
});

test('a day that is ended lasts until the usual start, and ends a break', async () => {
  await beginBreak(clock('18:00'));
  expect((await controlItem.get()).onBreak).toEqual({ since: monday('18:00') });
  await endDay(clock('18:30'));
  expect(await controlItem.get()).toMatchObject({
    onBreak: null,
    clockedOut: { at: monday('18:30'), until: TUESDAY_NINE },
  });
});
