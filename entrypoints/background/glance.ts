/**
 * Works out what the hours say and keeps it, in words, where the popup finds it at once: with the first work of a day,
 * and whenever somebody glances. It goes on beside the observations and makes none of them late.
 */
import { now, offsetAt } from '../../components/clock';
import { findingWords } from '../../components/findings/finding-words';
import { onCallWords } from '../../components/findings/on-call-words';
import { tallyWords } from '../../components/findings/tally-words';
import { detectAll } from '../../patterns/detect';
import { restDaysNow, todayOf } from '../../patterns/history';
import { weekendQuestion } from '../../patterns/weekend-question';
import { glanceItem } from '../../storage/glance';
import { readRecentHistory } from '../../storage/history';
import { settingsItem } from '../../storage/settings';
import { warn } from '../../storage/warnings';
import type { DayKey } from '../../tracking/day';

let looking: Promise<void> | null = null;
let isAskedAgain = false;

/** The day that was looked at last; forgotten with the worker, and then found in what was kept. */
let lookedOn: DayKey | null = null;

/** Looks, once a work day. */
export function considerGlance(today: DayKey): void {
  if (lookedOn !== today) {
    lookedOn = today;
    glanceItem.get().then((kept) => {
      if (kept?.today !== today) {
        keepGlance();
      }
    }, tell);
  }
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
