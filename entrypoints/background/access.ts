/**
 * Keeps what the browser grants and what the person chose in step: access that was taken away shows at once, and a tool
 * that is no longer chosen gives its access back.
 */
import { browser } from 'wxt/browser';
import { now } from '../../components/clock';
import { type Access, accessItem } from '../../storage/access';
import { parseSettings, type Settings, settingsItem } from '../../storage/settings';
import { chosenTools } from '../../storage/tools';
import { warn, warningsItem } from '../../storage/warnings';
import { originsOf } from '../../tracking/tool';
import { inTurn, observeNow } from './observe';
import { onAskingChanged, onToolsChanged } from './question';

/** After a change of permissions, and at every start. */
export function onAccessChanged(): Promise<void> {
  return inTurn(async () => {
    const { value: settings, rejected } = await settingsItem.inspect();
    await tellRepairs(rejected);
    await refreshAccess(settings);
    await observeNow({ isReported: true });
  });
}

/** After a change of settings. */
export function onSettingsChanged(change: { oldValue?: unknown; newValue?: unknown }): Promise<void> {
  const before = parseSettings(change.oldValue).value;
  const { value: after, rejected } = parseSettings(change.newValue);
  onAskingChanged();
  return inTurn(async () => {
    await tellRepairs(rejected);
    await giveBack(before, after);
    await refreshAccess(after);
    await observeNow({ isReported: true });
  });
}

/** Says which settings fell back to their default, unless it stands there already. */
async function tellRepairs(rejected: readonly string[]): Promise<void> {
  const detail = rejected.join(', ');
  const isSaid = (await warningsItem.get()).some((said) => said.kind === 'settings-repaired' && said.detail === detail);
  if (rejected.length > 0 && !isSaid) {
    await warn({ at: now(), kind: 'settings-repaired', detail });
  }
}

async function refreshAccess(settings: Settings): Promise<void> {
  const tools = chosenTools(settings);
  const answers = await Promise.all(
    tools.map(async (tool) => browser.permissions.contains({ origins: originsOf(tool) })),
  );
  const access: Access = {
    tools: tools.map(({ id, name, nameKo }) => ({ id, name, ...(nameKo === undefined ? {} : { nameKo }) })),
    granted: tools.filter((_, index) => answers[index]).map(({ id }) => id),
  };
  if (JSON.stringify(access) !== JSON.stringify(await accessItem.get())) {
    await accessItem.set(access);
    onToolsChanged();
  }
}

/** Only what was chosen before and is not any more, so that access given for other reasons is left alone. */
async function giveBack(before: Settings, after: Settings): Promise<void> {
  const needed = new Set(chosenTools(after).flatMap(originsOf));
  const origins = [...new Set(chosenTools(before).flatMap(originsOf))].filter((origin) => !needed.has(origin));
  if (origins.length > 0) {
    await browser.permissions.remove({ origins });
  }
}
