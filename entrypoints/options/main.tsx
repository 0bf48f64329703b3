/** Opens the settings page, and hands it the few calls that it makes to the browser. */
import { browser } from 'wxt/browser';
import { mountPage } from '../../components/mount-page';
import { Options } from '../../components/options/Options';
import type { OptionsPlatform } from '../../components/options/options-platform';
import { t } from '../../components/words';
import '../../components/theme/theme.css';

const isFirefox = import.meta.env.FIREFOX;

const platform: OptionsPlatform = {
  requestAccess: (origins) => browser.permissions.request({ origins }),
  showSample: async (title, message) => {
    // One at a time: a new one replaces the one before.
    await browser.notifications.create('sample', { type: 'basic', iconUrl: '/icon-128.png', title, message });
  },
  readShortcuts: async () => {
    const all = (await browser.commands?.getAll()) ?? [];
    return Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut ?? '']));
  },
  openShortcuts: isFirefox ? openShortcutSettings : openShortcutPage,
  isFirefox,
  welcomeAddress: browser.runtime.getURL('/welcome.html'),
};

/** Firefox lets nobody open the page itself and has a call of its own, which the types do not know yet. */
async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> } | undefined;
  if (commands?.openShortcutSettings === undefined) {
    throw new Error('commands.openShortcutSettings is not there');
  }
  await commands.openShortcutSettings();
}

/** Edge knows its own page by this address too. */
async function openShortcutPage(): Promise<void> {
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

mountPage(<Options platform={platform} />, t('options.documentTitle'));
