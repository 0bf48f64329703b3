/**
 * Shows a nudge on the desktop and follows what the person does with it. One notification a kind: a new one takes the
 * place of the old. Firefox has no buttons and throws when it is given some; there a click opens the page that has the
 * same answers.
 */
import { browser } from 'wxt/browser';
import { addressOf } from '../../components/ask/occasion';
import { now, offsetAt } from '../../components/clock';
import { buttonsOf, nudgeWords } from '../../components/nudge-words';
import { format, t } from '../../components/words';
import { type AskingNudge, NUDGE_KINDS, type NudgeKind } from '../../nudges/kinds';
import type { Nudge } from '../../nudges/nudge';
import { chooseQuestion } from '../../nudges/questions';
import { giveAnswer } from '../../storage/answers';
import { keepAnswer, keepQuestion } from '../../storage/nudges';
import { nextQuestion } from '../../storage/questions';
import type { Settings } from '../../storage/settings';
import { MINUTE, type OffsetMinutes } from '../../tracking/instant';

const PREFIX = 'nudge:';
const BREAK_OVER = 'break-over';

/** Puts a nudge on the desktop. @param told whether it is the first of its kind, and what the wall clock shows */
export async function showNudge(
  nudge: Nudge,
  { isDiscreet }: Settings,
  told: { offset: OffsetMinutes; isFirst: boolean },
): Promise<void> {
  const buttons = isDiscreet ? [] : buttonsOf(nudge.kind);
  await show(PREFIX + nudge.kind, {
    ...nudgeWords(nudge, { isDiscreet, ...told }),
    buttons: buttons.map(({ title }) => title),
  });
}

/** Says that a break which the person started has been as long as they wanted. */
export async function showBreakIsLongEnough({ isDiscreet, breakMinutes }: Settings): Promise<void> {
  const text = t('nudge.breakOver.text', [format.duration(breakMinutes * MINUTE)]);
  const words = isDiscreet ? { title: t('nudge.discreet'), text: '' } : { title: t('nudge.breakOver.title'), text };
  await show(BREAK_OVER, { ...words, buttons: [] });
}

/** A click on it: the page that asks back, or the letter, once. */
export async function onNotificationClicked(id: string): Promise<void> {
  const kind = kindOf(id);
  await browser.notifications.clear(id);
  if (kind === 'letter') {
    await openPage('/letter.html');
    await keepAnswer(kind, 'opened');
  } else if (kind !== null) {
    await openAskPage(kind, false);
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
  if (answer === 'park' && kind !== 'letter') {
    await openAskPage(kind, true);
  } else {
    await giveAnswer(kind, answer, { now: now(), offsetAt });
  }
}

/** Put away by the person. Firefox says so of every one that goes, so there it means nothing. */
export async function onNotificationClosed(id: string, byUser: boolean): Promise<void> {
  const kind = kindOf(id);
  if (kind !== null && byUser && !import.meta.env.FIREFOX) {
    await keepAnswer(kind, 'dismissed');
  }
}

async function show(id: string, words: { title: string; text: string; buttons: string[] }): Promise<void> {
  const buttons = words.buttons.map((title) => ({ title }));
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon-128.png'),
    title: words.title,
    message: words.text,
    ...(import.meta.env.FIREFOX || buttons.length === 0 ? {} : { buttons }),
  });
}

async function openAskPage(kind: AskingNudge, isParking: boolean): Promise<void> {
  const question = await nextQuestion(kind, now()).catch(() => chooseQuestion(kind, []));
  await openPage(addressOf({ kind, question, isParking }));
  await keepAnswer(kind, 'opened');
  await keepQuestion(kind, question);
}

async function openPage(address: '/letter.html' | `/ask.html#${string}`): Promise<void> {
  const tab = await browser.tabs.create({ url: browser.runtime.getURL(address) });
  if (tab.windowId !== undefined) {
    await browser.windows.update(tab.windowId, { focused: true });
  }
}

function kindOf(id: string): NudgeKind | null {
  return NUDGE_KINDS.find((kind) => PREFIX + kind === id) ?? null;
}
