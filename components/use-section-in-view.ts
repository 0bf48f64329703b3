/** Which of a page's sections is being read. */
import { useEffect, useState } from 'preact/hooks';

/**
 * The section that the upper part of the window shows.
 *
 * @param ids separated by spaces, so that the same ids are the same text
 * @returns null until one is there
 * @example useSectionInView('week rhythm year') //=> 'week'
 */
export function useSectionInView(ids: string): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    // A thin line a third down the window: what crosses it is being read.
    const observer = new IntersectionObserver(
      (entries) => {
        const crossing = entries.find(({ isIntersecting }) => isIntersecting);
        if (crossing !== undefined) {
          setCurrent(crossing.target.id);
        }
      },
      { rootMargin: '-33% 0px -66% 0px' },
    );
    const watched = new Map<string, Element>();
    const watch = (): void => {
      for (const id of ids.split(' ')) {
        const section = document.getElementById(id);
        const before = watched.get(id);
        if (section !== null && section !== before) {
          if (before !== undefined) {
            observer.unobserve(before);
          }
          observer.observe(section);
          watched.set(id, section);
        }
      }
    };
    watch();
    // A section may come later, or be put in the place of what stood for it.
    const changes = new MutationObserver(watch);
    changes.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      changes.disconnect();
    };
  }, [ids]);
  return current;
}
