/** Where each row of a ribbon lies: work days and rest days stand in panels of their own, a small gap between them. */

export const PITCH = 16;
export const PANEL_GAP = 4;

export interface Panel {
  isRest: boolean;
  /** Pixels from the top at the usual size of text. */
  top: number;
  height: number;
  /** How many rows it holds. */
  rows: number;
}

/**
 * The panels of a week: each run of work days or of rest days is one.
 *
 * @param isRest for each row, in order
 * @example toPanels([false, false, false, false, false, true, true]).length //=> 2
 */
export function toPanels(isRest: readonly boolean[]): Panel[] {
  const panels: Panel[] = [];
  for (const isRestDay of isRest) {
    const last = panels.at(-1);
    if (last !== undefined && last.isRest === isRestDay) {
      last.rows += 1;
      last.height += PITCH;
    } else {
      const top = last === undefined ? 0 : last.top + last.height + PANEL_GAP;
      panels.push({ isRest: isRestDay, top, height: PITCH, rows: 1 });
    }
  }
  return panels;
}

/** The top of each row. @example rowTops(panels) //=> [0, 16, 32, 48, 64, 84, 100] */
export function rowTops(panels: readonly Panel[]): number[] {
  return panels.flatMap(({ top, rows }) => Array.from({ length: rows }, (_, index) => top + index * PITCH));
}
