import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leavePage } from '../../../../components/ask/leave-page';
import { controlItem, NO_WISHES } from '../../../../storage/control';
import { questionItem } from '../../../../storage/standing-question';

const IN_FRONT = { isInFront: true, toolTab: 7 };

beforeEach(() => fakeBrowser.reset());

function page() {
  const close = vi.fn(async () => undefined);
  return { close, platform: { close } };
}

const wish = async () => (await controlItem.get()).afterQuestion;

test('a page from a notification closes, and wishes for nothing', async () => {
  const { close, platform } = page();
  await questionItem.set({ tool: 'gitlab', tab: 7 });
  await leavePage('not-now', { isInFront: false, toolTab: null, platform });
  expect(close).toHaveBeenCalledOnce();
  expect(await wish()).toBeNull();
});

test('in front of a tab that was let go it closes at once', async () => {
  const { close, platform } = page();
  await questionItem.set({ tool: 'gitlab', tab: null });
  await leavePage('go-on', { ...IN_FRONT, platform });
  expect(close).toHaveBeenCalledOnce();
  expect(await wish()).toBeNull();
});

test('in front of a tool it wishes, and closes once the background has done it', async () => {
  const { close, platform } = page();
  await questionItem.set({ tool: 'gitlab', tab: 7 });
  const leaving = leavePage('go-on', { ...IN_FRONT, platform });
  await vi.waitFor(async () => expect(await wish()).toMatchObject({ choice: 'go-on', tab: 7 }));
  expect(close).not.toHaveBeenCalled();
  await controlItem.update((wishes) => ({ ...wishes, afterQuestion: null }));
  await leaving;
  expect(close).toHaveBeenCalledOnce();
});

test('news of another wish is not taken for the end of this one', async () => {
  const { close, platform } = page();
  await questionItem.set({ tool: 'gitlab', tab: 7 });
  const leaving = leavePage('go-on', { ...IN_FRONT, platform });
  await controlItem.set({ ...NO_WISHES, quietUntil: null });
  await vi.waitFor(async () => expect(await wish()).not.toBeNull());
  expect(close).not.toHaveBeenCalled();
  await controlItem.update((wishes) => ({ ...wishes, afterQuestion: null }));
  await leaving;
});

test('whatever the background does, the page does not stay', async () => {
  const { close, platform } = page();
  await questionItem.set({ tool: 'gitlab', tab: 7 });
  const begun = performance.now();
  await leavePage('go-on', { ...IN_FRONT, platform });
  expect(close).toHaveBeenCalledOnce();
  expect(performance.now() - begun).toBeGreaterThan(1_500);
});

test('a page whose question has been followed by another leaves the tab of that one alone', async () => {
  const { close, platform } = page();
  await questionItem.set({ tool: 'slack', tab: 8 });
  await leavePage('not-now', { ...IN_FRONT, platform });
  expect(close).toHaveBeenCalledOnce();
  expect(await wish()).toBeNull();
});
