/** The last row: pause, what holds for tonight or for an hour, and the ways to the dashboard and to the settings. */
import { useState } from 'preact/hooks';
import { now as readClock } from '../clock';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import type { Moment } from '../ribbon/rows';
import { t } from '../words';
import { OnCallSwitch } from './OnCallSwitch';
import { PauseChoices } from './PauseChoices';
import { QuietSwitch } from './QuietSwitch';
import type { Choices } from './reading';
import type { OnWish } from './wishes';

export interface FooterProps {
  /** What wishes need to know; null where there is nothing to wish for yet. */
  wishing: { choices: Choices; now: Moment; onWish: OnWish; isPaused: boolean; isOut: boolean } | null;
  onOpenSettings: () => void;
}

const CHOICES_ID = 'pause-choices';

/** @example <Footer wishing={null} onOpenSettings={platform.openSettings} /> */
export function Footer({ wishing, onOpenSettings }: FooterProps) {
  const [isOpen, setIsOpen] = useState(false);
  const canPause = wishing !== null && !wishing.isPaused && !wishing.isOut;
  return (
    <footer class="popup-foot">
      <div class="popup-foot-row">
        {canPause && (
          <>
            <Button
              kind="bare"
              id="pause"
              aria-expanded={isOpen}
              aria-controls={isOpen ? CHOICES_ID : undefined}
              onClick={() => setIsOpen(!isOpen)}
              data-testid="pause"
            >
              {t('popup.pause.button')}
              <Icon name="chevron-down" />
            </Button>
            <QuietSwitch {...wishing} />
          </>
        )}
        {wishing !== null && <OnCallSwitch {...wishing} />}
        <a
          class="button button-bare button-icon"
          href="/dashboard.html"
          target="_blank"
          aria-label={t('common.dashboard')}
          title={t('common.dashboard')}
          data-testid="dashboard"
          rel="noopener"
        >
          <Icon name="history" />
        </a>
        <Button
          kind="bare"
          isIconOnly
          aria-label={t('common.settings')}
          title={t('common.settings')}
          onClick={onOpenSettings}
          data-testid="settings"
        >
          <Icon name="settings" />
        </Button>
      </div>
      {canPause && isOpen && (
        <PauseChoices
          id={CHOICES_ID}
          now={wishing.now}
          dayTurnHour={wishing.choices.settings.dayTurnHour}
          onPause={(until) => {
            setIsOpen(false);
            wishing.onWish((wishes) => ({ ...wishes, paused: { since: readClock(), until } }), 'resume');
          }}
          onClose={() => {
            setIsOpen(false);
            document.getElementById('pause')?.focus();
          }}
        />
      )}
    </footer>
  );
}
