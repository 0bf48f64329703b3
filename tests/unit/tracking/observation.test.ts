import { expect, test } from 'vitest';
import { claimOf, type Observation } from '../../../tracking/observation';
import { at } from '../../support/build';

const NOW = at('10:00');
const HEARD: Observation = {
  at: NOW,
  offset: 0,
  presence: 'idle',
  leftAt: null,
  front: 'github',
  hearing: { tool: 'zoom', since: at('09:30'), until: NOW, lookedAt: NOW, isOver: false },
  isReported: true,
};

test('the tool in front counts before a meeting, and only while the person is active', () => {
  expect(claimOf({ ...HEARD, presence: 'active' })).toEqual({ tool: 'github', because: 'front' });
  expect(claimOf(HEARD)).toEqual({ tool: 'zoom', because: 'heard' });
  expect(claimOf({ ...HEARD, hearing: null })).toBeNull();
});

test('behind a locked screen nothing counts, whatever can be heard', () => {
  expect(claimOf({ ...HEARD, presence: 'locked' })).toBeNull();
});
