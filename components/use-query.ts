/** What the database says, live; asked again when the page becomes visible, for news of a change can be lost. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/**
 * Follows a query.
 *
 * @param query a function that stays the same, or it is asked anew at every render
 * @returns undefined until there is an answer, and while the database does not open: another note says that
 * @example const marks = useQuery(readAllMarks);
 */
export function useQuery<T>(query: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<T | undefined>(undefined);
  useEffect(() => {
    // Without an answer nothing can be shown, and DatabaseNote says why.
    const subscription = liveQuery(query).subscribe({ next: setAnswer, error: () => setAnswer(undefined) });
    const askAgain = () => {
      if (document.visibilityState === 'visible') {
        query().then(setAnswer, () => setAnswer(undefined));
      }
    };
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      subscription.unsubscribe();
      document.removeEventListener('visibilitychange', askAgain);
    };
  }, [query]);
  return answer;
}
