/** The letter in discreet mode: closed, until somebody wishes to read it here. */
import { Button } from '../parts/Button';
import { t } from '../words';

/** @example <Discreet onWish={() => setIsWished(true)} /> */
export function Discreet({ onWish }: { onWish: () => void }) {
  return (
    <>
      <h1 id="letter-title" tabIndex={-1}>
        {t('letter.discreet.title')}
      </h1>
      <p>{t('letter.discreet.text')}</p>
      <p class="letter-act">
        <Button data-testid="show" onClick={onWish}>
          {t('letter.discreet.show')}
        </Button>
      </p>
    </>
  );
}
