import { expect, test } from 'vitest';
import { type Glance, glanceItem, isFresh } from '../../../storage/glance';
import { toDayKey } from '../../../tracking/day';
import { at } from '../../support/build';
import './fresh';

const GLANCE: Glance = {
  at: at('10:00'),
  today: toDayKey('2026-11-23'),
  restDays: [6, 7],
  findings: [
    {
      id: 'late-nights',
      family: 'clock',
      level: 'warning',
      isMarked: false,
      mute: null,
      words: {
        title: 'Late nights',
        fact: '4 of 14 nights past midnight',
        measured: 'Of the last 14 nights …',
        days: 'Nov 16 – 19',
        rule: 'Three of the last 14 nights …',
        source: 'In the law of the EU …',
        links: [{ label: 'Directive 2003/88/EC', address: 'https://eur-lex.europa.eu/eli/dir/2003/88/oj' }],
        question: 'What would you tell a colleague to do at 1 a.m.?',
        notes: ['Not medical advice.'],
        change: { text: 'Quiet time can begin earlier.', section: 'hours' },
      },
    },
  ],
  question: { kind: 'purpose', day: toDayKey('2026-11-21'), lastDay: toDayKey('2026-11-22'), hours: 5, purpose: '' },
  onCall: { text: '5 h 20 m of rest still owed after nights on call', source: 'For each of the last 14 nights …' },
  tally: '3 of 7 given weekends were shelved: 21 h',
};

test('there is none until the background has looked', async () => {
  expect(await glanceItem.get()).toBeNull();
});

test('it is read as it was kept', async () => {
  await glanceItem.set(GLANCE);
  expect(await glanceItem.get()).toEqual(GLANCE);
  const quiet: Glance = { ...GLANCE, findings: [], question: null, onCall: null, tally: null };
  await glanceItem.set(quiet);
  expect(await glanceItem.get()).toEqual(quiet);
});

test('one of another shape is none, and is worked out anew', () => {
  for (const raw of [
    {},
    'late',
    { ...GLANCE, findings: [{ id: 'gone' }] },
    { ...GLANCE, today: 5 },
    { ...GLANCE, tally: 3 },
  ]) {
    expect(glanceItem.parse(raw)).toEqual({ value: null, rejected: [] });
  }
});

test('it is worked out once a day, and again every quarter of an hour while work goes on', () => {
  const today = toDayKey('2026-11-23');
  const look = (time: string, day = today) => ({ at: at(time), today: day });
  expect(isFresh(null, look('10:00'), false)).toBe(false);
  expect(isFresh(look('10:00'), look('18:00'), false)).toBe(true);
  expect(isFresh(look('10:00'), look('10:14'), true)).toBe(true);
  expect(isFresh(look('10:00'), look('10:15'), true)).toBe(false);
  expect(isFresh(look('10:00'), look('09:45'), true)).toBe(false);
  expect(isFresh(look('10:00', toDayKey('2026-11-22')), look('10:01'), false)).toBe(false);
});
