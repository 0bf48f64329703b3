/** Remembers what the popup told at first, so that it keeps its place while the popup is open. */
import { useRef } from 'preact/hooks';
import type { PatternId } from '../../patterns/pattern';
import { NOTHING_TOLD, type SettledTelling, settle, type Telling } from './telling';

export interface Settled extends SettledTelling {
  /** Once a finding has gone because the person answered it, everything takes its place anew. */
  onAnswered: (id: PatternId) => void;
}

/**
 * Where everything stands that is told now.
 *
 * @param telling what is told now; null while there is no place for it, as on a pause and in discreet mode
 * @example const { here, late } = useSettled(tellingOf(choices, week))
 */
export function useSettled(telling: Telling | null): Settled {
  const first = useRef<Telling | null>(null);
  const answered = useRef<PatternId | null>(null);
  const hasGone = answered.current !== null && !telling?.findings.some(({ id }) => id === answered.current);
  if (first.current === null || telling === null || hasGone) {
    first.current = telling;
    answered.current = null;
  }
  return {
    ...settle(first.current ?? NOTHING_TOLD, telling ?? NOTHING_TOLD),
    onAnswered: (id) => {
      answered.current = id;
    },
  };
}
