import { expect, test } from 'vitest';
import { nextStart } from '../../../../components/popup/next-start';
import { at } from '../../../support/build';

const moment = (time: string, offset = 0) => ({ at: at(time, { offset }), offset });
const NINE = 9 * 60;

test('the next start is tomorrow in the evening and today in the small hours', () => {
  expect(nextStart(moment('18:05'), NINE, () => 0)).toBe(at('33:00'));
  expect(nextStart(moment('25:30'), NINE, () => 0)).toBe(at('33:00'));
  expect(nextStart(moment('08:59'), NINE, () => 0)).toBe(at('09:00'));
});

test('a start that is now is over', () => {
  expect(nextStart(moment('09:00'), NINE, () => 0)).toBe(at('33:00'));
});

test('somewhere else it is by the clock of that place', () => {
  expect(nextStart(moment('18:05', 540), NINE, () => 540)).toBe(at('33:00', { offset: 540 }));
});

test('a clock that is changed in the night shows it all the same', () => {
  const saturday = { at: at('2026-03-07 22:00', { offset: -300 }), offset: -300 };
  const change = at('2026-03-08 07:00');
  const offsetAt = (instant: number) => (instant < change ? -300 : -240);
  expect(nextStart(saturday, NINE, offsetAt)).toBe(at('2026-03-08 09:00', { offset: -240 }));
});
