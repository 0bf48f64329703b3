/** Opens a report. What it is of stands in the address. */
import { mountPage } from '../../components/mount-page';
import { Report } from '../../components/report/Report';
import { t } from '../../components/words';
import '../../components/theme/theme.css';

mountPage(<Report />, t('report.documentTitle'));
