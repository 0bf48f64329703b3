/** What came of the last correction, with a way back. */
import { useRef } from 'preact/hooks';
import { Button } from '../../../parts/Button';
import { t } from '../../../words';
import type { Acts } from './use-acts';
import './correct.css';

const ID = 'week-said';

/** Where the focus goes from what an act took away: to what is said of it. @example saidLine()?.focus() */
export function saidLine(): HTMLElement | null {
  return document.querySelector<HTMLElement>(`#${ID}:not(:empty)`) ?? document.getElementById('week-heading');
}

/** @example <Said acts={acts} /> */
export function Said({ acts: { said, undo } }: { acts: Acts }) {
  const line = useRef<HTMLParagraphElement>(null);
  const act = said?.act ?? null;
  return (
    <p class="correct-said" id={ID} role="status" tabIndex={-1} ref={line} data-testid="said">
      {said !== null && <span>{said.text}</span>}
      {act !== null && (
        <Button
          kind="line"
          onClick={() => {
            // The button goes with what it undoes.
            line.current?.focus();
            void undo(act);
          }}
          data-testid="undo-last"
        >
          {t('correct.undo')}
        </Button>
      )}
    </p>
  );
}
