import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../storage/settings';
import { WARNING_KINDS } from '../../../../storage/warnings';
import { LANGUAGES, type Language, speaking } from '../../../support/words';

const load = (language: Language) => speaking(language, () => import('../../../../components/options/warning-words'));

test.each(LANGUAGES)('every kind of warning has words of its own (%s)', async (language) => {
  const { warningWords } = await load(language);
  const words = WARNING_KINDS.map((kind) => warningWords({ kind, detail: '90' }));
  expect(new Set(words).size).toBe(WARNING_KINDS.length);
  for (const line of words) {
    expect(line).not.toMatch(/^$|\$\d|undefined|!/);
  }
});

test.each([
  ['30', 'set back by 30 s.'],
  ['60', 'set back by 1 m.'],
  ['1860', 'set back by 31 m.'],
  ['7320', 'set back by 2 h 2 m.'],
])('a clock that was set back by %s seconds', async (detail, words) => {
  const { warningWords } = await load('en');
  expect(warningWords({ kind: 'clock-set-back', detail }).replaceAll('\u00a0', ' ')).toContain(words);
});

test.each(LANGUAGES)('every setting that can be repaired is told by its name on the page (%s)', async (language) => {
  const { repairedFields } = await load(language);
  for (const field of Object.keys(DEFAULT_SETTINGS)) {
    expect(repairedFields(field)).not.toMatch(new RegExp(`^[“‘]${field}[”’]$`));
  }
});

test('two settings with one name are told once', async () => {
  const { repairedFields } = await load('en');
  expect(repairedFields('limitHours, limitPreset')).toBe('“Measure a week against”');
  expect(repairedFields('dayTurnHour, idleSeconds')).toBe('“The day turns at” and “Away after”');
  expect(repairedFields('silentNudges, dayLimitHours')).toBe('“Nudges” and “Own limit of a day”');
});

test('a field of a newer version is told as it is stored', async () => {
  const { repairedFields } = await load('en');
  expect(repairedFields('somethingNew')).toBe('“somethingNew”');
});
