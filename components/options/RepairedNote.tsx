/** Tells, until the person has seen it, that a stored setting could not be read and took its default. */
import { settingsItem } from '../../storage/settings';
import { warningsItem } from '../../storage/warnings';
import { Button } from '../parts/Button';
import { useItem } from '../use-item';
import { t } from '../words';
import { repairedFields } from './warning-words';
import '../parts/note.css';

/** @example <RepairedNote /> */
export function RepairedNote() {
  const { value } = useItem(warningsItem);
  const repairs = value?.filter(({ kind }) => kind === 'settings-repaired') ?? [];
  if (repairs.length === 0) {
    return null;
  }
  const fields = [...new Set(repairs.flatMap(({ detail }) => detail.split(', ')))].join(', ');
  const markSeen = async () => {
    // Stores what holds now, or the next start would find the same again.
    await settingsItem.update((settings) => settings);
    await warningsItem.update((warnings) => warnings.filter(({ kind }) => kind !== 'settings-repaired'));
  };
  return (
    <section class="note" role="alert" data-testid="repaired">
      <h2>{t('options.repaired.title')}</h2>
      <p>{t('options.repaired.text', [repairedFields(fields)])}</p>
      <Button kind="line" data-testid="repaired-seen" onClick={() => void markSeen()}>
        {t('options.repaired.seen')}
      </Button>
    </section>
  );
}
