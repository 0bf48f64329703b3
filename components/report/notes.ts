/** Footnotes, numbered as they are named; one that is named twice keeps its number. */
import type { SourceLink } from '../../storage/glance';

export interface Note {
  text: string;
  links: readonly SourceLink[];
}

export interface Notes {
  /** @returns its number, from 1 */
  add: (text: string, links?: readonly SourceLink[]) => number;
  all: () => readonly Note[];
}

/** @example makeNotes().add('Not seen is neither work nor rest.') //=> 1 */
export function makeNotes(): Notes {
  const notes: Note[] = [];
  return {
    add: (text, links = []) => {
      const index = notes.findIndex((note) => note.text === text);
      return index >= 0 ? index + 1 : notes.push({ text, links });
    },
    all: () => notes,
  };
}
