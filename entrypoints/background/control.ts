/**
 * Follows the person's wishes. A pause that ends, by the person or by its time, leaves a stretch that nobody saw: neither
 * work nor rest. Whoever only glances wants to know what the hours say, and that is no reason to observe.
 */
import { now, offsetAt } from '../../components/clock';
import { type Control, parseControl } from '../../storage/control';
import { recordUnknown } from '../../storage/seen';
import { settingsItem } from '../../storage/settings';
import { earliest } from '../../tracking/instant';
import { keepGlance } from './glance';
import { inTurn, observeNow } from './observe';
import { followQuestion } from './question';

/** After a change of them. */
export function onControlChanged(change: { oldValue?: unknown; newValue?: unknown }): Promise<void> {
  const before: Control = parseControl(change.oldValue).value;
  const after: Control = parseControl(change.newValue).value;
  if (after.glancedAt !== before.glancedAt) {
    keepGlance();
  }
  if (after.afterQuestion !== null && after.afterQuestion.at !== before.afterQuestion?.at) {
    followQuestion(after.afterQuestion);
  }
  if (observedPart(after) === observedPart(before)) {
    return Promise.resolve();
  }
  return inTurn(async () => {
    const ended = before.paused;
    if (ended !== null && after.paused?.since !== ended.since) {
      const { dayTurnHour } = await settingsItem.get();
      const end = earliest(now(), ended.until ?? now());
      await recordUnknown({ start: ended.since, end }, { offset: offsetAt(ended.since), dayTurnHour });
    }
    await observeNow({ isReported: true });
  });
}

/** What an observation goes by; the rest is no reason to make one. */
function observedPart(wishes: Control): string {
  return JSON.stringify({ ...wishes, glancedAt: null, afterQuestion: null });
}
