/** Hours as heights. The scale does not begin at zero, so it is for dots and lines and never for bars. */
import { scaleLinear } from 'd3-scale';

/** Hours between what is drawn lowest and the foot. */
const FOOT = 4;
/** About as many numbers stand beside it. */
const TICKS = 4;

export interface HourScale {
  /** Pixels from the top at the usual size of text. */
  at: (hours: number) => number;
  /** Whether hours lie below the foot, and can only be told. */
  isBelow: (hours: number) => boolean;
  /** The numbers beside it, in hours. */
  ticks: number[];
}

/**
 * @param values everything that has to lie within, in hours; at least one
 * @param range pixels from the top, of the highest value and of the foot
 * @example hourScale([40, 72], { top: 30, foot: 210 }).ticks //=> [40, 50, 60, 70]
 */
export function hourScale(values: readonly number[], { top, foot }: { top: number; foot: number }): HourScale {
  const least = Math.max(0, Math.floor(Math.min(...values)) - FOOT);
  const scale = scaleLinear([least, Math.max(...values)], [foot, top]);
  return { at: (hours) => scale(hours), isBelow: (hours) => hours < least, ticks: scale.ticks(TICKS) };
}
