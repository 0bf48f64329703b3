/** What keys can do, which keys they are now, and where they are changed. */
import { useEffect, useState } from 'preact/hooks';
import { errorWords } from '../error-words';
import { Button } from '../parts/Button';
import { t } from '../words';
import type { OptionsPlatform } from './options-platform';
import { Setting } from './Setting';
import './shortcuts.css';

/** The names of the commands in the manifest; the first is the browser's own. */
const COMMANDS = [
  { name: '_execute_action', key: 'openPopup' },
  { name: 'clock-out', key: 'clockOut' },
  { name: 'start-break', key: 'startBreak' },
] as const;

/** @example <ShortcutSettings platform={platform} /> */
export function ShortcutSettings({ platform }: { platform: OptionsPlatform }) {
  const keys = useShortcuts(platform);
  const [problem, setProblem] = useState('');
  const open = () => {
    platform.openShortcuts().then(
      () => setProblem(''),
      (error: unknown) => setProblem(t('options.shortcuts.notOpened', [errorWords(error)])),
    );
  };
  return (
    <div class="settings">
      <dl class="shortcuts" data-testid="shortcuts">
        {COMMANDS.map(({ name, key }) => (
          <div key={name}>
            <dt>{t(`options.shortcuts.${key}`)}</dt>
            <dd>{keys[name] ? <kbd>{keys[name]}</kbd> : t('options.shortcuts.noKey')}</dd>
          </div>
        ))}
      </dl>
      <Setting
        title={t('options.shortcuts.change')}
        about={t(platform.isFirefox ? 'options.shortcuts.changeFirefox' : 'options.shortcuts.changeChromium')}
        isGroup
      >
        {({ describedBy }) => (
          <>
            <Button kind="line" data-testid="open-shortcuts" aria-describedby={describedBy} onClick={open}>
              {t('options.shortcuts.open')}
            </Button>
            <p class="setting-said" role="status" data-testid="shortcuts-said">
              {problem}
            </p>
          </>
        )}
      </Setting>
    </div>
  );
}

/** Read again when the page becomes visible: the keys are changed on another page. */
function useShortcuts(platform: OptionsPlatform): Record<string, string> {
  const [keys, setKeys] = useState<Record<string, string>>({});
  useEffect(() => {
    const read = () => {
      if (document.visibilityState === 'visible') {
        // Without them the list still says what there is, and the way to change them is there.
        platform.readShortcuts().then(setKeys, () => setKeys({}));
      }
    };
    read();
    document.addEventListener('visibilitychange', read);
    return () => document.removeEventListener('visibilitychange', read);
  }, [platform]);
  return keys;
}
