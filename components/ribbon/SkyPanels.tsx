/** The sky alone: a strip for each run of work days or rest days, with the hours that divide a day. */
import { useId } from 'preact/hooks';
import { ribbonMinute, type Stretch } from './night';
import type { Panel, RibbonSize } from './panels';
import { type Stop, skyStops } from './sky';
import { percent, rem } from './units';
import './ribbon.css';

export interface SkyPanelsProps {
  panels: readonly Panel[];
  size: RibbonSize;
  nights: readonly Stretch[];
  dayTurnHour: number;
}

/** @example <svg><SkyPanels panels={panels} size={LARGE} nights={nights} dayTurnHour={4} /></svg> */
export function SkyPanels({ panels, size, nights, dayTurnHour }: SkyPanelsProps) {
  const id = useId();
  const last = panels.at(-1);
  const bottom = rem((last?.top ?? 0) + (last?.height ?? 0));
  return (
    <>
      <defs>
        <Gradient id={`${id}-sky`} stops={skyStops(nights)} />
        <pattern id={`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="ribbon-hatch" width="1" height="5" />
        </pattern>
      </defs>
      {panels.map((panel) => {
        const box = { y: rem(panel.top), width: '100%', height: rem(panel.height), rx: size.panelRadius };
        return (
          <g key={panel.top}>
            <rect {...box} fill={`url(#${id}-sky)`} />
            {panel.isRest && size.isDetailed && <rect {...box} fill={`url(#${id}-hatch)`} />}
          </g>
        );
      })}
      {[12, 18, 24].map((hour) => {
        const x = percent(ribbonMinute(hour * 60, dayTurnHour));
        return <line key={hour} class="ribbon-grid" x1={x} x2={x} y2={bottom} />;
      })}
    </>
  );
}

/** Colours in a row. @param isAcross from one edge of the picture to the other, whatever it fills @example <Gradient id="sky" stops={skyStops(nights)} /> */
export function Gradient({ id, stops, isAcross = false }: { id: string; stops: readonly Stop[]; isAcross?: boolean }) {
  const units = isAcross ? ({ gradientUnits: 'userSpaceOnUse', x1: '0', x2: '100%' } as const) : {};
  return (
    <linearGradient id={id} {...units}>
      {stops.map(({ at, tone }, index) => (
        <stop key={index} offset={at} class={`tone-${tone}`} />
      ))}
    </linearGradient>
  );
}
