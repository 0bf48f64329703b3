/** The start of the browser, as against the waking of a worker: what lies between the last sign and now is unknown. */
import { now, offsetAt } from '../../components/clock';
import { settingsItem } from '../../storage/settings';
import { onAccessChanged } from './access';
import { inTurn } from './observe';
import { noteBrowserStart } from './signs';

/** Brings access and alarms up to date, observes, and keeps what nobody saw as unknown. */
export async function onBrowserStart(): Promise<void> {
  await onAccessChanged();
  await inTurn(async () => {
    const { dayTurnHour } = await settingsItem.get();
    await noteBrowserStart({ offset: offsetAt(now()), dayTurnHour });
  });
}
