/** A problem that the person at the keyboard can solve: told in plain words, without a stack. */
export class Problem extends Error {
  constructor(what: string, ...remedies: string[]);
}
