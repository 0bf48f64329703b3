import { expect, test } from 'vitest';
import { NUDGE_KINDS } from '../../../../nudges/kinds';
import { DEFAULT_SETTINGS } from '../../../../storage/settings';
import { LANGUAGES, type Language, speaking } from '../../../support/words';

const load = (language: Language) => speaking(language, () => import('../../../../components/help/nudge-words'));

test.each(LANGUAGES)('every nudge has a name, a time and a sample of its own (%s)', async (language) => {
  const { nudgeName, nudgeSample, nudgeTime } = await load(language);
  const told = NUDGE_KINDS.flatMap((kind) => [
    nudgeName(kind),
    nudgeTime(kind, DEFAULT_SETTINGS),
    nudgeSample(kind, DEFAULT_SETTINGS).title,
  ]);
  expect(new Set(told).size).toBe(3 * NUDGE_KINDS.length);
  for (const line of told) {
    expect(line).not.toMatch(/^$|\$\d|undefined|!/);
  }
});

test('times are the person’s own', async () => {
  const { nudgeTime } = await load('en');
  const settings = { ...DEFAULT_SETTINGS, breakAfterMinutes: 90, quietFrom: 21 * 60 + 30 };
  expect(nudgeTime('break', settings)).toContain('After 90 min of work');
  expect(nudgeTime('late-night', settings)).toContain('begins at 21:30');
});

test('a sample says that it is one', async () => {
  const { nudgeSample } = await load('en');
  expect(nudgeSample('rest-day', DEFAULT_SETTINGS)).toEqual({
    title: 'Does this need you today?',
    text: 'This is a sample. After 15 min of work on a rest day, once that day.',
  });
});

test.each([
  ['en', 'A reminder you set'],
  ['ko', '직접 맞춰 둔 알림이에요'],
] as const)('in discreet mode every sample is the same, and nothing else (%s)', async (language, title) => {
  const { nudgeSample } = await load(language);
  const settings = { ...DEFAULT_SETTINGS, isDiscreet: true };
  expect(NUDGE_KINDS.map((kind) => nudgeSample(kind, settings))).toEqual(NUDGE_KINDS.map(() => ({ title, text: '' })));
});
