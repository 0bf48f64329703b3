/** Today's worked time on the icon, only if the person asked for it, and never in discreet mode. */
import { browser } from 'wxt/browser';
import type { Settings } from '../../storage/settings';
import { type Duration, HOUR, MINUTE } from '../../tracking/instant';

/** Spares a call that changes nothing; a new worker writes once again. */
let shown: string | null = null;

/** Four characters fit: "45m", then "9h". */
export function badgeText(worked: Duration): string {
  return worked < HOUR ? `${Math.floor(worked / MINUTE)}m` : `${Math.floor(worked / HOUR)}h`;
}

/** Shows it or takes it away. @param worked today, null where nothing is known of it */
export async function showBadge(worked: Duration | null, { isBadgeShown, isDiscreet }: Settings): Promise<void> {
  const text = worked !== null && isBadgeShown && !isDiscreet ? badgeText(worked) : '';
  if (text !== shown) {
    await browser.action.setBadgeText({ text });
    await browser.action.setBadgeBackgroundColor({ color: '#2c3168' });
    shown = text;
  }
}
