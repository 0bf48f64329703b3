/** Lets a component follow what a store reads. */
import { useEffect, useState } from 'preact/hooks';

export interface Store<T> {
  read(): T;
  /** @returns the end of the subscription */
  subscribe(listener: () => void): () => void;
}

/** The latest reading; the component renders again with each new one. @example const reading = useStore(store) */
export function useStore<T>(store: Store<T>): T {
  const [reading, setReading] = useState(store.read);
  useEffect(() => {
    const take = () => setReading(() => store.read());
    take();
    return store.subscribe(take);
  }, [store]);
  return reading;
}
