/**
 * The way out of the page. In front of a tool the background brings the tool in front or takes its tab back, and then
 * forgets the wish; a page never touches a tab that is not its own. Whatever happens, the page does not stay.
 */

import { leaveQuestion } from '../../storage/answers';
import { type AfterQuestion, controlItem } from '../../storage/control';
import { questionItem } from '../../storage/standing-question';
import { warn } from '../../storage/warnings';
import { now } from '../clock';
import type { AskPlatform } from './ask-platform';

/** Milliseconds that the background is given. */
const LONGEST_WAIT = 2_000;

/** @example await leavePage('go-on', { isInFront: true, platform }) */
export async function leavePage(
  choice: AfterQuestion['choice'],
  { isInFront, platform }: { isInFront: boolean; platform: AskPlatform },
): Promise<void> {
  if (isInFront) {
    const waiting = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT));
    await Promise.race([handOver(choice), waiting]);
  }
  await platform.close();
}

async function handOver(choice: AfterQuestion['choice']): Promise<void> {
  try {
    const tab = (await questionItem.get())?.tab ?? null;
    const done = tab === null ? Promise.resolve() : untilDone();
    await leaveQuestion(choice, tab, now());
    await done;
  } catch (error) {
    await warn({ at: now(), kind: 'browser-call-failed', detail: String(error) });
  }
}

/** Until the wish has been there and is gone again: the news of an older change may still be on its way. */
function untilDone(): Promise<void> {
  return new Promise((resolve) => {
    let isWished = false;
    const stopWatching = controlItem.watch(({ afterQuestion }) => {
      isWished ||= afterQuestion !== null;
      if (isWished && afterQuestion === null) {
        stopWatching();
        resolve();
      }
    });
  });
}
