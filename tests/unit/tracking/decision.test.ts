import { describe, expect, test } from 'vitest';
import { type Circumstances, type Decision, decide, remember } from '../../../tracking/decision';
import type { Observation } from '../../../tracking/observation';
import { at } from '../../support/build';

const NOW = at('10:00');
const LEFT = at('09:57');
const SEEN: Observation = {
  at: NOW,
  offset: 0,
  presence: 'active',
  leftAt: null,
  front: 'github',
  hearing: null,
  isReported: true,
};
const USUAL: Circumstances = { isPaused: false, hasAccess: true, isBrowserInFront: true, isBooked: false };
const ZOOM = { tool: 'zoom', since: at('09:30'), until: NOW, lookedAt: NOW, isOver: false };

describe('time', () => {
  const cases: [string, Partial<Observation>, Partial<Circumstances>, Omit<Decision, 'at'>][] = [
    ['counts on a tool in front', {}, {}, { tool: 'github', isCounted: true, reason: 'in-front' }],
    [
      'counts for a meeting that is heard',
      { front: null, hearing: ZOOM },
      {},
      { tool: 'zoom', isCounted: true, reason: 'heard' },
    ],
    ['does not count on another site', { front: null }, {}, { tool: null, isCounted: false, reason: 'no-tool' }],
    [
      'does not count in another program',
      { front: null },
      { isBrowserInFront: false },
      { tool: null, isCounted: false, reason: 'other-program' },
    ],
    [
      'does not count while paused',
      { front: null },
      { isPaused: true },
      { tool: null, isCounted: false, reason: 'paused' },
    ],
    [
      'does not count without access',
      { front: null },
      { hasAccess: false },
      { tool: null, isCounted: false, reason: 'no-access' },
    ],
    ['does not count twice', {}, { isBooked: true }, { tool: 'github', isCounted: false, reason: 'booked-already' }],
  ];

  test.each(cases)('%s', (_name, seen, circumstances, expected) => {
    expect(decide({ ...SEEN, ...seen }, { ...USUAL, ...circumstances })).toEqual({ at: NOW, ...expected });
  });

  test.each(['idle', 'locked'] as const)('stopped counting when the person left, once %s', (presence) => {
    const decision = decide({ ...SEEN, presence, leftAt: LEFT }, USUAL);
    expect(decision).toEqual({ at: LEFT, tool: 'github', isCounted: false, reason: presence });
  });
});

describe('the last decisions', () => {
  const inFront = decide(SEEN, USUAL);

  test('keep since when the same is so', () => {
    expect(remember([inFront], { ...inFront, at: at('10:01') })).toEqual([inFront]);
  });

  test('tell another reason of the same tool', () => {
    const left = decide({ ...SEEN, presence: 'idle', leftAt: LEFT }, USUAL);
    expect(remember([inFront], left)).toEqual([inFront, left]);
  });

  test('are twenty at most, the newest last', () => {
    let decisions: Decision[] = [];
    for (let minute = 0; minute < 30; minute += 1) {
      decisions = remember(decisions, { ...inFront, tool: `tool-${minute}` });
    }
    expect(decisions.map(({ tool }) => tool)).toEqual(Array.from({ length: 20 }, (_, index) => `tool-${index + 10}`));
  });
});
