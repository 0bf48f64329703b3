/**
 * The weekly letter, on a page of its own: last week in three lines and a picture. Until it is known that anything may be
 * seen, and in discreet mode until somebody wishes it, nothing of it is.
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DayKey } from '../../tracking/day';
import { LateLine } from '../parts/LateLine';
import { NameHead } from '../parts/NameHead';
import { useFocusOn } from '../use-focus-on';
import { t } from '../words';
import { Discreet } from './Discreet';
import { LetterCard } from './LetterCard';
import { NothingKnown } from './NothingKnown';
import { Unreadable } from './Unreadable';
import { useLetter } from './use-letter';
import './letter.css';

export interface LetterProps {
  /** Where the whole of a week is, null being the one that runs, and where the letter is switched off. */
  addresses: { dashboardAt: (week: DayKey | null) => string; settings: string };
}

/** @example <Letter addresses={{ dashboardAt: weekAddress, settings: '/options.html#nudges' }} /> */
export function Letter({ addresses }: LetterProps) {
  const { settings, letter, said, retry } = useLetter();
  const [isWished, setIsWished] = useState(false);
  const focusOn = useFocusOn();
  const show = (): void => {
    setIsWished(true);
    focusOn('letter-title');
  };
  const isHidden = settings === undefined ? letter.state !== 'unreadable' : settings.isDiscreet && !isWished;
  useEffect(() => {
    document.title = isHidden ? t('extensionName') : t('letter.documentTitle');
  }, [isHidden]);
  const state = settings?.isDiscreet && isHidden ? 'discreet' : letter.state;
  useFocusBack(state === 'unreadable');
  const week = letter.state === 'read' ? (letter.reading.days[0] ?? null) : null;
  return (
    <div class="letter-page" data-testid="letter" data-state={state}>
      <NameHead>{!isHidden && <p>{t('letter.name')}</p>}</NameHead>
      <main class="letter">
        {state === 'discreet' && <Discreet onWish={show} />}
        {state === 'loading' && <LateLine>{isHidden ? null : t('letter.loading')}</LateLine>}
        {state === 'unreadable' && letter.state === 'unreadable' && (
          <Unreadable detail={letter.detail} said={said} onRetry={retry} />
        )}
        {state === 'read' &&
          letter.state === 'read' &&
          settings !== undefined &&
          (letter.reading.told === null ? (
            <NothingKnown days={letter.reading.days} />
          ) : (
            <LetterCard told={letter.reading.told} settings={settings} />
          ))}
        {!isHidden && (
          <p class="letter-links">
            <a href={addresses.dashboardAt(week)} data-testid="to-dashboard">
              {t('letter.dashboard')}
            </a>
            <a href={addresses.settings} data-testid="to-settings">
              {t('letter.settings')}
            </a>
          </p>
        )}
      </main>
    </div>
  );
}

/** Gives the focus to the title of what can be read again: the button that it was tried with is gone, and the focus with it. */
function useFocusBack(isUnreadable: boolean): void {
  const wasUnreadable = useRef(false);
  useLayoutEffect(() => {
    // Whoever has gone elsewhere while it was tried is left there.
    if (wasUnreadable.current && !isUnreadable && document.activeElement === document.body) {
      document.getElementById('letter-title')?.focus();
    }
    wasUnreadable.current = isUnreadable;
  }, [isUnreadable]);
}
