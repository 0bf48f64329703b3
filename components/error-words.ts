/** What went wrong, in the browser's own words, to stand inside a sentence of ours. */

/**
 * An error without the full stop at its end: the sentence around it has one.
 *
 * @example errorWords(new DOMException('The disk is full.', 'QuotaExceededError')) //=> "QuotaExceededError: The disk is full"
 */
export function errorWords(error: unknown): string {
  return String(error).replace(/[.\s]+$/, '');
}
