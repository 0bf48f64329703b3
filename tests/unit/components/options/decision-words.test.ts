import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../storage/settings';
import { type Decision, REASONS } from '../../../../tracking/decision';
import { at } from '../../../support/build';
import { LANGUAGES, type Language, speaking } from '../../../support/words';

const load = (language: Language) => speaking(language, () => import('../../../../components/options/decision-words'));
const about = (tool: string | null): Decision => ({ at: at('10:00'), tool, isCounted: true, reason: 'in-front' });

test.each(LANGUAGES)('every reason has words of its own (%s)', async (language) => {
  const { reasonWords } = await load(language);
  const words = REASONS.map(reasonWords);
  expect(new Set(words).size).toBe(REASONS.length);
  expect(words).not.toContain('');
});

test('a tool is told by its name', async () => {
  const { decidedTool } = await load('en');
  expect(decidedTool(about('github'), DEFAULT_SETTINGS)).toBe('GitHub');
  expect(decidedTool(about(null), DEFAULT_SETTINGS)).toBeNull();
});

test('a site is told by the name that the person gave it, and one that is gone by its id', async () => {
  const { decidedTool } = await load('en');
  const site = { id: 'site:git.example', name: 'Our Git', category: 'code', host: 'git.example' } as const;
  const settings: Settings = { ...DEFAULT_SETTINGS, sites: [site] };
  expect(decidedTool(about(site.id), settings)).toBe('Our Git');
  expect(decidedTool(about(site.id), DEFAULT_SETTINGS)).toBe('site:git.example');
});
