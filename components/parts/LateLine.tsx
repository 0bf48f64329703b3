/** What stands where something is being read: it is seen only where reading takes longer than a person would notice. */
import type { ComponentChildren } from 'preact';
import './late-line.css';

/** @example <LateLine>{t('report.loading')}</LateLine> */
export function LateLine({ children }: { children: ComponentChildren }) {
  return (
    <p class="late-line" role="status">
      {children}
    </p>
  );
}
