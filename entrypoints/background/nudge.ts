/**
 * Says something unasked, if something is due and may be said now. Looked at with an observation while something counts,
 * and no more than once a minute: switching tabs quickly is no reason to look again.
 */
import { endBreak } from '../../nudges/answers';
import { isBreakOver } from '../../nudges/break';
import { decideNudge } from '../../nudges/decide';
import { isAtWork } from '../../nudges/stretch';
import { type Control, controlItem } from '../../storage/control';
import { judgeAsked } from '../../storage/heeding';
import { countNudges, keepNudge } from '../../storage/nudges';
import type { Settings } from '../../storage/settings';
import { type Observed, readSituation } from '../../storage/situation';
import { warn } from '../../storage/warnings';
import { type Duration, type Instant, SECOND } from '../../tracking/instant';
import { showBadge } from './badge';
import { showNudge } from './notifications';

const LOOK_EVERY: Duration = 50 * SECOND;

/** Forgotten with the worker, and then simply looked at once more; what was shown is stored. */
let lookedAt: Instant | null = null;

let looking: Promise<void> = Promise.resolve();

/** Looks whether something is due, beside the observations: what takes a while here must make none of them late. */
export function considerNudge(observed: Observed, settings: Settings, wishes: Control): void {
  looking = looking
    .then(() => look(observed, settings, wishes))
    .catch((error: unknown) => warn({ at: observed.now, kind: 'browser-call-failed', detail: String(error) }));
}

/** Decides, keeps and shows; judges what was shown before. */
async function look(observed: Observed, settings: Settings, wishes: Control): Promise<void> {
  const { now, isWorking } = observed;
  const isNeeded = isWorking || settings.isBadgeShown;
  if (!isNeeded || (lookedAt !== null && now >= lookedAt && now - lookedAt < LOOK_EVERY)) {
    return;
  }
  lookedAt = now;
  const situation = await readSituation(observed, settings, wishes);
  if (!isAtWork(situation)) {
    // Work may go on with the next observation, and that is soon enough to look again.
    lookedAt = null;
  }
  await showBadge(situation.workedToday, settings);
  const judged = await judgeAsked(situation);
  const history = situation.history.map((shown) => ({ ...shown, isHeeded: judged.get(shown.id) ?? shown.isHeeded }));
  const nudge = decideNudge({ ...situation, history });
  if (nudge !== null) {
    // Kept first: a worker that dies in between has said one too few, and never one too many.
    await keepNudge({
      kind: nudge.kind,
      at: now,
      browser: import.meta.env.FIREFOX ? 'firefox' : 'chromium',
      ...(nudge.kind === 'own-limit' ? { limit: nudge.limit } : {}),
    });
    const isFirst = (await countNudges(nudge.kind)) === 1;
    await showNudge(nudge, settings, { offset: observed.offsetAt(now), isFirst });
  }
  if (wishes.onBreak !== null && isBreakOver(wishes.onBreak, situation.spans, now)) {
    await controlItem.update(endBreak);
  }
}
