/** What every stored value makes of what it finds: the good is kept, the bad is named, nothing ever throws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accessItem } from '../../../storage/access';
import { controlItem, isPaused, NO_WISHES, parseControl } from '../../../storage/control';
import type { Item, Parsed } from '../../../storage/item';
import { sessionItem } from '../../../storage/session';
import { DEFAULT_SETTINGS, parseSettings, settingsItem } from '../../../storage/settings';
import { viewItem } from '../../../storage/view';
import { warningsItem } from '../../../storage/warnings';
import { monday, span } from './clock';
import './fresh';

interface Case {
  name: string;
  item: Item<unknown>;
  good: Record<string, unknown>;
  /** By field, what it must not take. */
  bad: Record<string, unknown[]>;
}

const NOON = monday('12:00');
const NO_INSTANT = ['12:00', null, Number.NaN, Number.POSITIVE_INFINITY];

const CASES: Case[] = [
  {
    name: 'settings',
    item: settingsItem as Item<unknown>,
    good: {
      version: 1,
      tools: ['github', 'site:git.example.com'],
      sites: [{ id: 'site:git.example.com', name: 'Git', category: 'code', host: 'git.example.com' }],
      idleSeconds: 120,
      dayTurnHour: 5,
      firstWeekday: 7,
      workDays: [1, 2, 3, 4],
      usualStart: 600,
      usualStop: 1000,
      quietFrom: 1300,
      limitHours: 52,
      limitPreset: 'korea',
      dayLimitHours: 10.5,
      silentNudges: ['break', 'own-limit'],
      fewerNudges: ['break', 'question'],
      silentPatterns: ['late-nights'],
      breakAfterMinutes: 90,
      breakMinutes: 15,
      isBadgeShown: true,
      isDiscreet: true,
      isAskingInFront: true,
    },
    bad: {
      version: [2, '1', null],
      tools: ['github', null, { 0: 'github' }],
      sites: ['git.example.com', {}, null],
      idleSeconds: [14, 601, 60.5, '60', null],
      dayTurnHour: [-1, 13, 4.5, '4', null],
      firstWeekday: [0, 8, 'Monday', null],
      workDays: [[], [0], [1, 8], 'manual', null],
      usualStart: [-1, 1440, 1.5, null],
      usualStop: [-1, 1440, 1.5, null],
      quietFrom: [-1, 1440, 1.5, null],
      limitHours: [0, 169, Number.NaN, '48', null],
      limitPreset: ['mars', 48, null],
      dayLimitHours: [0, 25, '8', Number.NaN],
      silentNudges: ['break', null, {}],
      fewerNudges: ['question', null, {}],
      silentPatterns: ['late-nights', null, {}],
      breakAfterMinutes: [19, 241, 60.5, '60', null],
      breakMinutes: [4, 61, 7.5, null],
      isBadgeShown: [1, 'yes', null],
      isDiscreet: [1, 'yes', null],
      isAskingInFront: [1, 'yes', null],
    },
  },
  {
    name: 'control',
    item: controlItem as Item<unknown>,
    good: {
      paused: { since: NOON, until: null },
      clockedOut: { at: NOON, until: NOON },
      onCallUntil: NOON,
      goOnUntil: NOON,
      onBreak: { since: NOON },
      quietUntil: NOON,
      postponed: [{ kind: 'late-night', until: NOON }],
      glancedAt: NOON,
      afterQuestion: { choice: 'not-now', tab: 7, at: NOON },
    },
    bad: {
      clockedOut: [true, NOON, { at: NOON }, { at: 'noon', until: NOON }],
      onCallUntil: ['12:00', true, Number.NaN],
      onBreak: [true, NOON, { since: null }],
      quietUntil: ['12:00', true, Number.NaN],
      postponed: ['break', null, {}],
      goOnUntil: ['12:00', true, Number.NaN],
      glancedAt: ['12:00', true, Number.NaN],
      afterQuestion: ['go-on', { choice: 'stay', tab: 7, at: NOON }, { choice: 'go-on', tab: '7', at: NOON }],
      paused: [
        true,
        NOON,
        { since: NOON },
        ...NO_INSTANT.flatMap((since) => [{ since, until: null }]),
        { since: NOON, until: 'tomorrow' },
      ],
    },
  },
  {
    name: 'access',
    item: accessItem as Item<unknown>,
    good: { tools: [{ id: 'jandi', name: 'JANDI', nameKo: '잔디' }], granted: ['jandi'] },
    bad: { tools: ['jandi', null, {}], granted: ['github', null, 5, {}] },
  },
  {
    name: 'view',
    item: viewItem as Item<unknown>,
    good: {
      trend: null,
      tools: 52,
      weekends: 104,
      reportDays: 28,
      reportRange: { from: '2026-10-01', to: '2026-11-15' },
      reportDetail: 'tools',
    },
    bad: {
      trend: [13, '12', {}],
      tools: [13, '12', {}],
      weekends: [13, '12', {}],
      reportDays: [0, 3_661, 28.5, '28', null],
      reportRange: [
        '2026-10-01',
        {},
        { from: '2026-10-01' },
        { from: '2026-11-15', to: '2026-10-01' },
        { from: '2026-02-30', to: '2026-03-01' },
        { from: 20_261_001, to: '2026-11-15' },
      ],
      reportDetail: ['everything', 1, null],
    },
  },
  {
    name: 'session',
    item: sessionItem as Item<unknown>,
    good: {
      start: { at: NOON, signBefore: null },
      presence: 'idle',
      hearing: { tool: 'zoom', since: NOON, until: NOON, lookedAt: NOON, isOver: false },
      heardAt: NOON,
      decisions: [{ at: NOON, tool: null, isCounted: false, reason: 'no-tool' }],
      standby: { closed: [span('github', '10:00', '11:00')], open: null },
      databaseError: 'QuotaExceededError: full',
    },
    bad: {
      start: [NOON, {}, { at: 'noon', signBefore: null }, { at: NOON }],
      presence: ['away', 1, {}],
      hearing: ['zoom', { tool: 'zoom' }, { tool: 'zoom', since: NOON, until: NOON, lookedAt: NOON }],
      heardAt: ['12:00', {}, Number.NaN],
      decisions: ['no-tool', null, {}],
      standby: [[], { closed: [] }, { closed: [{}], open: null }, { closed: [], open: { tool: 'github' } }],
      databaseError: [1, {}, false],
    },
  },
];

