/** Opens the settings page, and hands it the one call that it makes to the browser. */
import { browser } from 'wxt/browser';
import { mountPage } from '../../components/mount-page';
import { Options } from '../../components/options/Options';
import type { OptionsPlatform } from '../../components/options/options-platform';
import { t } from '../../components/words';
import '../../components/theme/theme.css';

const platform: OptionsPlatform = {
  requestAccess: (origins) => browser.permissions.request({ origins }),
  welcomeAddress: browser.runtime.getURL('/welcome.html'),
};

mountPage(<Options platform={platform} />, t('options.documentTitle'));
