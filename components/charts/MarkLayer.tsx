/**
 * What a person can point at in a chart, as a layer over its picture: each mark says itself in a tip, on hover and on
 * focus alike. The layer is one stop of the tab key; arrows go from mark to mark, and Escape takes the tip away, wherever
 * the focus is (https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus).
 */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stepAside } from '../../storage/slices';
import { Tip } from './Tip';
import { focus, hover, NO_TIP, shownKey } from './tip-state';
import { usePointer } from './use-pointer';
import './charts.css';

export interface Mark {
  key: string;
  /** Lengths of CSS, from the left and the top of the layer. */
  left: string;
  top: string;
  width: string;
  height: string;
  /** What is found first, such as the time, and what stands after it. */
  title: string;
  text: string;
  /** What a click or Enter does. */
  onOpen?: (() => void) | undefined;
  /** Whether what it opens is open; left out where it leads elsewhere. */
  isOpen?: boolean | undefined;
}

/** A layer that begins with more marks than these leaves the picture that they lie over to be painted first. */
const AT_ONCE = 100;

export interface MarkLayerProps {
  /** What the marks are, for screen readers. */
  label: string;
  /** Rows from top to bottom, each from left to right. */
  rows: readonly (readonly Mark[])[];
}

/** @example <MarkLayer label={t('week.marks')} rows={[mondaysEpisodes, tuesdaysEpisodes]} /> */
export function MarkLayer({ label, rows: allRows }: MarkLayerProps) {
  const layer = useRef<HTMLFieldSetElement>(null);
  const pointer = usePointer();
  const [tip, setTip] = useState(NO_TIP);
  const [stopKey, setStopKey] = useState<string | null>(null);
  const rows = allRows.filter((row) => row.length > 0);
  const marks = rows.flat();
  const shown = marks.find(({ key }) => key === shownKey(tip));
  const stop = marks.find(({ key }) => key === stopKey) ?? marks[0];
  const isPainted = usePainted(marks.length > AT_ONCE);

  useEscapeWhile(shown !== undefined, () => {
    pointer.rest();
    setTip(NO_TIP);
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stop && markAfter(rows, stop, event.key);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    setStopKey(next.key);
    layer.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(next.key)}"]`)?.focus();
  };
  return (
    <fieldset
      class="mark-layer"
      aria-label={label}
      aria-busy={!isPainted}
      ref={layer}
      onKeyDown={onKeyDown}
      onPointerMove={pointer.move}
      onPointerOver={(event) => {
        const key = keyAt(event.target);
        if (!pointer.isResting(event) && !isInTip(event.target)) {
          setTip((before) => hover(before, key));
        }
      }}
      onPointerLeave={() => {
        pointer.leave();
        setTip((before) => hover(before, null));
      }}
      onPointerDown={pointer.press}
      onPointerUp={pointer.release}
      onPointerCancel={pointer.release}
      onFocusIn={({ target }) => {
        const key = keyAt(target);
        // A mark that is clicked is pointed at, and its tip goes with the pointer.
        const isClicked = pointer.isPressed();
        setTip((before) => focus(before, isClicked ? null : key));
        setStopKey(key);
      }}
      onFocusOut={() => setTip((before) => focus(before, null))}
    >
      {isPainted &&
        rows.map((row) => row.map((mark) => <MarkPoint key={mark.key} mark={mark} isStop={mark === stop} />))}
      {shown !== undefined && <Tip {...shown} />}
    </fieldset>
  );
}

/** Whether what is drawn first is on screen; at once where nothing has to wait for that. */
function usePainted(isLate: boolean): boolean {
  const [isPainted, setIsPainted] = useState(!isLate);
  useEffect(() => {
    if (isPainted) {
      return;
    }
    let isGone = false;
    void stepAside().then(() => !isGone && setIsPainted(true));
    return () => {
      isGone = true;
    };
  }, []);
  return isPainted;
}

/** Heard on the whole page: a tip that a pointer called up is there wherever the focus is. */
function useEscapeWhile(isShown: boolean, onEscape: () => void): void {
  const latest = useRef(onEscape);
  latest.current = onEscape;
  useLayoutEffect(() => {
    if (!isShown) {
      return;
    }
    const onKey = (event: KeyboardEvent): void => {
      // What is being composed has its Escape to itself.
      if (event.key === 'Escape' && !event.isComposing) {
        latest.current();
      }
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [isShown]);
}

function MarkPoint({ mark, isStop }: { mark: Mark; isStop: boolean }) {
  const { key, left, top, width, height, title, text, onOpen, isOpen } = mark;
  const common = {
    class: 'mark',
    style: { left, top, width, height },
    'data-mark': key,
    tabIndex: isStop ? 0 : -1,
    'aria-label': `${title} ${text}`,
  };
  return onOpen === undefined ? (
    <span role="img" {...common} />
  ) : (
    <button type="button" aria-expanded={isOpen} onClick={onOpen} {...common} />
  );
}

function keyAt(target: EventTarget | null): string | null {
  return target instanceof HTMLElement ? (target.dataset['mark'] ?? null) : null;
}

function isInTip(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.tip') !== null;
}

/** The mark that a key leads to; up and down go to the one that is nearest in the next row. */
function markAfter(rows: readonly (readonly Mark[])[], from: Mark, key: string): Mark | undefined {
  const rowIndex = rows.findIndex((row) => row.includes(from));
  const row = rows[rowIndex] ?? [];
  const index = row.indexOf(from);
  const nearest = (other: readonly Mark[] | undefined): Mark | undefined =>
    other?.reduce((best, mark) => (distance(mark, from) < distance(best, from) ? mark : best));
  switch (key) {
    case 'ArrowRight':
      return row[index + 1] ?? rows[rowIndex + 1]?.[0];
    case 'ArrowLeft':
      return row[index - 1] ?? rows[rowIndex - 1]?.at(-1);
    case 'ArrowDown':
      return nearest(rows[rowIndex + 1]);
    case 'ArrowUp':
      return nearest(rows[rowIndex - 1]);
    case 'Home':
      return rows[0]?.[0];
    case 'End':
      return rows.at(-1)?.at(-1);
    default:
      return undefined;
  }
}

function distance(one: Mark, other: Mark): number {
  return Math.abs(Number.parseFloat(one.left) - Number.parseFloat(other.left));
}
