/**
 * Follows which tool each tab shows, and tells when one is freshly brought. A tab without a record is in use, and so is
 * one that the browser restores.
 *
 * How a restored tab is told from one that the person opens was measured. Chromium says with its creation what it will
 * show. In Firefox it shows the tool with the first word of it, where every other tab first loads something without one;
 * its creation says nothing there.
 */
import type { Browser } from 'wxt/browser';
import { isFreshlyBrought, type Shown } from '../../nudges/arrival';
import { accessItem } from '../../storage/access';
import { settingsItem } from '../../storage/settings';
import { tabToolsItem } from '../../storage/tab-tools';
import { chosenTools } from '../../storage/tools';
import type { Tool } from '../../tracking/tool';
import { toolOf } from './world';

type Tab = Browser.tabs.Tab;

/** Whether the person wants to be asked; forgotten with the worker and with every change of the settings. */
let isWanted: Promise<boolean> | null = null;

/** After a change of settings. Nothing is remembered of tabs by somebody who does not want to be asked. */
export async function noteAskingChanged(): Promise<void> {
  isWanted = null;
  if (!(await isAskingWanted())) {
    await tabToolsItem.set({});
  }
}

/** A tab was created. */
export async function noteCreated(tab: Tab): Promise<void> {
  if (await isAskingWanted()) {
    const tool = toolOf(tab, await grantedTools());
    if (tool !== null || !import.meta.env.FIREFOX) {
      await remember(tab, tool?.id ?? null);
    }
  }
}

/**
 * A tab loads something, or has loaded it.
 *
 * @returns the tool that was freshly brought into it, or null
 */
export async function noteShown(tab: Tab): Promise<Tool | null> {
  if (tab.incognito || !(await isAskingWanted())) {
    return null;
  }
  const tool = toolOf(tab, await grantedTools());
  const before = await remember(tab, tool?.id ?? null);
  return isFreshlyBrought(before, tool?.id ?? null) ? tool : null;
}

/** A tab is gone. */
export async function noteRemoved(tab: number): Promise<void> {
  await moveRecord(tab, null);
}

/** Chromium gave a tab another number. */
export async function noteReplaced(added: number, removed: number): Promise<void> {
  await moveRecord(removed, added);
}

/** Other tools count now: what was remembered of tabs may be of one that was not known as a tool then. */
export async function noteAccessChanged(): Promise<void> {
  if (await isAskingWanted()) {
    await tabToolsItem.set({});
  }
}

/** The tools that count: chosen, and granted by the browser. */
export async function grantedTools(): Promise<Tool[]> {
  const [settings, { granted }] = await Promise.all([settingsItem.get(), accessItem.get()]);
  return chosenTools(settings).filter(({ id }) => granted.includes(id));
}

/** @returns the record before, undefined where there was none */
async function remember({ id, incognito }: Tab, tool: Shown): Promise<Shown | undefined> {
  if (id === undefined || incognito) {
    return undefined;
  }
  const records = await tabToolsItem.get();
  const before = records[id];
  if (before !== tool) {
    await tabToolsItem.set({ ...records, [id]: tool });
  }
  return before;
}

async function moveRecord(from: number, to: number | null): Promise<void> {
  if (await isAskingWanted()) {
    const { [from]: record, ...others } = await tabToolsItem.get();
    if (record !== undefined) {
      await tabToolsItem.set(to === null ? others : { ...others, [to]: record });
    }
  }
}

async function isAskingWanted(): Promise<boolean> {
  isWanted ??= settingsItem.get().then(({ isAskingInFront }) => isAskingInFront);
  try {
    return await isWanted;
  } catch (error) {
    isWanted = null;
    throw error;
  }
}
