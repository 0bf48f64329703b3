/** The note for somebody's AI as plain text: made of the person's own words, for nothing else was read. */

export const NOTE_PARTS = ['goal', 'state', 'next', 'done'] as const;

export type NotePart = (typeof NOTE_PARTS)[number];

export type HandOffNote = Record<NotePart, string>;

export const EMPTY_NOTE: HandOffNote = { goal: '', state: '', next: '', done: '' };

/**
 * Each part under its heading, in order; parts without words are left out.
 *
 * @returns an empty text for an empty note
 * @example handOffText({ ...EMPTY_NOTE, goal: 'Why run 7 lost' }, headings) //=> "Goal:\nWhy run 7 lost"
 */
export function handOffText(note: HandOffNote, headings: HandOffNote): string {
  return NOTE_PARTS.map((part) => ({ heading: headings[part], words: note[part].trim() }))
    .filter(({ words }) => words !== '')
    .map(({ heading, words }) => `${heading}:\n${words}`)
    .join('\n\n');
}
