/** What became of a weekend, by shape: a full, a half and an empty square, and dots while that is to be told. */
import type { Outcome } from '../../../storage/given-weekends';

/** @example <OutcomeMark outcome="shelved" /> */
export function OutcomeMark({ outcome }: { outcome: Outcome | null }) {
  return (
    <svg class="outcome-mark" viewBox="0 0 12 12" aria-hidden="true">
      {outcome === 'used' && <rect x="1" y="1" width="10" height="10" rx="2" class="is-full" />}
      {(outcome === 'partly' || outcome === 'shelved') && (
        <rect x="1.75" y="1.75" width="8.5" height="8.5" rx="1.5" class="is-edge" />
      )}
      {outcome === 'partly' && <path d="M2 2h4v8H2z" class="is-full" />}
      {outcome === 'withheld' && <path d="M3 6h6" class="is-edge" />}
      {outcome === null && <path d="M2 6h.01M6 6h.01M10 6h.01" class="is-edge is-dots" />}
    </svg>
  );
}
