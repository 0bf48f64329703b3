/** The action's icon and its words: working, clocked out, paused, or nothing that may be counted. Shape alone tells them apart. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export interface ActionState {
  isPaused: boolean;
  isClockedOut: boolean;
  hasAccess: boolean;
}

type Picture = 'working' | 'out' | 'paused' | 'none';

/** Spares a call that changes nothing; a new worker draws once again. */
let shown: Picture | null = null;

/** Shows the state on the toolbar. Nothing else is ever shown there unless it was switched on. */
export async function showState(state: ActionState): Promise<void> {
  const picture = pictureOf(state);
  if (picture === shown) {
    return;
  }
  const prefix = picture === 'working' ? '/icon' : `/icon-${picture}`;
  await browser.action.setIcon({ path: { 16: `${prefix}-16.png`, 32: `${prefix}-32.png` } });
  await browser.action.setTitle({ title: TITLES[picture]() });
  shown = picture;
}

function pictureOf({ isPaused, isClockedOut, hasAccess }: ActionState): Picture {
  if (!hasAccess) {
    return isPaused ? 'paused' : 'none';
  }
  return isPaused ? 'paused' : isClockedOut ? 'out' : 'working';
}

const TITLES: Record<Picture, () => string> = {
  working: () => i18n.t('action.working'),
  out: () => i18n.t('action.out'),
  paused: () => i18n.t('action.paused'),
  none: () => i18n.t('action.none'),
};
