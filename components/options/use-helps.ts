/** What came of all that was asked, read once and not before its section comes near: it reads three months of spans. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Helps, readHelps } from '../../storage/help';
import { now } from '../clock';

/**
 * Reads it once an element is less than half a window away.
 *
 * @returns undefined until then, and while the database does not open: another note says that
 * @example const helps = useHelps(section);
 */
export function useHelps(element: RefObject<HTMLElement | null>): Helps | undefined {
  const [helps, setHelps] = useState<Helps | undefined>(undefined);
  useEffect(() => {
    if (element.current === null) {
      return;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          observer.disconnect();
          // Without an answer nothing can be shown, and DatabaseNote says why.
          readHelps(now()).then(setHelps, () => setHelps(undefined));
        }
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return helps;
}
