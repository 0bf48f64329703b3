/** What could not be read, in the browser's words; nothing while there is nothing to say. */
import { errorWords } from '../error-words';
import { t } from '../words';

/** @example <Problem problem={reading.problem} /> */
export function Problem({ problem }: { problem: string | null }) {
  return problem === null ? null : (
    <p class="dash-problem" role="alert">
      {t('dashboard.unreadable', [errorWords(problem)])}
    </p>
  );
}
