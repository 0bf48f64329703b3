/** What a component draws, without a page to draw it on: for components that keep nothing to themselves. */
import { type ComponentChildren, Fragment, isValidElement, type VNode } from 'preact';

/** An element of a page as it would be drawn. */
export interface Drawn {
  type: string;
  props: Readonly<Record<string, unknown>>;
  text: string;
}

/**
 * Every element in the order of the page, each with all of the text in it. Components with hooks cannot be drawn.
 *
 * @example drawn(<TrendTable {...trend} />).filter(({ type }) => type === 'li').map(({ text }) => text)
 */
export function drawn(children: ComponentChildren): Drawn[] {
  return read(children).elements;
}

function read(node: ComponentChildren): { elements: Drawn[]; text: string } {
  if (Array.isArray(node)) {
    const parts = node.map(read);
    return { elements: parts.flatMap(({ elements }) => elements), text: parts.map(({ text }) => text).join('') };
  }
  if (!isValidElement(node)) {
    return { elements: [], text: typeof node === 'string' || typeof node === 'number' ? String(node) : '' };
  }
  const { type, props } = node as VNode<{ children?: ComponentChildren }>;
  if (typeof type === 'function') {
    const draw = type as (props: object) => ComponentChildren;
    return read(type === Fragment ? props.children : draw(props));
  }
  const inside = read(props.children);
  return { elements: [{ type, props: { ...props }, text: inside.text }, ...inside.elements], text: inside.text };
}
