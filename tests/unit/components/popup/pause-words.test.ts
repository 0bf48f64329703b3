import { expect, test } from 'vitest';
import { at } from '../../../support/build';
import { type Language, speaking } from '../../../support/words';

const load = (language: Language) => speaking(language, () => import('../../../../components/popup/pause-words'));
const moment = (time: string) => ({ at: at(time), offset: 0 });
const pause = (until: string | null) => ({ since: at('00:00'), until: until === null ? null : at(until) });

test('a pause says when it ends, in English', async () => {
  const { pausedWords } = await load('en');
  expect(pausedWords(pause('15:20'), moment('14:20'))).toBe('Paused until 15:20');
  expect(pausedWords(pause('28:00'), moment('14:20'))).toBe('Paused until tomorrow, 04:00');
  expect(pausedWords(pause(null), moment('14:20'))).toBe('Paused until you resume');
  expect(pausedWords(pause('2026-11-26 09:00'), moment('14:20'))).toBe('Paused until November 26, 09:00');
});

test('and in Korean', async () => {
  const { pausedWords } = await load('ko');
  expect(pausedWords(pause('15:20'), moment('14:20'))).toBe('15:20까지 멈췄어요');
  expect(pausedWords(pause('28:00'), moment('14:20'))).toBe('내일 04:00까지 멈췄어요');
  expect(pausedWords(pause(null), moment('14:20'))).toBe('다시 시작할 때까지 멈췄어요');
});

test('tomorrow begins at the day turn: after midnight that is still the same date', async () => {
  const { tomorrowWords, untilTomorrow } = await load('en');
  expect(untilTomorrow(moment('14:20'), 4)).toBe(at('28:00'));
  expect(tomorrowWords(moment('14:20'), 4)).toBe('Until tomorrow, 04:00');
  expect(untilTomorrow(moment('25:00'), 4)).toBe(at('28:00'));
  expect(tomorrowWords(moment('25:00'), 4)).toBe('Until 04:00');
});

test('a pause over midnight ends tomorrow', async () => {
  const { pausedWords } = await load('en');
  expect(pausedWords(pause('24:30'), moment('23:30'))).toBe('Paused until tomorrow, 00:30');
});
