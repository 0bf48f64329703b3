/** The last row: pause, unless paused already, and the way to the settings. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Instant } from '../../tracking/instant';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import type { Moment } from '../ribbon/rows';
import { t } from '../words';
import { PauseChoices } from './PauseChoices';

export interface FooterProps {
  /** What a pause needs to know; null where there is nothing to pause. */
  pausing: { now: Moment; dayTurnHour: number; onPause: (until: Instant | null) => void } | null;
  onOpenSettings: () => void;
  /** Whether the person has just resumed: the focus then moves to the pause. */
  takesFocus: boolean;
}

const CHOICES_ID = 'pause-choices';

/** @example <Footer pausing={null} onOpenSettings={platform.openSettings} takesFocus={false} /> */
export function Footer({ pausing, onOpenSettings, takesFocus }: FooterProps) {
  const [isOpen, setIsOpen] = useState(false);
  const footer = useRef<HTMLElement>(null);
  const focusPause = (): void => footer.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  useEffect(() => {
    if (takesFocus) {
      focusPause();
    }
  }, []);
  return (
    <footer class="popup-foot" ref={footer}>
      <div class="popup-foot-row">
        {pausing !== null && (
          <Button
            kind="bare"
            aria-expanded={isOpen}
            aria-controls={isOpen ? CHOICES_ID : undefined}
            onClick={() => setIsOpen(!isOpen)}
            data-testid="pause"
          >
            {t('popup.pause.button')}
            <Icon name="chevron-down" />
          </Button>
        )}
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
      {pausing !== null && isOpen && (
        <PauseChoices
          id={CHOICES_ID}
          {...pausing}
          onClose={() => {
            setIsOpen(false);
            focusPause();
          }}
        />
      )}
    </footer>
  );
}
