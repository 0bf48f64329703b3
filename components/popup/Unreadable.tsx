/** The history cannot be read: what happened, what is safe, what to do. */
import { Button } from '../parts/Button';
import { t } from '../words';
import { Footer } from './Footer';
import { Opening } from './Opening';

export interface UnreadableProps {
  /** The browser's own words, for whoever looks into it. */
  detail: string;
  onRetry: () => void;
  onOpenSettings: () => void;
}

/** @example <Unreadable detail="OpenFailedError" onRetry={store.retry} onOpenSettings={openSettings} /> */
export function Unreadable({ detail, onRetry, onOpenSettings }: UnreadableProps) {
  return (
    <>
      <Opening title={t('popup.unreadable.title')} text={t('popup.unreadable.text')}>
        <p class="popup-detail" lang="en">
          {detail}
        </p>
      </Opening>
      <div class="popup-acts">
        <Button kind="main" onClick={onRetry} data-testid="retry">
          {t('popup.unreadable.retry')}
        </Button>
      </div>
      <Footer wishing={null} onOpenSettings={onOpenSettings} />
    </>
  );
}
