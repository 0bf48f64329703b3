/**
 * Sections come one after the other, so that the first is there at once however long the history is. The one that the
 * address names comes right after the first.
 */
import { useCallback, useState } from 'preact/hooks';
import { breathe } from '../../storage/slices';

export interface Stages {
  /** Whether a section may read. */
  isOn: (id: string) => boolean;
  /** To be called when a section is on screen. */
  onRead: (id: string) => void;
  /** Whether nothing, the first section or every section is on screen. */
  state: 'loading' | 'first' | 'whole';
}

/**
 * @param ids of the sections, from top to bottom
 * @param anchor the section that the address names, or any other text
 * @example const stages = useStages(['week', 'rhythm', 'year'], location.hash.slice(1));
 */
export function useStages(ids: readonly string[], anchor: string): Stages {
  const [order] = useState(() => inTurn(ids, anchor));
  const [count, setCount] = useState(1);
  const onRead = useCallback(
    (id: string) => {
      // The next one begins when this one is painted.
      requestAnimationFrame(() => {
        void breathe().then(() => setCount((before) => Math.max(before, order.indexOf(id) + 2)));
      });
    },
    [order],
  );
  const state = count > order.length ? 'whole' : count > 1 ? 'first' : 'loading';
  return { isOn: (id) => order.indexOf(id) < count, onRead, state };
}

/** @example inTurn(['week', 'rhythm', 'year'], 'year') //=> ['week', 'year', 'rhythm'] */
export function inTurn(ids: readonly string[], anchor: string): string[] {
  const [first, ...others] = ids;
  const named = others.filter((id) => id === anchor);
  return [first ?? [], named, others.filter((id) => id !== anchor)].flat();
}
