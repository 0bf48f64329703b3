/** The foot of the page: what is chosen, what the browser will ask, and the one button. */
import { Button } from '../parts/Button';
import { t } from '../words';
import './start-bar.css';

export interface StartBarProps {
  /** How many tools are chosen. */
  chosen: number;
  isFirstVisit: boolean;
  isAsking: boolean;
  /** Called in the click itself, for the browser asks only then. */
  onStart: () => void;
}

/** @example <StartBar chosen={21} isFirstVisit isAsking={false} onStart={start} /> */
export function StartBar({ chosen, isFirstVisit, isAsking, onStart }: StartBarProps) {
  return (
    <footer class="start-bar">
      <div>
        <div class="start-bar-text">
          <p>
            <strong role="status">{t('welcome.start.chosen', chosen)}</strong>{' '}
            <span role="status">{isAsking ? t('welcome.start.asking') : null}</span>
            {isAsking ? null : t(chosen === 0 ? 'welcome.start.asksNothing' : 'welcome.start.asks')}
          </p>
          <p class="start-bar-caveat">{t('welcome.start.caveat')}</p>
        </div>
        <Button kind="main" size="big" data-testid="start" onClick={onStart}>
          {t(isFirstVisit ? 'welcome.start.button' : 'welcome.start.save')}
        </Button>
      </div>
    </footer>
  );
}
