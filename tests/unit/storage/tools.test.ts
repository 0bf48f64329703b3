import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../storage/settings';
import { summaryRules } from '../../../storage/summary-rules';
import { chosenTools, findToolById } from '../../../storage/tools';
import { CATALOGUE } from '../../../tracking/catalogue/catalogue';
import type { Category } from '../../../tracking/tool';

function site(host: string, category: Category): Settings['sites'][number] {
  return { id: `site:${host}`, name: host, category, host };
}

const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  tools: ['site:chat.example.com', 'github', 'gone'],
  sites: [site('chat.example.com', 'chat'), site('git.example.com', 'code')],
};

describe('the chosen tools', () => {
  test('come in the order in which they were chosen, and an unknown one is left out', () => {
    expect(chosenTools(SETTINGS).map(({ id }) => id)).toEqual(['site:chat.example.com', 'github']);
  });

  test('a tool is found by its id, chosen or not', () => {
    expect(findToolById(SETTINGS, 'site:git.example.com')).toEqual({
      id: 'site:git.example.com',
      name: 'git.example.com',
      category: 'code',
      hosts: ['git.example.com'],
    });
    expect(findToolById(SETTINGS, 'slack')?.name).toBe('Slack');
    expect(findToolById(SETTINGS, 'gone')).toBeUndefined();
  });
});

describe('the rules by which days are computed', () => {
  test('know which tools are chat, and an unknown one is not', () => {
    const { isChat } = summaryRules(SETTINGS).rules;
    expect(['site:chat.example.com', 'slack', 'github', 'gone'].map(isChat)).toEqual([true, true, false, false]);
  });

  test.each<[string, Partial<Settings>]>([
    ['the day turn', { dayTurnHour: 5 }],
    ['a chat site more', { sites: [...SETTINGS.sites, site('talk.example.com', 'chat')] }],
    ['a chat site less', { sites: [] }],
    ['a site that becomes chat', { sites: [site('chat.example.com', 'chat'), site('git.example.com', 'chat')] }],
  ])('have another fingerprint after a change of %s', (_, change) => {
    expect(summaryRules({ ...SETTINGS, ...change }).fingerprint).not.toBe(summaryRules(SETTINGS).fingerprint);
  });

  test.each<[string, Partial<Settings>]>([
    ['the tools that count', { tools: ['github'] }],
    ['the name of a site', { sites: SETTINGS.sites.map((entry) => ({ ...entry, name: 'renamed' })) }],
    ['the order of sites', { sites: [...SETTINGS.sites].reverse() }],
    ['the hours', { usualStart: 600, limitHours: 40 }],
  ])('have the same fingerprint after a change of %s', (_, change) => {
    expect(summaryRules({ ...SETTINGS, ...change }).fingerprint).toBe(summaryRules(SETTINGS).fingerprint);
  });

  test('have a fingerprint of the chat tools of the catalogue too', () => {
    const chatTools = CATALOGUE.filter(({ category }) => category === 'chat');
    expect(chatTools.length).toBeGreaterThan(0);
    for (const { id } of chatTools) {
      expect(summaryRules(SETTINGS).fingerprint).toContain(`"${id}"`);
    }
  });
});
