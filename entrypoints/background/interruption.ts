/**
 * Tells an observation that finds the one before it unfinished: the worker died over it, or it failed, and what it was
 * to tell is lost. A mark in the session stands while work is under way and is taken away when it is done, so whoever
 * finds it at the worker's start knows. A worker that is stopped at rest leaves none; neither does one that dies in the few
 * milliseconds before the mark is written, and that is the one death that goes unnoticed.
 */
import { underwayFlag } from '../../storage/session';

let pending = 0;
let isMarked = false;

/** Whether an observation was begun and not finished, in this worker's life or at the end of the one before. */
let isUnfinished: Promise<boolean> | null = null;

/** Something begins that may observe; it is marked before anything else is done. */
export function beginWork(): void {
  // Asked before the mark is set, or the worker would find its own.
  isUnfinished ??= underwayFlag.get();
  pending += 1;
  void mark(true);
}

/** It is over, well or badly. The mark stays while other work is pending or something was left unfinished. */
export async function endWork(): Promise<void> {
  pending -= 1;
  const isFinished = (await isUnfinished) === false;
  if (pending === 0 && isFinished) {
    await mark(false);
  }
}

/** An observation begins. @returns whether the one before it was never finished */
export async function beginObservation(): Promise<boolean> {
  const before = await isUnfinished;
  isUnfinished = Promise.resolve(true);
  return before ?? false;
}

/** What it found is booked and remembered. What follows takes a while, and a worker that dies over it loses nothing. */
export function finishObservation(): void {
  isUnfinished = Promise.resolve(false);
  if (pending === 1) {
    void mark(false);
  }
}

async function mark(isUnderway: boolean): Promise<void> {
  if (isMarked !== isUnderway) {
    isMarked = isUnderway;
    await underwayFlag.set(isUnderway);
  }
}
