/** Where each row of a ribbon lies: work days and rest days stand in panels of their own, a small gap between them. */

/** Pixels at the usual size of text. */
export interface RibbonSize {
  /** From one row to the next. */
  pitch: number;
  panelGap: number;
  panelRadius: number;
  /** Of an episode, and of a burst too short to be one, in the middle of its row. */
  bar: { height: number; radius: number };
  glance: { height: number; radius: number };
  /** Whether a row has room for words, and a panel for the hatch of rest days. */
  isDetailed: boolean;
}

/** As in the popup. */
export const SMALL: RibbonSize = {
  pitch: 16,
  panelGap: 4,
  panelRadius: 6,
  bar: { height: 10, radius: 3 },
  glance: { height: 4, radius: 2 },
  isDetailed: true,
};

/** As on a page. */
export const LARGE: RibbonSize = {
  pitch: 32,
  panelGap: 8,
  panelRadius: 6,
  bar: { height: 16, radius: 4 },
  glance: { height: 6, radius: 3 },
  isDetailed: true,
};

/** As in a line of a table: shapes alone. */
export const MINI: RibbonSize = {
  pitch: 10,
  panelGap: 0,
  panelRadius: 4,
  bar: { height: 6, radius: 2 },
  glance: { height: 3, radius: 1.5 },
  isDetailed: false,
};

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
export function toPanels(isRest: readonly boolean[], { pitch, panelGap }: RibbonSize = SMALL): Panel[] {
  const panels: Panel[] = [];
  for (const isRestDay of isRest) {
    const last = panels.at(-1);
    if (last !== undefined && last.isRest === isRestDay) {
      last.rows += 1;
      last.height += pitch;
    } else {
      const top = last === undefined ? 0 : last.top + last.height + panelGap;
      panels.push({ isRest: isRestDay, top, height: pitch, rows: 1 });
    }
  }
  return panels;
}

/** The top of each row. @example rowTops(panels) //=> [0, 16, 32, 48, 64, 84, 100] */
export function rowTops(panels: readonly Panel[], { pitch }: RibbonSize = SMALL): number[] {
  return panels.flatMap(({ top, rows }) => Array.from({ length: rows }, (_, index) => top + index * pitch));
}
