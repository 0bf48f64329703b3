/** A line that is said and asks for nothing; what it rests on is read out, and shown to whoever points at it. */
import './quiet-line.css';

export interface QuietLineProps {
  text: string;
  source?: string;
  'data-testid': string;
}

/** @example <QuietLine {...glance.onCall} data-testid="on-call-debt" /> */
export function QuietLine({ text, source, ...rest }: QuietLineProps) {
  return (
    <p class="quiet-line" title={source} {...rest}>
      {text}
      {source && <span class="visually-hidden"> ({source})</span>}
    </p>
  );
}
