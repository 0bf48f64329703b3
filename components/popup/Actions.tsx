/** The two ways out: of the day, and of the last hours. On a break the way back comes first. */
import { clockOut, endBreak, startBreak } from '../../nudges/answers';
import { offsetAt, now as readClock } from '../clock';
import { Button } from '../parts/Button';
import { t } from '../words';
import type { OnWish } from './wishes';

export interface ActionsProps {
  isOnBreak: boolean;
  /** Minutes after midnight. */
  usualStart: number;
  onWish: OnWish;
}

/** @example <Actions isOnBreak={false} usualStart={540} onWish={onWish} /> */
export function Actions({ isOnBreak, usualStart, onWish }: ActionsProps) {
  const endDay = (): void => {
    onWish((wishes) => clockOut(wishes, { now: readClock(), offsetAt, usualStart }), 'go-on');
  };
  const breakButton = (
    <Button
      key="break"
      kind={isOnBreak ? 'main' : 'quiet'}
      id="break"
      onClick={() => onWish((wishes) => (isOnBreak ? endBreak(wishes) : startBreak(wishes, readClock())), 'break')}
      data-testid="break"
    >
      {isOnBreak ? t('popup.break.end') : t('popup.break.button')}
    </Button>
  );
  return (
    <>
      {isOnBreak && breakButton}
      <Button key="out" kind={isOnBreak ? 'quiet' : 'main'} id="clock-out" onClick={endDay} data-testid="clock-out">
        {t('popup.out.button')}
      </Button>
      {!isOnBreak && breakButton}
    </>
  );
}
