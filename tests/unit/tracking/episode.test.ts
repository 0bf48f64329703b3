import { expect, test } from 'vitest';
import { toEpisodes } from '../../../tracking/episode';
import { interval, span } from '../../support/build';

test('pauses of up to a quarter of an hour join an episode, of all tools together', () => {
  const { episodes } = toEpisodes([span('09:00', '10:00'), span('10:15', '11:00', 'slack'), span('11:15:01', '12:00')]);
  expect(episodes).toEqual([interval('09:00', '11:00'), interval('11:15:01', '12:00')]);
});

test('what is shorter than ten minutes is a glance', () => {
  expect(toEpisodes([span('07:00', '07:09:59.999'), span('08:00', '08:10')])).toEqual({
    episodes: [interval('08:00', '08:10')],
    glances: [interval('07:00', '07:09:59.999')],
  });
});

test('glances close together are an episode', () => {
  expect(toEpisodes([span('07:00', '07:02'), span('07:10', '07:12')]).episodes).toEqual([interval('07:00', '07:12')]);
});

test('nothing makes neither', () => {
  expect(toEpisodes([])).toEqual({ episodes: [], glances: [] });
});
