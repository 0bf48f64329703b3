/** Opens the dashboard. Its first reading starts at once. */
import { Dashboard } from '../../components/dashboard/Dashboard';
import { mountPage } from '../../components/mount-page';
import { t } from '../../components/words';
import '../../components/theme/theme.css';

mountPage(<Dashboard />, t('dashboard.documentTitle'));
