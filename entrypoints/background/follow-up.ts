/** What follows an observation once it is booked: a sign of the browser, the alarms, and what the icon shows. */
import { now, offsetAt } from '../../components/clock';
import { longEnoughAt } from '../../nudges/break';
import { type Control, controlItem, isClockedOut } from '../../storage/control';
import type { Settings } from '../../storage/settings';
import type { Instant } from '../../tracking/instant';
import { keepBreakEnd, keepHeartbeat, keepPauseEnd } from './alarms';
import { showBadge } from './badge';
import { showState } from './icon';
import { noteSign } from './signs';

interface Observed {
  at: Instant;
  settings: Settings;
  control: Control;
  /** Whether something counts, which is a sign of the browser by itself. */
  isCounting: boolean;
  isHeartbeatNeeded: boolean;
  isPaused: boolean;
  hasAccess: boolean;
}

/** Brings everything that can be seen from outside in line with what was found. */
export async function followUp({ at, settings, control, isCounting, ...state }: Observed): Promise<void> {
  if (!isCounting) {
    await noteSign(at, { offset: offsetAt(at), dayTurnHour: settings.dayTurnHour });
  }
  if (!state.isHeartbeatNeeded) {
    await keepHeartbeat(false);
  }
  await keepPauseEnd(state.isPaused ? (control.paused?.until ?? null) : null);
  const breakEnd = control.onBreak === null ? null : longEnoughAt(control.onBreak, settings.breakMinutes);
  await keepBreakEnd(breakEnd !== null && breakEnd > now() ? breakEnd : null);
  await showState({ isPaused: state.isPaused, isClockedOut: isClockedOut(control, at), hasAccess: state.hasAccess });
  if (!settings.isBadgeShown || settings.isDiscreet) {
    await showBadge(null, settings);
  }
  if (control.paused !== null && !state.isPaused) {
    await controlItem.update((wishes) => ({ ...wishes, paused: null }));
  }
}
