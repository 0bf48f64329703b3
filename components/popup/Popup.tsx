/** The popup: what shape is my day and week? A glance of two seconds, alive while it is open. */
import { useRef } from 'preact/hooks';
import { controlItem } from '../../storage/control';
import type { Instant } from '../../tracking/instant';
import { now } from '../clock';
import { useStore } from '../use-store';
import { t } from '../words';
import { Loading } from './Loading';
import { NoAccessView } from './NoAccessView';
import type { PopupPlatform } from './platform';
import type { PopupStore } from './popup-store';
import { Unreadable } from './Unreadable';
import { viewState } from './view';
import { WeekView } from './WeekView';
import './popup.css';

export interface PopupProps {
  store: PopupStore;
  platform: PopupPlatform;
}

/** @example <Popup store={openPopupStore()} platform={platform} /> */
export function Popup({ store, platform }: PopupProps) {
  const reading = useStore(store);
  const state = viewState(reading);
  const hasJustChosen = useRef(false);
  const pause = (until: Instant | null): void => {
    hasJustChosen.current = true;
    void controlItem.update((wishes) => ({ ...wishes, paused: { since: now(), until } }));
  };
  const resume = (): void => {
    hasJustChosen.current = true;
    void controlItem.update((wishes) => ({ ...wishes, paused: null }));
  };
  return (
    <main class="popup" data-testid="popup" data-state={state}>
      <h1 class="visually-hidden">{t('extensionName')}</h1>
      {reading.state === 'loading' && <Loading />}
      {reading.state === 'unreadable' && (
        <Unreadable detail={reading.detail} onRetry={store.retry} onOpenSettings={platform.openSettings} />
      )}
      {reading.state === 'read' && state === 'no-access' && <NoAccessView {...reading} platform={platform} />}
      {reading.state === 'read' && state !== 'no-access' && (
        <WeekView
          {...reading}
          platform={platform}
          onPause={pause}
          onResume={resume}
          movesFocus={hasJustChosen.current}
        />
      )}
    </main>
  );
}
