/** The time from the end of one day to the start of the next: evening, night and morning on one thin line. */
import { type NightHours, nightAfter } from '../ribbon/night';

export interface NightLineProps {
  /** Minutes after the same midnight. */
  from: number;
  to: number;
  /** What the clock shows at either end. */
  labels: readonly [from: string, to: string];
  hours: NightHours;
}

/** @example <NightLine from={1085} to={1980} labels={['18:05', '09:00']} hours={settings} /> */
export function NightLine({ from, to, labels: [start, end], hours }: NightLineProps) {
  const night = nightAfter(from, hours);
  const share = (minute: number) => `${Math.max(0, Math.min(1, (minute - from) / (to - from))) * 100}%`;
  return (
    <div class="popup-night" aria-hidden="true">
      <span>{start}</span>
      <span>{end}</span>
      <i style={{ '--night-from': share(night.from), '--night-to': share(night.to) }} />
    </div>
  );
}
