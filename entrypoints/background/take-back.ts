/**
 * Takes a tool's tab back to where it was, or closes it where there is nothing to go back to. Chromium says so when it is
 * asked to go back; Firefox says nothing, and nothing moves.
 */
import { type Browser, browser } from 'wxt/browser';
import { type Duration, SECOND } from '../../tracking/instant';
import type { Tool } from '../../tracking/tool';
import { toolOf } from './world';

/** A page that sends on to another by itself, or that writes into the history, has left more than one step. */
const MOST_STEPS = 5;
/** Going back begins within some ten milliseconds; a machine that does much else takes longer. */
const BEGINS_WITHIN: Duration = 2 * SECOND;
/** A page that takes longer is left to it. */
const SETTLES_WITHIN: Duration = 2 * SECOND;

/** @returns whether the tab is still there */
export async function takeBack(tab: number, tools: readonly Tool[]): Promise<boolean> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const found = await goBack(tab, tools).catch(() => 'nothing');
    if (found === 'nothing') {
      // Or it is gone already.
      await close(tab).catch(() => undefined);
    }
    if (found !== 'tool') {
      return found === 'elsewhere';
    }
    const isInFront = await browser.tabs.get(tab).then(
      ({ active }) => active,
      () => true,
    );
    if (isInFront) {
      // The person has gone to it, and goes their own way.
      return true;
    }
  }
  return true;
}

/** A window is not closed with it: where only our own page would be left, there is an empty tab first. */
async function close(tab: number): Promise<void> {
  const { windowId } = await browser.tabs.get(tab);
  const tabs = await browser.tabs.query({ windowId });
  if (tabs.length <= 2) {
    await browser.tabs.create({ windowId, active: false });
  }
  await browser.tabs.remove(tab);
}

/**
 * One step back: "nothing" to go to, "elsewhere" than on a tool, or another page of a "tool".
 *
 * @throws whatever the browser says of a tab that is gone, or that has nothing to go back to
 */
async function goBack(id: number, tools: readonly Tool[]): Promise<'nothing' | 'elsewhere' | 'tool'> {
  const showsTool = async (): Promise<boolean> => toolOf(await browser.tabs.get(id), tools) !== null;
  const move = followMove(id);
  try {
    await browser.tabs.goBack(id);
    if (import.meta.env.FIREFOX && !(await within(BEGINS_WITHIN, move.begins)) && (await showsTool())) {
      return 'nothing';
    }
    const hasEnded = await within(SETTLES_WITHIN, move.ends);
    return hasEnded && (await showsTool()) ? 'tool' : 'elsewhere';
  } finally {
    move.stop();
  }
}

interface Move {
  begins: Promise<void>;
  ends: Promise<void>;
  stop(): void;
}

/** A move within a page changes its address and nothing else; the end of what was loading before is no move. */
function followMove(id: number): Move {
  const begins = Promise.withResolvers<void>();
  const ends = Promise.withResolvers<void>();
  let hasBegun = false;
  const listener = (tab: number, { status, url }: Browser.tabs.OnUpdatedInfo): void => {
    if (tab !== id) {
      return;
    }
    const isWithinPage = status !== 'loading' && url !== undefined;
    if (status === 'loading' || isWithinPage) {
      hasBegun = true;
      begins.resolve();
    }
    if (hasBegun && (status === 'complete' || isWithinPage)) {
      ends.resolve();
    }
  };
  browser.tabs.onUpdated.addListener(listener);
  return {
    begins: begins.promise,
    ends: ends.promise,
    stop: () => browser.tabs.onUpdated.removeListener(listener),
  };
}

/** Whether it happens in time. */
function within(length: Duration, happens: Promise<void>): Promise<boolean> {
  return Promise.race([
    happens.then(() => true),
    new Promise<false>((resolve) => {
      setTimeout(() => resolve(false), length);
    }),
  ]);
}
