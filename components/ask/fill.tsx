/** Puts elements into a text, where each language has its own place for them. */
import type { ComponentChild, VNode } from 'preact';

/** What stands for the elements when the text is looked up. */
export const SLOTS: [string, string] = ['{1}', '{2}'];

/** @example fill(t('ask.keys.back', SLOTS), [<kbd>Enter</kbd>, <kbd>Esc</kbd>]) */
export function fill(text: string, elements: readonly VNode[]): ComponentChild[] {
  return text.split(/(\{\d\})/).map((part) => elements[SLOTS.indexOf(part)] ?? part);
}
