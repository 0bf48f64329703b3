/** A problem that the person at the keyboard can solve: told in plain words, without a stack. */
export class Problem extends Error {
  /**
   * @param {string} what what happened, and to what
   * @param {...string} remedies what to do about it, a line each
   */
  constructor(what, ...remedies) {
    super([what, ...remedies.map((remedy) => `  ${remedy}`)].join('\n'));
  }
}

/**
 * Runs a script's work and ends the process with 1 if it fails.
 *
 * @param {() => Promise<void>} work
 */
export async function orExplain(work) {
  try {
    await work();
  } catch (error) {
    console.error(`\n${error instanceof Problem ? error.message : error.stack}`);
    process.exitCode = 1;
  }
}
