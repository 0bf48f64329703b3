/** The strips of sky of a week and what lies on them, as one picture. */
import { useId } from 'preact/hooks';
import { CodeLines } from './CodeLines';
import type { Stretch } from './night';
import { type RibbonSize, rowTops, toPanels } from './panels';
import { RowMarks } from './RowMarks';
import type { RibbonRow } from './rows';
import { Gradient, SkyPanels } from './SkyPanels';
import { barStops } from './sky';
import { rem } from './units';
import './ribbon.css';

export interface RibbonSkyProps {
  rows: readonly RibbonRow[];
  dayTurnHour: number;
  nights: readonly Stretch[];
  /** Where dotted lines go through the days that have begun, in minutes after the day turn. */
  lines: readonly number[];
  size: RibbonSize;
  /** Nothing was ever seen, and nothing is said of single days. */
  isBlank?: boolean;
}

/** @example <RibbonSky rows={rows} dayTurnHour={4} nights={nights} lines={[300, 870]} size={SMALL} /> */
export function RibbonSky({ rows, dayTurnHour, nights, lines, size, isBlank = false }: RibbonSkyProps) {
  const id = useId();
  const panels = toPanels(
    rows.map(({ isRest }) => isRest),
    size,
  );
  const tops = rowTops(panels, size);
  const height = (tops.at(-1) ?? 0) + size.pitch;
  const firstAhead = isBlank ? 0 : rows.findIndex(({ isAhead }) => isAhead);
  const paleFrom = firstAhead === -1 ? height : (tops[firstAhead] as number);
  return (
    <svg class="ribbon-sky" aria-hidden="true" style={{ height: rem(height) }}>
      <defs>
        <Gradient id={`${id}-bar`} stops={barStops(nights)} isAcross />
      </defs>
      <SkyPanels panels={panels} size={size} nights={nights} dayTurnHour={dayTurnHour} />
      {paleFrom < height && (
        <rect class="ribbon-pale" x="-1" width="101%" y={rem(paleFrom)} height={rem(height - paleFrom + 1)} />
      )}
      <CodeLines minutes={lines} nights={nights} bottom={paleFrom} />
      {rows.map((row, index) => (
        <RowMarks
          key={row.day}
          row={row}
          top={tops[index] as number}
          nights={nights}
          barFill={`url(#${id}-bar)`}
          isLabelled={!isBlank && size.isDetailed}
          size={size}
        />
      ))}
    </svg>
  );
}
