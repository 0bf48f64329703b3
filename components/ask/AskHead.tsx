/** The top of the page: whose it is, why it is there, and the way to be rid of it. */
import { useState } from 'preact/hooks';
import { settingsItem } from '../../storage/settings';
import { Button } from '../parts/Button';
import { NameHead } from '../parts/NameHead';
import { t } from '../words';

export interface AskHeadProps {
  reason: string;
  /** Whether it came by itself and not by a click. */
  isInFront: boolean;
}

/** @example <AskHead reason={reasonWords(occasion, known)} isInFront /> */
export function AskHead({ reason, isInFront }: AskHeadProps) {
  return (
    <NameHead>
      <p data-testid="ask-reason">{reason}</p>
      {isInFront && <TurnOff />}
    </NameHead>
  );
}

/** One button for there and back, so that the focus stays where it is. */
function TurnOff() {
  const [isOff, setIsOff] = useState(false);
  const [problem, setProblem] = useState('');
  const turn = async (): Promise<void> => {
    try {
      await settingsItem.update((settings) => ({ ...settings, isAskingInFront: isOff }));
      setIsOff(!isOff);
      setProblem('');
    } catch (error) {
      setProblem(t('ask.failed', [String(error)]));
    }
  };
  return (
    <p class="ask-turn-off">
      <span role="status">{problem === '' ? isOff && t('ask.turnOff.off') : problem}</span>
      <Button kind="bare" data-testid={isOff ? 'turn-off-undo' : 'turn-off'} onClick={() => void turn()}>
        {isOff ? t('ask.turnOff.undo') : t('ask.turnOff.button')}
      </Button>
    </p>
  );
}
