import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asking, chooseQuestion, QUESTION_IDS, QUESTIONS } from '../../../nudges/questions';

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
