import { describe, expect, test } from 'vitest';
import type { Choices, PopupReading, WeekReading } from '../../../../components/popup/reading';
import { darkTools, hasBreakEnded, totalsOf, viewState } from '../../../../components/popup/view';
import { NO_WISHES } from '../../../../storage/control';
import { NEW_SESSION } from '../../../../storage/session';
import { DEFAULT_SETTINGS } from '../../../../storage/settings';
import { addToDay, weekOf } from '../../../../tracking/day';
import { summarise } from '../../../../tracking/day-summary';
import { HOUR } from '../../../../tracking/instant';
import { at, MONDAY, span } from '../../../support/build';

const TOOLS = [
  { id: 'github', name: 'GitHub' },
  { id: 'slack', name: 'Slack' },
];
const choices: Choices = {
  settings: { ...DEFAULT_SETTINGS, tools: ['github', 'slack'] },
  control: NO_WISHES,
  access: { tools: TOOLS, granted: ['github', 'slack'] },
  session: NEW_SESSION,
  glance: null,
};
const week: WeekReading = {
  now: { at: at('12:00'), offset: 0 },
  today: MONDAY,
  days: weekOf(MONDAY, 1),
  restDays: [6, 7],
  summaries: [],
  unknown: [],
  seen: new Set(),
  code: null,
  weekend: null,
  sinceBreak: null,
  lately: [],
  shortRest: null,
  notes: [],
  answers: { chosen: [], later: [] },
  hasHistory: true,
};
const reading = (changes: Partial<Choices> = {}, weekChanges: Partial<WeekReading> = {}): PopupReading => ({
  state: 'read',
  choices: { ...choices, ...changes },
  week: { ...week, ...weekChanges },
  restDays: [6, 7],
});
const paused = { ...NO_WISHES, paused: { since: at('11:00'), until: at('13:00') } };
const broken = { ...choices.session, databaseError: 'QuotaExceededError' };

test('one state at a time, the first that applies', () => {
  expect(viewState({ state: 'loading' })).toBe('loading');
  expect(viewState({ state: 'unreadable', detail: 'x' })).toBe('storage-error');
  expect(viewState(reading())).toBe('working');
  expect(viewState(reading({}, { hasHistory: false }))).toBe('no-data');
  expect(viewState(reading({ control: paused }))).toBe('paused');
  expect(viewState(reading({ session: broken, control: paused }))).toBe('storage-error');
  expect(viewState(reading({ access: { tools: TOOLS, granted: [] }, session: broken }))).toBe('no-access');
});

test('a pause that is over is none', () => {
  const over = { ...NO_WISHES, paused: { since: at('10:00'), until: at('11:59') } };
  expect(viewState(reading({ control: over }))).toBe('working');
});

describe('clocked out', () => {
  const out = { ...NO_WISHES, clockedOut: { at: at('11:00'), until: at('33:00') } };

  test('lasts until the usual start', () => {
    expect(viewState(reading({ control: out }))).toBe('clocked-out');
    expect(viewState(reading({ control: out }, { now: { at: at('33:00'), offset: 0 } }))).toBe('working');
  });

  test('is said instead of a break, and a pause instead of it', () => {
    expect(viewState(reading({ control: { ...out, onBreak: { since: at('11:30') } } }))).toBe('clocked-out');
    expect(viewState(reading({ control: { ...out, ...paused, clockedOut: out.clockedOut } }))).toBe('paused');
  });
});

describe('a break', () => {
  const control = { ...NO_WISHES, onBreak: { since: at('11:50') } };
  const stateWith = (work: [from: string, to: string] | null, now = '12:00') => {
    const lately = work === null ? [] : [{ start: at(work[0]), end: at(work[1]) }];
    const changes = { lately, now: { at: at(now), offset: 0 } };
    return [viewState(reading({ control }, changes)), hasBreakEnded(reading({ control }, changes))];
  };

  test('goes on while no work is seen', () => {
    expect(stateWith(null)).toEqual(['on-break', false]);
    expect(stateWith(['11:00', '11:49'])).toEqual(['on-break', false]);
  });

  test('lets a sentence be finished, and ends by itself with five minutes of work', () => {
    expect(stateWith(['11:00', '11:54'])).toEqual(['on-break', false]);
    expect(stateWith(['11:00', '11:55'])).toEqual(['working', true]);
    expect(stateWith(['11:56', '12:00'])).toEqual(['on-break', false]);
  });

  test('that lasts four hours is a rest', () => {
    expect(stateWith(null, '15:49')).toEqual(['on-break', false]);
    expect(stateWith(null, '15:50')).toEqual(['working', true]);
  });

  test('that nobody took has not ended', () => {
    expect(hasBreakEnded(reading())).toBe(false);
    expect(hasBreakEnded({ state: 'loading' })).toBe(false);
  });
});

test('access to a tool that is not chosen is no access', () => {
  expect(viewState(reading({ access: { tools: TOOLS, granted: ['zoom'] } }))).toBe('no-access');
});

test('dark tools are the chosen ones that the browser does not grant', () => {
  expect(darkTools({ ...choices, access: { tools: TOOLS, granted: ['slack', 'zoom'] } }).map(({ id }) => id)).toEqual([
    'github',
  ]);
});

test('the week’s sums leave out the day before it', () => {
  const rules = { dayTurnHour: 4, isChat: () => false };
  const spans = [
    span('20:00', '22:00', 'github', { day: addToDay(MONDAY, -1) }),
    span('09:00', '10:00'),
    span('10:10', '11:00'),
  ];
  const totals = totalsOf({ ...week, summaries: summarise(spans, rules) });
  expect(totals).toEqual({ worked: 2 * HOUR, active: 110 * 60_000 });
});
