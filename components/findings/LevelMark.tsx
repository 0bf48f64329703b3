/** The level of a finding as a shape: a ring, a half disc, a full disc; and as a word for whoever hears it. */
import type { Level } from '../../patterns/finding';
import { t } from '../words';
import './level-mark.css';

const FILLS: Readonly<Record<Level, string>> = {
  notice: '',
  warning: 'M6 1.25a4.75 4.75 0 0 1 0 9.5z',
  severe: 'M6 1.25a4.75 4.75 0 1 1 0 9.5a4.75 4.75 0 1 1 0-9.5z',
};

/** @example <LevelMark level="severe" /> */
export function LevelMark({ level }: { level: Level }) {
  return (
    <>
      <svg class="level-mark" viewBox="0 0 12 12" aria-hidden="true">
        <circle cx="6" cy="6" r="4.75" />
        <path d={FILLS[level]} />
      </svg>
      <span class="visually-hidden">{t(`finding.level.${level}`)}: </span>
    </>
  );
}
