/**
 * The question that stands in front of a tool's tab. Whoever goes to the tool past it, or closes the tab, has answered it,
 * and the tab is left alone from then on.
 */
import { questionItem, type StandingQuestion } from '../../storage/standing-question';

/** The tool's tab, so that no change of tabs costs a look into the session; a new worker looks once. */
let tabBehind: Promise<number | null> | null = null;

/** A question is about to stand there. */
export async function standInFront(question: StandingQuestion): Promise<void> {
  tabBehind = Promise.resolve(question.tab);
  await questionItem.set(question);
}

/** A tab came in front, or is gone: if it is the tool's, it is let go. */
export async function letGo(tab: number): Promise<void> {
  tabBehind ??= questionItem.get().then((standing) => standing?.tab ?? null);
  const behind = await tabBehind.catch(() => null);
  if (behind === tab) {
    tabBehind = Promise.resolve(null);
    const standing = await questionItem.get();
    if (standing !== null) {
      await questionItem.set({ ...standing, tab: null });
    }
  }
}
