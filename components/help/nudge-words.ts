/** The nudges in words: what each is called, when it comes, and a sample of it. */
import { LETTER_FROM } from '../../nudges/due/letter';
import type { NudgeKind } from '../../nudges/kinds';
import type { Settings } from '../../storage/settings';
import { format, t } from '../words';

const KEYS = {
  break: 'break',
  'late-night': 'lateNight',
  'rest-day': 'restDay',
  'clocked-out': 'clockedOut',
  'own-limit': 'ownLimit',
  letter: 'letter',
} as const satisfies Record<NudgeKind, string>;

/** What a notification shows. */
export interface Sample {
  title: string;
  text: string;
}

/** @example nudgeName('late-night') //=> "Late night" */
export function nudgeName(kind: NudgeKind): string {
  return t(`options.nudges.${KEYS[kind]}`);
}

/** When a nudge comes, by the person's own settings. @example nudgeTime('late-night', settings) */
export function nudgeTime(kind: NudgeKind, settings: Settings): string {
  switch (kind) {
    case 'break':
      return t('options.nudges.breakWhen', [settings.breakAfterMinutes]);
    case 'late-night':
      return t('options.nudges.lateNightWhen', [format.clockOf(settings.quietFrom)]);
    case 'rest-day':
      return t('options.nudges.restDayWhen');
    case 'clocked-out':
      return t('options.nudges.clockedOutWhen');
    case 'own-limit':
      return t('options.nudges.ownLimitWhen');
    case 'letter':
      return t('options.nudges.letterWhen', [format.weekday(1, 'long'), format.clockOf(LETTER_FROM)]);
  }
}

const TITLES: Record<NudgeKind, (settings: Settings) => string> = {
  break: () => t('nudge.break.title'),
  'late-night': () => t('nudge.lateNight.title'),
  'rest-day': () => t('nudge.restDay.title'),
  'clocked-out': ({ usualStop }) => t('nudge.clockedOut.title', [format.clockOf(usualStop)]),
  'own-limit': () => t('nudge.ownLimit.title'),
  letter: () => t('nudge.letter.title'),
};

/** A notification to look at, by its own words. In discreet mode it says what a real one would: nothing. */
export function nudgeSample(kind: NudgeKind, settings: Settings): Sample {
  return settings.isDiscreet
    ? { title: t('nudge.discreet'), text: '' }
    : {
        title: TITLES[kind](settings),
        text: t('options.nudges.sampleText', [nudgeTime(kind, settings)]),
      };
}
