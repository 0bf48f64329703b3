import { describe, expect, test } from 'vitest';
import { TOLERANCE } from '../../../tracking/advance';
import { followHearing, type Hearing, heardEnd, isHeard, isListening, type Listening } from '../../../tracking/hearing';
import type { ToolId } from '../../../tracking/tool';
import { at } from '../../support/build';

type Line = [time: string, tool: ToolId | null, how?: Partial<Listening>];

/** Listens at each time in turn, as events would have it. */
function hear(...lines: Line[]): Hearing | null {
  return lines.reduce<Hearing | null>(
    (hearing, [time, tool, how]) =>
      followHearing(hearing, { at: at(time), tool, isDeaf: false, isReported: true, ...how }, TOLERANCE),
    null,
  );
}

const unreported = { isReported: false };

describe('a meeting', () => {
  test('is heard from its first sound', () => {
    const hearing = hear(['10:00', 'zoom'], ['10:01', 'zoom']);
    expect(hearing).toMatchObject({ tool: 'zoom', since: at('10:00'), until: at('10:01') });
    expect(isHeard(hearing, at('10:01'))).toBe(true);
  });

  test('is not heard in the very moment in which it falls silent, and was until then', () => {
    const hearing = hear(['10:00', 'zoom'], ['10:01', null]) as Hearing;
    expect(isHeard(hearing, at('10:01'))).toBe(false);
    expect(heardEnd(hearing, at('10:05'))).toBe(at('10:01'));
  });

  test('was heard up to the last observation, where no event told of the silence', () => {
    expect(heardEnd(hear(['10:00', 'zoom'], ['10:01', null, unreported]) as Hearing, at('10:05'))).toBe(at('10:00'));
  });

  test('does not last longer by being looked for', () => {
    const hearing = hear(
      ['10:00', 'zoom'],
      ['10:01', null],
      ['10:01:30', null],
      ['10:02', null, unreported],
    ) as Hearing;
    expect(heardEnd(hearing, at('10:05'))).toBe(at('10:01'));
  });

  test('goes on after a silence of two minutes, and is a new one after a longer one', () => {
    const silent: Line[] = [
      ['10:00', 'zoom'],
      ['10:01', null],
      ['10:02', null, unreported],
    ];
    expect(hear(...silent, ['10:03', 'zoom'])?.since).toBe(at('10:00'));
    expect(hear(...silent, ['10:03:00.001', 'zoom'])?.since).toBe(at('10:03:00.001'));
  });

  test('goes on where two events come at one instant', () => {
    expect(hear(['10:00', 'zoom'], ['10:01', 'zoom'], ['10:01', 'zoom'])?.since).toBe(at('10:00'));
  });

  test('goes on after a heartbeat as late as the tolerance allows, and no later', () => {
    expect(hear(['10:00', 'zoom'], ['10:02:30', 'zoom'])?.since).toBe(at('10:00'));
    expect(hear(['10:00', 'zoom'], ['10:02:30.001', 'zoom'])?.since).toBe(at('10:02:30.001'));
  });

  test('ends with a lock or a pause, and what sounds afterwards is another', () => {
    const deaf = hear(['10:00', 'zoom'], ['10:01', 'zoom', { isDeaf: true }]) as Hearing;
    expect(heardEnd(deaf, at('10:05'))).toBe(at('10:01'));
    expect(isListening(deaf)).toBe(false);
    expect(hear(['10:00', 'zoom'], ['10:01', 'zoom', { isDeaf: true }], ['10:01:10', 'zoom'])?.since).toBe(
      at('10:01:10'),
    );
  });

  test('is a new one where the clock was set back', () => {
    expect(hear(['10:00', 'zoom'], ['09:59', 'zoom'])?.since).toBe(at('09:59'));
  });

  test('gives way to another meeting', () => {
    expect(hear(['10:00', 'zoom'], ['10:01', 'teams'])).toMatchObject({ tool: 'teams', since: at('10:01') });
  });
});

describe('somebody listens', () => {
  test('to nothing where nothing was ever heard', () => {
    expect(hear(['10:00', null])).toBeNull();
    expect(isListening(null)).toBe(false);
  });

  test('for two minutes after the last sound, and no longer', () => {
    expect(isListening(hear(['10:00', 'zoom'], ['10:01', null], ['10:02', null], ['10:03', null]))).toBe(true);
    expect(hear(['10:00', 'zoom'], ['10:01', null], ['10:02', null], ['10:03:01', null])).toBeNull();
  });
});
