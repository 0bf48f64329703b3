import { describe, expect, test } from 'vitest';
import { shortRest } from '../../../nudges/short-rest';
import { clock } from '../../support/build';
import { toInterval } from './situation';

describe('the rest before today’s first work', () => {
  test.each<[string, string[], string[], string | null]>([
    ['is said when it is short', ['14:00–25:00'], ['33:00–34:00'], '01:00–09:00'],
    ['is said a second under eleven hours', ['14:00–22:00:01'], ['33:00–34:00'], '22:00:01–09:00'],
    ['is not said from eleven hours on', ['14:00–22:00'], ['33:00–34:00'], null],
    ['is counted from the last of yesterday', ['09:00–18:00', '21:00–24:00'], ['32:00–33:00'], '00:00–08:00'],
    ['is not said without work yesterday', [], ['33:00–34:00', '39:00–40:00'], null],
    ['is not said before today’s first work', ['14:00–25:00'], [], null],
    ['is said as it is when it was a nap', ['14:00–27:00'], ['30:00–31:00'], '03:00–06:00'],
    ['waits while the evening goes on over the day turn', ['20:00–27:50'], ['28:06–31:00'], null],
    [
      'comes after that evening',
      ['20:00–27:50'],
      ['28:06–31:00', '31:30–32:00', '38:00–39:00', '45:00–46:00'],
      '08:00–14:00',
    ],
    ['is enough when it comes long after that evening', ['20:00–27:50'], ['28:06–29:00', '40:00–41:00'], null],
  ])('%s', (_, yesterday, today, expected) => {
    const rest = shortRest(yesterday.map(toInterval), today.map(toInterval));
    expect(rest && `${clock(rest.since)}–${clock(rest.until)}`).toBe(expected);
    expect(rest?.length ?? 0).toBe(rest === null ? 0 : rest.until - rest.since);
  });
});
