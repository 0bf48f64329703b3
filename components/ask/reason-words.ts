/** Why the page is shown. */
import { type Control, isClockedOut } from '../../storage/control';
import type { Settings } from '../../storage/settings';
import type { Instant } from '../../tracking/instant';
import { offsetAt } from '../clock';
import { format, t } from '../words';
import type { Occasion } from './occasion';

export interface Known {
  settings: Pick<Settings, 'quietFrom'>;
  control: Pick<Control, 'clockedOut'> | undefined;
  now: Instant;
}

/** @example reasonWords(readOccasion('#late-night,in-front'), known) //=> "Shown because your quiet time began at 22:00" */
export function reasonWords({ kind, isInFront }: Pick<Occasion, 'kind' | 'isInFront'>, known: Known): string {
  switch (kind) {
    case null:
      return '';
    case 'break':
      return t('ask.reason.break');
    case 'late-night':
      return isInFront ? t('ask.why.lateNight', [format.clockOf(known.settings.quietFrom)]) : t('ask.reason.lateNight');
    case 'rest-day':
      return isInFront ? t('ask.why.restDay') : t('ask.reason.restDay');
    case 'clocked-out':
      return isInFront ? clockedOutWords(known) : t('ask.reason.clockedOut');
    case 'own-limit':
      return isInFront ? t('ask.why.ownLimit') : t('ask.reason.ownLimit');
  }
}

/** Nothing until it is read when that was. */
function clockedOutWords({ control, now }: Known): string {
  const at = control !== undefined && isClockedOut(control, now) ? control.clockedOut?.at : undefined;
  return at === undefined ? '' : t('ask.why.clockedOut', [format.clock(at, offsetAt(at))]);
}
