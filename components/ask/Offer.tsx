/** Offers, on the page of the first late-night notification and never again, that the page also comes by itself. */
import { useEffect, useState } from 'preact/hooks';
import { countNudges } from '../../storage/nudges';
import { settingsItem } from '../../storage/settings';
import { Button } from '../parts/Button';
import { t } from '../words';

type Stage = 'hidden' | 'offered' | 'on' | 'off' | { problem: string };

/** @example <Offer /> */
export function Offer() {
  const [stage, setStage] = useState<Stage>('hidden');
  useEffect(() => {
    isToBeOffered().then(
      (isOffered) => isOffered && setStage('offered'),
      () => undefined,
    );
  }, []);
  const switchOn = async (): Promise<void> => {
    try {
      await settingsItem.update((settings) => ({ ...settings, isAskingInFront: true }));
      setStage('on');
    } catch (error) {
      setStage({ problem: t('ask.failed', [String(error)]) });
    }
  };
  const choose = (act: () => void): void => {
    act();
    document.getElementById('go-on')?.focus();
  };
  if (stage === 'hidden') {
    return null;
  }
  return (
    <section class="ask-offer" data-testid="offer">
      <p role="status">{wordsOf(stage)}</p>
      {stage === 'offered' && (
        <div class="ask-do">
          <Button data-testid="offer-on" onClick={() => choose(() => void switchOn())}>
            {t('ask.offer.switchOn')}
          </Button>
          <Button kind="bare" data-testid="offer-no" onClick={() => choose(() => setStage('off'))}>
            {t('ask.offer.leaveOff')}
          </Button>
        </div>
      )}
    </section>
  );
}

function wordsOf(stage: Exclude<Stage, 'hidden'>): string {
  if (typeof stage === 'object') {
    return stage.problem;
  }
  return { offered: t('ask.offer.text'), on: t('ask.offer.isOn'), off: t('ask.offer.isOff') }[stage];
}

/** The first late-night notification ever, of somebody before whose tools the page never stood. */
async function isToBeOffered(): Promise<boolean> {
  const [settings, nights, questions] = await Promise.all([
    settingsItem.get(),
    countNudges('late-night'),
    countNudges('question'),
  ]);
  return !settings.isAskingInFront && nights === 1 && questions === 0;
}
