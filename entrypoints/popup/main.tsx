/** Opens the popup. Reading starts at once, and there is one paint, with data. */
import { browser } from 'wxt/browser';
import { mountPage } from '../../components/mount-page';
import { firstReading } from '../../components/popup/first-reading';
import { Popup } from '../../components/popup/Popup';
import type { PopupPlatform } from '../../components/popup/platform';
import { openPopupStore } from '../../components/popup/popup-store';
import { t } from '../../components/words';
import '../../components/theme/theme.css';

const platform: PopupPlatform = {
  openSettings: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  // The browser's own way knows no section.
  openSettingsAt: (section) =>
    void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) }).then(() => window.close()),
  openWelcome: () =>
    void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).then(() => window.close()),
};

const store = openPopupStore();
void firstReading(store).then(() => mountPage(<Popup store={store} platform={platform} />, t('extensionName')));
