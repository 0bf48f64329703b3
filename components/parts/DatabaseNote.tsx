/** The history cannot be opened or written: what happened, what is safe, what to do. Settings still work. */
import { useEffect, useState } from 'preact/hooks';
import { database } from '../../storage/database';
import { sessionItem } from '../../storage/session';
import { errorWords } from '../error-words';
import { useItem } from '../use-item';
import { t } from '../words';
import './note.css';

/** @example <DatabaseNote /> */
export function DatabaseNote() {
  const { value: session } = useItem(sessionItem);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    database.open().catch((error: unknown) => setProblem(errorWords(error)));
  }, []);
  const detail = problem ?? session?.databaseError ?? null;
  if (detail === null) {
    return null;
  }
  return (
    <section class="note" role="alert" data-testid="database-problem">
      <h2>{t('options.database.title')}</h2>
      <p>{t('options.database.isSafe')}</p>
      <p>{t('options.database.help')}</p>
      <p class="note-detail">{t('options.database.happened', [errorWords(detail)])}</p>
    </section>
  );
}
