/** The nudges that ask whether work could stop. Short rest stands in the popup only and is never a notification. */
export const ASKING_NUDGES = ['break', 'late-night', 'rest-day', 'clocked-out', 'own-limit'] as const;

export type AskingNudge = (typeof ASKING_NUDGES)[number];

/** All that can be said to a person at work, unasked. The letter tells of the week before and asks nobody to stop. */
export const NUDGE_KINDS = [...ASKING_NUDGES, 'letter'] as const;

export type NudgeKind = (typeof NUDGE_KINDS)[number];

/** All by which a person is asked whether work could stop: the nudges that do, and the page in front of a tool. */
export const ASKED_KINDS = [...ASKING_NUDGES, 'question'] as const;

export type AskedKind = (typeof ASKED_KINDS)[number];

/** All that is remembered of having been shown. */
export const SHOWN_KINDS = [...NUDGE_KINDS, 'question'] as const;

export type ShownKind = (typeof SHOWN_KINDS)[number];
