/** Opens the first page, and hands it the few calls that it makes to the browser. */
import { browser } from 'wxt/browser';
import { mountPage } from '../../components/mount-page';
import { Welcome } from '../../components/welcome/Welcome';
import type { WelcomePlatform } from '../../components/welcome/welcome-platform';
import { t } from '../../components/words';
import '../../components/theme/theme.css';

const platform: WelcomePlatform = {
  requestAccess: (origins) => browser.permissions.request({ origins }),
  isFirstVisit: async () => !('settings' in (await browser.storage.local.get('settings'))),
  isInstalledByAdmin: async () => (await browser.management.getSelf()).installType === 'admin',
  closePage: () => void closeOwnTab(),
  isFirefox: import.meta.env.FIREFOX,
};

/** A page that a person opened may not close itself by `window.close()`. */
async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) {
    await browser.tabs.remove(tab.id);
  }
}

mountPage(<Welcome platform={platform} />, t('welcome.documentTitle'));