describe.each(CASES)('$name', ({ item, good, bad }) => {
  test('that are good are kept as they are', () => {
    expect(item.parse(good)).toEqual({ value: good, rejected: [] });
  });

  const defaults = item.parse(undefined).value as Record<string, unknown>;

  test('every field is looked at here', () => {
    expect(Object.keys(bad).sort()).toEqual(Object.keys(defaults).sort());
  });

  const wrong = Object.entries(bad).flatMap(([field, values]) => values.map((value) => ({ field, value })));

  test.each(wrong)(
    '$field cannot be $value: it takes its default and is named, the others are kept',
    ({ field, value }) => {
      const parsed = item.parse({ ...good, [field]: value });
      expect(parsed).toEqual({ value: { ...good, [field]: defaults[field] }, rejected: [field] });
    },
  );

  test('reading never throws, and what was read is good', () => {
    const anything = fc.oneof(
      fc.anything(),
      fc.record(fieldsOf(good), { requiredKeys: [] }),
      fc.json().map((text) => JSON.parse(text) as unknown),
    );
    fc.assert(
      fc.property(anything, (raw) => {
        const { value } = item.parse(raw);
        expect(item.parse(value)).toEqual({ value, rejected: [] });
      }),
      { numRuns: 300 },
    );
  });
});

/** Each field good or anything at all, down into objects and lists. */
function fieldsOf(good: Record<string, unknown>): Record<string, fc.Arbitrary<unknown>> {
  return Object.fromEntries(Object.entries(good).map(([field, value]) => [field, spoilt(value)]));
}

function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const inside = Array.isArray(value)
    ? fc.array(fc.oneof(...value.map(spoilt)), { maxLength: 3 })
    : typeof value === 'object' && value !== null
      ? fc.record(fieldsOf(value as Record<string, unknown>), { requiredKeys: [] })
      : fc.constant(value);
  return fc.oneof({ weight: 3, arbitrary: inside }, { weight: 1, arbitrary: fc.anything() });
}

describe('settings', () => {
  test('work days can be read from past weeks', () => {
    expect(parseSettings({ workDays: 'automatic' }).value.workDays).toBe('automatic');
  });

  test('one bad site costs no other', () => {
    const sites = [
      { id: 'site:git.example.com', name: 'Git', category: 'code', host: 'git.example.com' },
      { id: 'site:other', name: 'Another host than its id says', category: 'code', host: 'git.example.com' },
      { id: 'site:com', name: 'Everything', category: 'code', host: '*.com' },
    ];
    expect(parseSettings({ sites })).toEqual({
      value: { ...DEFAULT_SETTINGS, sites: sites.slice(0, 1) },
      rejected: ['sites'],
    });
  });

  test('the defaults are good themselves', () => {
    expect(parseSettings(DEFAULT_SETTINGS)).toEqual({ value: DEFAULT_SETTINGS, rejected: [] });
  });
});

describe('a pause', () => {
  const since = monday('10:00');

  test('ends at its time', () => {
    const control = { paused: { since, until: monday('11:00') } };
    expect(isPaused(control, monday('10:59'))).toBe(true);
    expect(isPaused(control, monday('11:00'))).toBe(false);
  });

  test('without a time lasts until the person resumes', () => {
    expect(isPaused({ paused: { since, until: null } }, monday('23:59'))).toBe(true);
    expect(isPaused({ paused: null }, since)).toBe(false);
  });

  test('instants are whole milliseconds', () => {
    const parsed: Parsed<unknown> = parseControl({ paused: { since: since + 0.4, until: null } });
    expect(parsed.value).toEqual({ ...NO_WISHES, paused: { since, until: null } });
  });
});

describe('warnings', () => {
  test('bad ones are left out, the others are kept', () => {
    const good = { at: NOON, kind: 'clock-set-back', detail: '31' };
    const stored = [good, null, 'text', { ...good, kind: 'gossip' }, { ...good, at: 'noon' }, { at: NOON }];
    expect(warningsItem.parse(stored)).toEqual({ value: [good], rejected: ['warnings'] });
  });

  test.each([['text'], [5], [{}]])('%j is no list of them, and is named', (raw) => {
    expect(warningsItem.parse(raw)).toEqual({ value: [], rejected: ['warnings'] });
  });

  test('reading never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (raw) => {
        expect(Array.isArray(warningsItem.parse(raw).value)).toBe(true);
      }),
    );
  });
});
