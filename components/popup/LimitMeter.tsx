/** One thin line with a tick at the person's own limit, thicker past the tick: position and weight, not colour. */
import { type Duration, HOUR } from '../../tracking/instant';

/** Where the tick stands while the week is below it, and the room that is left beyond a week that is not. */
const TICK_AT = 0.8;
const ROOM_BEYOND = 1.083;

/** @example <LimitMeter worked={29 * HOUR} limitHours={48} /> */
export function LimitMeter({ worked, limitHours }: { worked: Duration; limitHours: number }) {
  const hours = worked / HOUR;
  const scale = Math.max(limitHours / TICK_AT, hours * ROOM_BEYOND);
  const share = (value: number) => `${Math.round((value / scale) * 10_000) / 100}%`;
  return (
    <div class="popup-meter" aria-hidden="true">
      <span class="popup-meter-worked" style={{ width: share(Math.min(hours, limitHours)) }} />
      {hours > limitHours && (
        <span class="popup-meter-beyond" style={{ left: share(limitHours), width: share(hours - limitHours) }} />
      )}
      <span class="popup-meter-tick" style={{ left: share(limitHours) }} />
    </div>
  );
}
