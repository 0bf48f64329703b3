/** The clock on the wall, live: it moves with each minute, and when the page is looked at again. */
import { useEffect, useState } from 'preact/hooks';
import { MINUTE } from '../../tracking/instant';
import { readMoment } from '../popup/reading';
import type { Moment } from '../ribbon/rows';

/** @example const now = useMoment(); */
export function useMoment(): Moment {
  const [moment, setMoment] = useState(readMoment);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      clearTimeout(timer);
      const next = readMoment();
      setMoment(next);
      timer = setTimeout(tick, MINUTE - (next.at % MINUTE));
    };
    tick();
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, []);
  return moment;
}
