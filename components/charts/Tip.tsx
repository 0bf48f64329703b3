/** A dark label at a mark. It touches the mark, so that a pointer can go onto it, and turns inwards near an edge. */

export interface TipProps {
  /** Lengths of CSS; `left` and `width` in per cent. */
  left: string;
  top: string;
  width: string;
  title: string;
  text: string;
}

/** Per cent from an edge within which a tip that is centred could be cut off. */
const NEAR_EDGE = 25;

/** @example <Tip left="40%" top="2rem" width="10%" title="20:40–02:20" text="Weights & Biases, GitHub" /> */
export function Tip({ left, top, width, title, text }: TipProps) {
  const middle = Number.parseFloat(left) + Number.parseFloat(width) / 2;
  const side = middle < NEAR_EDGE ? ' is-at-start' : middle > 100 - NEAR_EDGE ? ' is-at-end' : '';
  return (
    // The mark says the same to whoever hears it.
    <p class={`tip${side}`} style={{ left: `${middle}%`, top }} aria-hidden="true" data-testid="tip">
      <b>{title}</b> {text}
    </p>
  );
}
