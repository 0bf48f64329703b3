/** The action's icon and its words: working, paused, or nothing that may be counted. Shape alone tells them apart. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

export interface ActionState {
  isPaused: boolean;
  hasAccess: boolean;
}

type Picture = 'working' | 'paused' | 'none';

/** Spares a call that changes nothing; a new worker draws once again. */
let shown: Picture | null = null;

/** Shows the state on the toolbar. Nothing else is ever shown there unless it was switched on. */
export async function showState({ isPaused, hasAccess }: ActionState): Promise<void> {
  const picture: Picture = isPaused ? 'paused' : hasAccess ? 'working' : 'none';
  if (picture === shown) {
    return;
  }
  const prefix = picture === 'working' ? '/icon' : `/icon-${picture}`;
  await browser.action.setIcon({ path: { 16: `${prefix}-16.png`, 32: `${prefix}-32.png` } });
  await browser.action.setTitle({ title: TITLES[picture]() });
  shown = picture;
}

const TITLES: Record<Picture, () => string> = {
  working: () => i18n.t('action.working'),
  paused: () => i18n.t('action.paused'),
  none: () => i18n.t('action.none'),
};
