/** The last year of all patterns, once every section is on screen, and how far it is until then. */
import { useState } from 'preact/hooks';
import type { FoundOn } from '../../../patterns/year';
import type { SectionProps } from '../section';
import { type Reading, useReading } from '../use-reading';
import { readYear } from './year-reading';

export interface Progress {
  done: number;
  /** Null while the history is read, and nobody knows yet how many days it has. */
  all: number | null;
}

const UNKNOWN: Progress = { done: 0, all: null };

/** A year that is on screen is not waited for: most often the next one is the same, and read in no time. */
function isAwaited({ value, problem }: Reading<FoundOn[] | null>): boolean {
  return problem === null && (value === undefined || value === null);
}

/**
 * @param rules changes when a setting does that history is read by
 * @example const { value: year, progress } = useYear(section, rules);
 */
export function useYear(
  { archive, settings, version, isWhole }: Pick<SectionProps, 'archive' | 'settings' | 'version' | 'isWhole'>,
  rules: string,
): Reading<FoundOn[] | null> & { progress: Progress | null } {
  const [progress, setProgress] = useState<Progress | null>(null);
  const reading = useReading(
    async (isOver) => {
      if (!isWhole) {
        return null;
      }
      const onProgress = (done: number, all: number) => !isOver() && setProgress({ done, all });
      try {
        return await readYear(archive, settings, { onProgress, isOver });
      } finally {
        if (!isOver()) {
          setProgress(null);
        }
      }
    },
    [archive, rules, version, isWhole],
  );
  return { ...reading, progress: progress ?? (isWhole && isAwaited(reading) ? UNKNOWN : null) };
}
