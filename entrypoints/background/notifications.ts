/**
 * Shows a nudge on the desktop and follows what the person does with it. One notification a kind: a new one takes the
 * place of the old. Firefox has no buttons and throws when it is given some; there a click opens the page that has the
 * same answers.
 */
import { browser } from 'wxt/browser';
import { addressOf } from '../../components/ask/occasion';
import { buttonsOf, nudgeWords } from '../../components/nudge-words';
import { NUDGE_KINDS, type NudgeKind } from '../../nudges/kinds';
import type { Nudge } from '../../nudges/decide-nudge';
import { answerNudge } from '../../storage/nudges';
import { giveAnswer } from '../../storage/answers';
import type { Settings } from '../../storage/settings';
import type { OffsetMinutes } from '../../tracking/instant';
import { now, offsetAt } from './observe';

const PREFIX = 'nudge:';

/** Puts a nudge on the desktop. */
export async function showNotification(nudge: Nudge, settings: Settings, offset: OffsetMinutes): Promise<void> {
  const { title, text } = nudgeWords(nudge, { isDiscreet: settings.isDiscreet, offset });
  const buttons = settings.isDiscreet ? [] : buttonsOf(nudge.kind).map(({ title: words }) => ({ title: words }));
  await browser.notifications.create(PREFIX + nudge.kind, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon-128.png'),
    title,
    message: text,
    ...(import.meta.env.FIREFOX || buttons.length === 0 ? {} : { buttons }),
  });
}

/** A click on it: the page that asks back, once. */
export async function onNotificationClicked(id: string): Promise<void> {
  const kind = kindOf(id);
  if (kind !== null) {
    await answerNudge(kind, 'opened');
    await openAskPage(kind, false);
    await browser.notifications.clear(id);
  }
}

/** A button of it, in Chromium. */
export async function onNotificationButton(id: string, index: number): Promise<void> {
  const kind = kindOf(id);
  const answer = kind === null ? undefined : buttonsOf(kind)[index]?.answer;
  if (kind === null || answer === undefined) {
    return;
  }
  await browser.notifications.clear(id);
  if (answer === 'parked') {
    await answerNudge(kind, 'opened');
    await openAskPage(kind, true);
  } else {
    await giveAnswer(kind, answer, { now: now(), offset: offsetAt(now()) });
  }
}

/** Put away by the person. Firefox says so of every one that goes, so there it means nothing. */
export async function onNotificationClosed(id: string, byUser: boolean): Promise<void> {
  const kind = kindOf(id);
  if (kind !== null && byUser && !import.meta.env.FIREFOX) {
    await answerNudge(kind, 'dismissed');
  }
}

async function openAskPage(kind: NudgeKind, isParking: boolean): Promise<void> {
  const tab = await browser.tabs.create({ url: browser.runtime.getURL(addressOf(kind, isParking)) });
  if (tab.windowId !== undefined) {
    await browser.windows.update(tab.windowId, { focused: true });
  }
}

function kindOf(id: string): NudgeKind | null {
  return NUDGE_KINDS.find((kind) => PREFIX + kind === id) ?? null;
}
