/** One quiet line: what is counted now, and why, or why not. A disc is counted, a ring is not. */
import type { Decision } from '../../tracking/decision';
import type { Instant } from '../../tracking/instant';
import { type Naming, nowWords } from './now-words';

export interface NowLineProps {
  decision: Decision | undefined;
  naming: Naming;
  now: Instant;
}

/** @example <NowLine decision={session.decisions.at(-1)} naming={naming} now={now} /> */
export function NowLine({ decision, naming, now }: NowLineProps) {
  const isCounted = decision?.isCounted ?? false;
  return (
    <p class="popup-now" role="status" data-testid="now-line" data-reason={decision?.reason} data-counted={isCounted}>
      <svg class="popup-now-mark" viewBox="0 0 12 12" aria-hidden="true">
        {isCounted ? <circle class="is-full" cx="6" cy="6" r="4" /> : <circle cx="6" cy="6" r="3.25" />}
      </svg>
      <span>{nowWords(decision, naming, now)}</span>
    </p>
  );
}
