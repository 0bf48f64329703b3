/** The last fifty warnings, the newest first. */
import { warningsItem } from '../../storage/warnings';
import { dayOf } from '../../tracking/day';
import type { Instant } from '../../tracking/instant';
import { offsetAt } from '../clock';
import { Button } from '../parts/Button';
import { useItem } from '../use-item';
import { format, t } from '../words';
import { warningWords } from './warning-words';
import './log.css';

/** @example <Warnings /> */
export function Warnings() {
  const { value } = useItem(warningsItem);
  const warnings = value?.toReversed() ?? [];
  return (
    <div class="log" data-testid="warnings">
      {warnings.length === 0 ? (
        <p>{t('options.warnings.none')}</p>
      ) : (
        <>
          <ol>
            {warnings.map((warning, index) => (
              <li key={`${warning.at} ${index}`}>
                <time dateTime={new Date(warning.at).toISOString()}>{dayAndClock(warning.at)}</time>
                <p>{warningWords(warning)}</p>
              </li>
            ))}
          </ol>
          <Button kind="line" data-testid="clear-warnings" onClick={() => void warningsItem.update(() => [])}>
            {t('options.warnings.clear')}
          </Button>
        </>
      )}
    </div>
  );
}

function dayAndClock(at: Instant): string {
  const offset = offsetAt(at);
  return `${format.date(dayOf(at, offset, 0))}, ${format.clock(at, offset)}`;
}
