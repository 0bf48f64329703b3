import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../storage/settings';
import { speaking } from '../../support/words';

const load = () => speaking('en', () => import('../../../components/name-of-tool'));

test('a tool has its name, and a site the one that the person gave it', async () => {
  const { nameOfTool } = await load();
  const id = 'site:git.example.com';
  const sites = [{ id, name: 'Our git', category: 'code', host: 'git.example.com' } as const];
  expect(nameOfTool(DEFAULT_SETTINGS, 'github')).toBe('GitHub');
  expect(nameOfTool({ ...DEFAULT_SETTINGS, sites }, id)).toBe('Our git');
});

test('a site that was removed since has its host, and a tool that nobody knows its id', async () => {
  const { nameOfTool } = await load();
  expect(nameOfTool(DEFAULT_SETTINGS, 'site:git.example.com:8443')).toBe('git.example.com:8443');
  expect(nameOfTool(DEFAULT_SETTINGS, 'gone')).toBe('gone');
});
