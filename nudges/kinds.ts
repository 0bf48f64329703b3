/** What can be said to a person at work, unasked. Short rest stands in the popup only and is never a notification. */
export const NUDGE_KINDS = ['break', 'late-night', 'rest-day', 'clocked-out', 'own-limit'] as const;

export type NudgeKind = (typeof NUDGE_KINDS)[number];

/** All by which a person is asked something: the nudges, and the page in front of a tool. */
export const ASKED_KINDS = [...NUDGE_KINDS, 'question'] as const;

export type AskedKind = (typeof ASKED_KINDS)[number];
