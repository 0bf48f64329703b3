/** While paused: until when, what that means for the time, and the way back. */
import type { Pause } from '../../storage/control';
import { Button } from '../parts/Button';
import type { Moment } from '../ribbon/rows';
import { t } from '../words';
import { Notice } from './Notice';
import { pausedWords } from './pause-words';
import type { OnWish } from './wishes';

export interface PausedNoticeProps {
  pause: Pause;
  now: Moment;
  onWish: OnWish;
}

/** @example <PausedNotice pause={control.paused} now={now} onWish={onWish} /> */
export function PausedNotice({ pause, now, onWish }: PausedNoticeProps) {
  return (
    <Notice title={pausedWords(pause, now)} data-testid="now-line" data-reason="paused" data-counted={false}>
      <p>{t('popup.paused.meaning')}</p>
      <Button
        kind="main"
        id="resume"
        onClick={() => onWish((wishes) => ({ ...wishes, paused: null }), 'pause')}
        data-testid="resume"
      >
        {t('popup.paused.resume')}
      </Button>
    </Notice>
  );
}
