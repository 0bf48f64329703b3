/** A break that the person started has been as long as they wanted: said once, if they are still on it. */
import { controlItem } from '../../storage/control';
import { settingsItem } from '../../storage/settings';
import { showBreakIsLongEnough } from './notifications';
import { inTurn } from './observe';

/** After its alarm. */
export function onBreakIsLongEnough(): Promise<void> {
  return inTurn(async () => {
    const { onBreak } = await controlItem.get();
    if (onBreak !== null) {
      await showBreakIsLongEnough(await settingsItem.get());
    }
  });
}
