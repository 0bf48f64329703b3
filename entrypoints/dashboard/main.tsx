/** Opens the dashboard. Its first reading starts at once. */
import { Dashboard } from '../../components/dashboard/Dashboard';
import { mountPage } from '../../components/mount-page';
import { t } from '../../components/words';
import { database } from '../../storage/database';
import '../../components/theme/theme.css';

// By the time that the settings are read, it is open; what is wrong with it, the page says.
void database.open().catch(() => undefined);
mountPage(<Dashboard />, t('dashboard.documentTitle'));
