/** The history cannot be read: what happened, what is safe, what to do. */
import { Button } from '../parts/Button';
import { t } from '../words';

export interface UnreadableProps {
  /** The browser's own words, for whoever looks into it. */
  detail: string;
  /** What came of the last try; '' before there was one, and while one is under way. */
  said: string;
  onRetry: () => void;
}

/** @example <Unreadable detail="OpenFailedError" said="" onRetry={retry} /> */
export function Unreadable({ detail, said, onRetry }: UnreadableProps) {
  return (
    <>
      <h1 id="letter-title" tabIndex={-1}>
        {t('popup.unreadable.title')}
      </h1>
      <p>{t('popup.unreadable.text')}</p>
      <p class="letter-detail" lang="en">
        {detail}
      </p>
      <p class="letter-act">
        <Button kind="main" data-testid="retry" onClick={onRetry}>
          {t('popup.unreadable.retry')}
        </Button>
      </p>
      <p class="letter-said" role="status" data-testid="retry-said">
        {said}
      </p>
    </>
  );
}
