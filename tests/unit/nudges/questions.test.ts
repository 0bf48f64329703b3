import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asking, askingFor, chooseQuestion, QUESTION_IDS, QUESTIONS } from '../../../nudges/questions';
import { HOUR, later } from '../../../tracking/instant';
import { at, MONDAY, TUESDAY } from '../../support/build';

const SITUATIONS: Asking[] = ['late-night', 'rest-day', 'clocked-out', 'own-limit', 'shelved', 'break'];

test('there are at least twenty', () => {
  expect(QUESTION_IDS.length).toBeGreaterThanOrEqual(20);
});

describe.each(SITUATIONS)('%s', (asking) => {
  const fitting = QUESTION_IDS.filter((id) => (QUESTIONS[id] as readonly Asking[]).includes(asking));

  test('has at least three questions of its own', () => {
    expect(fitting.length).toBeGreaterThanOrEqual(3);
  });

  test('each is asked once before the first comes again', () => {
    const asked: string[] = [];
    for (const _ of [...fitting, ...fitting]) {
      asked.push(chooseQuestion(asking, asked));
    }
    expect(asked).toEqual([...fitting, ...fitting]);
  });

  test('the one that was asked last never comes again, whatever was asked before', () => {
    const anyName = fc.constantFrom(...QUESTION_IDS, 'of a version to come');
    fc.assert(
      fc.property(fc.array(anyName, { minLength: 1 }), (asked) => {
        expect(chooseQuestion(asking, asked)).not.toBe(asked.at(-1));
      }),
    );
  });
});

describe('after a weekend whose work was shelved', () => {
  const now = at('10:00');
  const daysAgo = (days: number) => later(now, -days * 24 * HOUR);
  const shelved = { day: MONDAY, hours: 8, outcome: 'shelved', answeredAt: daysAgo(2) } as const;

  test('rest days are asked about that, and nothing else is', () => {
    expect(askingFor('rest-day', [shelved], now)).toBe('shelved');
    expect(askingFor('late-night', [shelved], now)).toBe('late-night');
  });

  test('for eight weeks, and until another weekend was told of', () => {
    expect(askingFor('rest-day', [{ ...shelved, answeredAt: daysAgo(57) }], now)).toBe('rest-day');
    expect(askingFor('rest-day', [shelved, { ...shelved, outcome: 'used' }], now)).toBe('rest-day');
    expect(askingFor('rest-day', [shelved, { day: TUESDAY, hours: 8 }], now)).toBe('shelved');
    expect(askingFor('rest-day', [shelved, { ...shelved, outcome: 'withheld' }], now)).toBe('shelved');
  });
});
