/** A weekend as a miniature ribbon of a row a day; each row says its hours where it is pointed at. */
import { MarkLayer } from '../../charts/MarkLayer';
import { type NightHours, nightsOf } from '../../ribbon/night';
import { MINI } from '../../ribbon/panels';
import { RibbonSky } from '../../ribbon/RibbonSky';
import type { RibbonRow } from '../../ribbon/rows';
import { rem } from '../../ribbon/units';
import { format, t } from '../../words';
import { dayWords } from './ledger-words';

export interface WeekendShapeProps {
  rows: readonly RibbonRow[];
  hours: NightHours;
  /** What it is the shape of. */
  name: string;
}

/** @example <WeekendShape rows={rows} hours={settings} name="Nov 21 – 22" /> */
export function WeekendShape({ rows, hours, name }: WeekendShapeProps) {
  const marks = rows.map((row, index) => [
    {
      key: row.day,
      left: '0%',
      top: rem(index * MINI.pitch),
      width: '100%',
      height: rem(MINI.pitch),
      title: t('weekends.day', [format.weekday(row.weekday, 'short'), format.dayOfMonth(row.day)]),
      text: dayWords(row),
    },
  ]);
  return (
    <div class="weekend-shape">
      <RibbonSky rows={rows} dayTurnHour={hours.dayTurnHour} nights={nightsOf(hours)} lines={[]} size={MINI} />
      <MarkLayer label={t('weekends.marks', [name])} rows={marks} />
    </div>
  );
}
