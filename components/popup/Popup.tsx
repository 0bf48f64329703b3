/** The popup: what shape is my day and week? A glance of two seconds, alive while it is open. */
import { useEffect } from 'preact/hooks';
import { endBreak } from '../../nudges/answers';
import { controlItem } from '../../storage/control';
import { useFocusOn } from '../use-focus-on';
import { useStore } from '../use-store';
import { t } from '../words';
import { Loading } from './Loading';
import { NoAccessView } from './NoAccessView';
import type { PopupPlatform } from './platform';
import type { PopupStore } from './popup-store';
import { Unreadable } from './Unreadable';
import { hasBreakEnded, viewState } from './view';
import { WeekView } from './WeekView';
import type { OnWish } from './wishes';
import './popup.css';

export interface PopupProps {
  store: PopupStore;
  platform: PopupPlatform;
}

/** @example <Popup store={openPopupStore()} platform={platform} /> */
export function Popup({ store, platform }: PopupProps) {
  const reading = useStore(store);
  const state = viewState(reading);
  const focusOn = useFocusOn();
  const wish: OnWish = (change, id) => {
    focusOn(id);
    void controlItem.update(change);
  };
  useEffect(() => {
    if (hasBreakEnded(reading)) {
      wish(endBreak);
    }
  });
  return (
    <main class="popup" data-testid="popup" data-state={state}>
      <h1 class="visually-hidden">{t('extensionName')}</h1>
      {reading.state === 'loading' && <Loading />}
      {reading.state === 'unreadable' && (
        <Unreadable detail={reading.detail} onRetry={store.retry} onOpenSettings={platform.openSettings} />
      )}
      {reading.state === 'read' && state === 'no-access' && <NoAccessView {...reading} platform={platform} />}
      {reading.state === 'read' && state !== 'no-access' && <WeekView {...reading} platform={platform} onWish={wish} />}
    </main>
  );
}
