/** Everything that is stored as one file: every row and every setting, readable without this program. */
import { useState } from 'preact/hooks';
import { exportEverything } from '../../storage/export';
import { dayOf } from '../../tracking/day';
import { now, offsetAt } from '../clock';
import { errorWords } from '../error-words';
import { Button } from '../parts/Button';
import { t } from '../words';
import { formatBytes } from './bytes';
import { offerFile } from './offer-file';
import { Setting } from './Setting';

/** @example <ExportSetting /> */
export function ExportSetting() {
  const [said, setSaid] = useState('');

  const write = async () => {
    try {
      setSaid(await exportToFile());
    } catch (error) {
      setSaid(t('options.data.exportProblem', [errorWords(error)]));
    }
  };

  return (
    <Setting title={t('options.data.export')} about={t('options.data.exportText')} isGroup>
      {({ describedBy }) => (
        <>
          <Button kind="line" data-testid="export" aria-describedby={describedBy} onClick={() => void write()}>
            {t('options.data.export')}
          </Button>
          <p class="setting-said" role="status" data-testid="export-said">
            {said}
          </p>
        </>
      )}
    </Setting>
  );
}

async function exportToFile(): Promise<string> {
  const at = now();
  const everything = await exportEverything(at);
  const name = `clock-out-${dayOf(at, offsetAt(at), 0)}.json`;
  const size = offerFile(name, 'application/json', `${JSON.stringify(everything)}\n`);
  return t('options.data.exported', [name, everything.tables.spans.length, formatBytes(size)]);
}
