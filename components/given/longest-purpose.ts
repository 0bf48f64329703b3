/** What a weekend was for is told in a line, and as many letters fit one. */
export const LONGEST_PURPOSE = 140;
