/** Opens the page that asks back, and hands it the few calls that it makes to the browser. */
import { browser } from 'wxt/browser';
import { Ask } from '../../components/ask/Ask';
import type { AskPlatform } from '../../components/ask/ask-platform';
import { ignoreFirstKeys } from '../../components/ask/ignore-first-keys';
import { readOccasion } from '../../components/ask/occasion';
import { mountPage } from '../../components/mount-page';
import { openPopupStore } from '../../components/popup/popup-store';
import { t } from '../../components/words';
import '../../components/theme/theme.css';

const platform: AskPlatform = {
  close: async () => {
    const tab = await browser.tabs.getCurrent();
    if (tab?.id !== undefined) {
      await browser.tabs.remove(tab.id);
    }
  },
};

const occasion = readOccasion(location.hash);
if (occasion.isInFront) {
  ignoreFirstKeys(window);
}
// The title says no more than the name, until it is known that it may.
mountPage(<Ask store={openPopupStore()} occasion={occasion} platform={platform} />, t('extensionName'));
