/** What is stored and the person's say over it: how much, out of here, gone. */
import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../storage/settings';
import { t } from '../words';
import { formatBytes } from './bytes';
import { EraseRangeSetting } from './EraseRangeSetting';
import { EraseSetting } from './EraseSetting';
import { ExportSetting } from './ExportSetting';
import { Setting } from './Setting';
import './data-settings.css';

/** @example <DataSettings settings={settings} /> */
export function DataSettings({ settings }: { settings: Settings }) {
  return (
    <div class="settings">
      <SpaceUsed />
      <ExportSetting />
      <EraseRangeSetting settings={settings} />
      <EraseSetting />
      <Setting title={t('options.data.uninstall')} about={t('options.data.uninstallText')} isGroup>
        {() => null}
      </Setting>
    </div>
  );
}

function SpaceUsed() {
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    navigator.storage?.estimate?.().then(
      ({ usage }) => setBytes(usage ?? null),
      () => setBytes(null),
    );
  }, []);
  return (
    <Setting title={t('options.data.used')} about={t('options.data.usedText')} isGroup>
      {() => (
        <p class="data-used" data-testid="used">
          {bytes === null ? t('options.data.usedUnknown') : formatBytes(bytes)}
        </p>
      )}
    </Setting>
  );
}
