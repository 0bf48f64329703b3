/**
 * When a page that shows the history has to read it again: when the person said or corrected something anywhere, when
 * another day begins, and when the page is looked at again after a while, for there may be new hours, and news can be
 * lost. Out of sight it reads nothing, and only keeps in mind that it has to.
 */
import type { Clock } from '../../storage/archive';
import { dayOf } from '../../tracking/day';
import { MINUTE } from '../../tracking/instant';

/** So long out of sight in all since it was read, for it is elsewhere that hours are worked. */
const STALE_AFTER = MINUTE;

export interface Watching {
  clock: Clock;
  dayTurnHour: number;
  page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  /** See `storage/told.ts`. */
  onTold: (listener: () => void) => () => void;
}

/**
 * @returns a function that stops it
 * @example const stop = watchHistory({ clock, dayTurnHour: 4, page: document, onTold }, readAgain);
 */
export function watchHistory({ clock, dayTurnHour, page, onTold }: Watching, readAgain: () => void): () => void {
  const today = () => dayOf(clock.now(), clock.offsetAt(clock.now()), dayTurnHour);
  let readOn = today();
  let hasNews = false;
  let hiddenAt = page.visibilityState === 'hidden' ? clock.now() : null;
  let hiddenFor = 0;
  const look = (): void => {
    if (page.visibilityState === 'visible' && (hasNews || hiddenFor > STALE_AFTER || readOn !== today())) {
      hasNews = false;
      hiddenFor = 0;
      readOn = today();
      readAgain();
    }
  };
  const hear = (): void => {
    hasNews = true;
    look();
  };
  const onVisibilityChange = (): void => {
    hiddenFor += hiddenAt === null ? 0 : clock.now() - hiddenAt;
    hiddenAt = page.visibilityState === 'hidden' ? clock.now() : null;
    look();
  };
  const stopHearing = onTold(hear);
  // Not one timer to the day turn: a machine that slept, or whose clock was set, would miss it.
  const timer = setInterval(look, MINUTE);
  page.addEventListener('visibilitychange', onVisibilityChange);
  return () => {
    stopHearing();
    clearInterval(timer);
    page.removeEventListener('visibilitychange', onVisibilityChange);
  };
}
