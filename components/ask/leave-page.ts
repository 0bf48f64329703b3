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
import type { Occasion } from './occasion';

/** Milliseconds that the background is given. */
const LONGEST_WAIT = 5_000;

/** @example await leavePage('go-on', { isInFront: true, toolTab: 17, platform }) */
export async function leavePage(
  choice: AfterQuestion['choice'],
  { isInFront, toolTab, platform }: Pick<Occasion, 'isInFront' | 'toolTab'> & { platform: AskPlatform },
): Promise<void> {
  if (isInFront) {
    const waiting = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT));
    await Promise.race([handOver(choice, toolTab), waiting]);
  }
  await platform.close();
}

/** Of its own tool only: another page may stand in front of another one by now. */
async function handOver(choice: AfterQuestion['choice'], toolTab: number | null): Promise<void> {
  try {
    const standing = await questionItem.get();
    const tab = standing?.tab === toolTab ? toolTab : null;
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
