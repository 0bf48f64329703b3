/** The popup while the browser lets us see none of the tools: why nothing is counted, and the way to change that. */
import { Button } from '../parts/Button';
import { t } from '../words';
import { Footer } from './Footer';
import { Opening } from './Opening';
import type { PopupPlatform } from './platform';
import type { Choices, WeekReading } from './reading';
import { WeekPicture } from './WeekPicture';

export interface NoAccessViewProps {
  choices: Choices;
  week: WeekReading;
  platform: PopupPlatform;
}

/** @example <NoAccessView {...reading} platform={platform} /> */
export function NoAccessView({ choices, week, platform }: NoAccessViewProps) {
  const hasChosen = choices.settings.tools.length > 0;
  return (
    <>
      <Opening
        title={hasChosen ? t('popup.noAccess.takenAwayTitle') : t('popup.noAccess.title')}
        text={hasChosen ? t('popup.noAccess.takenAway') : t('popup.noAccess.text')}
      />
      <WeekPicture choices={choices} week={week} />
      <div class="popup-acts">
        <Button
          kind="main"
          onClick={hasChosen ? platform.openSettings : platform.openWelcome}
          data-testid="choose-tools"
        >
          {t('popup.noAccess.choose')}
        </Button>
      </div>
      <Footer wishing={null} onOpenSettings={platform.openSettings} />
    </>
  );
}
