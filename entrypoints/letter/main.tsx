/** Opens the weekly letter, and names the pages that it leads to. */
import { weekAddress } from '../../components/dashboard/address';
import { Letter } from '../../components/letter/Letter';
import { mountPage } from '../../components/mount-page';
import { t } from '../../components/words';
import '../../components/theme/theme.css';

const addresses = { dashboardAt: weekAddress, settings: '/options.html#nudges' };

// The title says no more than the name, until it is known that it may.
mountPage(<Letter addresses={addresses} />, t('extensionName'));
