/** What came of all that was asked, read once and not before its section comes near: it reads three months of spans. */
import { useCallback, useRef, useState } from 'preact/hooks';
import { type Helps, readHelps } from '../../storage/help';
import { now } from '../clock';

export interface WatchedHelps {
  /** Undefined until they are read, and while the database does not open: another note says that. */
  helps: Helps | undefined;
  /** For the `ref` of the section that shows them first: they are read once it is less than half a window away. */
  watch: (section: Element | null) => void;
}

/** @example const { helps, watch } = useHelps(); */
export function useHelps(): WatchedHelps {
  const [helps, setHelps] = useState<Helps | undefined>(undefined);
  const observer = useRef<IntersectionObserver | null>(null);
  const watch = useCallback((section: Element | null) => {
    observer.current?.disconnect();
    if (section === null) {
      return;
    }
    observer.current = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          observer.current?.disconnect();
          // Without an answer nothing can be shown, and DatabaseNote says why.
          readHelps(now()).then(setHelps, () => setHelps(undefined));
        }
      },
      { rootMargin: '50% 0px' },
    );
    observer.current.observe(section);
  }, []);
  return { helps, watch };
}
