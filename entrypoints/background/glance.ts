/**
 * Works out what the hours say and keeps it, in words, where the popup finds it at its first paint: with the first
 * observation of a day, now and then while work goes on, and whenever somebody glances. It goes on beside the
 * observations and makes none of them late.
 */
import { now, offsetAt } from '../../components/clock';
import { findingWords } from '../../components/findings/finding-words';
import { onCallWords } from '../../components/findings/on-call-words';
import { tallyWords } from '../../components/findings/tally-words';
import { detectAll } from '../../patterns/detect';
import { restDaysNow, todayOf } from '../../patterns/history';
import { weekendQuestion } from '../../patterns/weekend-question';
import { glanceItem, isFresh, type Look } from '../../storage/glance';
import { readRecentHistory } from '../../storage/history';
import { settingsItem } from '../../storage/settings';
import { warn } from '../../storage/warnings';

let looking: Promise<void> | null = null;
let isAskedAgain = false;

/** The last look; forgotten with the worker, and then found in what was kept. */
let lastLook: Look | null = null;

/** Looks once a work day, and again while work goes on. */
export function considerGlance(now: Look, isWorking: boolean): void {
  if (isFresh(lastLook, now, isWorking)) {
    return;
  }
  lastLook = now;
  glanceItem.get().then((kept) => {
    if (!isFresh(kept, now, isWorking)) {
      keepGlance();
    }
  }, tell);
}

/** Looks now; whoever asks in the meantime is looked for once more after it. */
export function keepGlance(): void {
  if (looking !== null) {
    isAskedAgain = true;
    return;
  }
  looking = look()
    .catch(tell)
    .finally(() => {
      looking = null;
      if (isAskedAgain) {
        isAskedAgain = false;
        keepGlance();
      }
    });
}

function tell(error: unknown): Promise<void> {
  return warn({ at: now(), kind: 'database-failed', detail: String(error) });
}

async function look(): Promise<void> {
  const at = now();
  const history = await readRecentHistory(await settingsItem.get(), { at, offset: offsetAt(at) });
  await glanceItem.set({
    at,
    today: todayOf(history).key,
    restDays: [...restDaysNow(history)],
    findings: detectAll(history).map((finding) => {
      const { id, family, level, isMarked, mute } = finding;
      return { id, family, level, isMarked, mute, words: findingWords(finding, history) };
    }),
    question: weekendQuestion(history),
    onCall: onCallWords(history),
    tally: tallyWords(history),
  });
}
