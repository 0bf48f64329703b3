import { describe, expect, test } from 'vitest';
import {
  addSite,
  applySelection,
  categorise,
  chooseNone,
  chooseRole,
  firstSelection,
  originsOfSelection,
  removeSite,
  selectionOf,
  toggleTool,
} from '../../../../components/welcome/selection';
import { DEFAULT_SETTINGS, parseSettings } from '../../../../storage/settings';
import { parseSite } from '../../../../storage/site';
import { CATALOGUE, startingSet } from '../../../../tracking/catalogue/catalogue';
import { ROLES } from '../../../../tracking/catalogue/catalogue-tool';

function siteNamed(host: string) {
  const reading = parseSite(host, []);
  if (!reading.ok) {
    throw new Error(`${host} is no site`);
  }
  return reading.site;
}

const nothing = selectionOf(DEFAULT_SETTINGS);
const gitlab = siteNamed('gitlab.example.com:8443');

describe('choosing', () => {
  test.each(ROLES)('somebody new sees the starting set of a %s', (role) => {
    expect([...firstSelection(role).chosen]).toEqual(startingSet(role));
  });

  test('another starting set takes the place of the first, and the own sites stay', () => {
    const engineer = addSite(firstSelection('engineer'), gitlab);
    const manager = chooseRole(engineer, 'manager');
    expect(applySelection(DEFAULT_SETTINGS, manager).tools.toSorted()).toEqual(
      [...startingSet('manager'), gitlab.id].toSorted(),
    );
  });

  test('a site that was switched off is not brought back by a starting set', () => {
    const off = toggleTool(addSite(nothing, gitlab), gitlab.id);
    expect(chooseRole(off, 'engineer').chosen.has(gitlab.id)).toBe(false);
  });

  test('nothing chosen is nothing stored, and no starting set is shown as taken', () => {
    const none = chooseNone(firstSelection('engineer'));
    expect(applySelection(DEFAULT_SETTINGS, none).tools).toEqual([]);
    expect(none.role).toBeNull();
  });

  test('a tool that was switched off stays on screen', () => {
    const off = toggleTool(toggleTool(nothing, 'ramp'), 'ramp');
    expect(off.chosen.has('ramp')).toBe(false);
    expect(off.met.has('ramp')).toBe(true);
  });

  test('a site taken off the list is not chosen any more', () => {
    const { tools, sites } = applySelection(DEFAULT_SETTINGS, removeSite(addSite(nothing, gitlab), gitlab.id));
    expect({ tools, sites }).toEqual({ tools: [], sites: [] });
  });

  test('a site is stored with what it is for', () => {
    const { sites } = applySelection(DEFAULT_SETTINGS, categorise(addSite(nothing, gitlab), gitlab.id, 'code'));
    expect(sites).toEqual([{ ...gitlab, category: 'code' }]);
  });
});

describe('storing', () => {
  test('tools are stored in the order of the catalogue, whenever they were picked', () => {
    const [first, second] = [CATALOGUE[3], CATALOGUE[40]].map((tool) => tool?.id ?? '');
    const selection = toggleTool(toggleTool(nothing, second ?? ''), first ?? '');
    expect(applySelection(DEFAULT_SETTINGS, selection).tools).toEqual([first, second]);
  });

  test('an id that nobody knows any more is left out', () => {
    const selection = selectionOf({ tools: ['github', 'gone-for-good'], sites: [] });
    expect(applySelection(DEFAULT_SETTINGS, selection).tools).toEqual(['github']);
  });

  test('what is stored reads back as the same choice', () => {
    const stored = applySelection(DEFAULT_SETTINGS, addSite(firstSelection('researcher'), gitlab));
    const { value, rejected } = parseSettings(JSON.parse(JSON.stringify(stored)));
    expect(rejected).toEqual([]);
    expect(applySelection(value, selectionOf(value))).toEqual(stored);
  });

  test('no other setting is touched', () => {
    const settings = { ...DEFAULT_SETTINGS, idleSeconds: 300 };
    expect(applySelection(settings, firstSelection('engineer')).idleSeconds).toBe(300);
  });
});

describe('asking', () => {
  test('the browser is asked for exactly the chosen sites', () => {
    const selection = toggleTool(toggleTool(nothing, 'gitlab'), 'slack');
    expect(originsOfSelection(DEFAULT_SETTINGS, selection)).toEqual(['*://gitlab.com/*', '*://*.slack.com/*']);
  });

  test('a port is not asked for, since Firefox grants such a pattern and then never matches it', () => {
    expect(originsOfSelection(DEFAULT_SETTINGS, addSite(nothing, gitlab))).toEqual(['*://gitlab.example.com/*']);
  });

  test('tools on one host are asked for once', () => {
    const origins = originsOfSelection(DEFAULT_SETTINGS, toggleTool(toggleTool(nothing, 'jupyter'), 'tensorboard'));
    expect(origins).toEqual(['*://localhost/*', '*://127.0.0.1/*']);
  });

  test('a site that is on the list but switched off is not asked for', () => {
    expect(originsOfSelection(DEFAULT_SETTINGS, toggleTool(addSite(nothing, gitlab), gitlab.id))).toEqual([]);
  });
});
