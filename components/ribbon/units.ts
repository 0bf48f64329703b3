/** Lengths of the ribbon: across in per cent of its width, down in rem, so that it grows with the text. */
import { RIBBON_MINUTES } from './night';

/** @param minutes after the day turn @example percent(720) //=> "50%" */
export function percent(minutes: number): string {
  return `${Math.round((minutes / RIBBON_MINUTES) * 10_000) / 100}%`;
}

/** @param pixels at the usual size of text @example rem(16) //=> "1rem" */
export function rem(pixels: number): string {
  return `${pixels / 16}rem`;
}
