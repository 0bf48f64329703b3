import { describe, expect, test } from 'vitest';
import { createFirstKeys, type KeySign } from '../../../../components/ask/first-keys';

const BEGUN = 5_000;

/** The signs of a page that began at zero, as a timetable; those that get through. */
function through(...signs: [at: number, type: KeySign['type'], code: string, repeat?: 'repeat'][]): string[] {
  const keys = createFirstKeys(BEGUN);
  return signs
    .filter(
      ([at, type, code, repeat]) => !keys.isIgnored({ at: BEGUN + at, type, code, isRepeat: repeat !== undefined }),
    )
    .map(([at, type, code]) => `${at} ${type} ${code}`);
}

describe('a key', () => {
  test('that is pressed in the first 700 ms means nothing', () => {
    expect(through([100, 'keydown', 'Enter'], [101, 'keypress', 'Enter'], [180, 'keyup', 'Enter'])).toEqual([]);
    expect(through([699, 'keydown', 'Escape'])).toEqual([]);
  });

  test('that is pressed after them is meant', () => {
    expect(through([700, 'keydown', 'Enter'], [701, 'keypress', 'Enter'], [790, 'keyup', 'Enter'])).toEqual([
      '700 keydown Enter',
      '701 keypress Enter',
      '790 keyup Enter',
    ]);
  });

  test('that is held down from the first moments means nothing until it is pressed anew', () => {
    expect(
      through(
        [650, 'keydown', 'Enter'],
        [1150, 'keydown', 'Enter', 'repeat'],
        [1151, 'keypress', 'Enter', 'repeat'],
        [1200, 'keyup', 'Enter'],
        [1400, 'keydown', 'Enter'],
      ),
    ).toEqual(['1400 keydown Enter']);
  });

  test('that went down before the page was there means nothing, and neither does letting it go', () => {
    expect(through([800, 'keydown', 'Space', 'repeat'], [830, 'keyup', 'Space'], [2000, 'keyup', 'KeyA'])).toEqual([]);
  });

  test('that is held down on the page repeats as ever', () => {
    expect(through([900, 'keydown', 'KeyA'], [1400, 'keydown', 'KeyA', 'repeat'])).toHaveLength(2);
  });

  test('is not taken for another one', () => {
    expect(through([600, 'keydown', 'KeyA'], [900, 'keydown', 'Enter'], [950, 'keydown', 'KeyA', 'repeat'])).toEqual([
      '900 keydown Enter',
    ]);
  });
});

test('a click without a pointer means nothing in the first 700 ms', () => {
  const { isClickIgnored } = createFirstKeys(BEGUN);
  expect([0, 699, 700].map((at) => isClickIgnored(BEGUN + at))).toEqual([true, true, false]);
});
