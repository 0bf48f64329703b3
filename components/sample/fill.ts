/**
 * What is in front in a stretch of work: one tool after another, seconds to tens of minutes each, mostly without a pause
 * between them. Every pause is short enough to be part of the work, so that an episode is as long as the story says.
 */
import { type Duration, type Instant, later, MINUTE, SECOND } from '../../tracking/instant';
import { type Interval, lengthOf } from '../../tracking/span';
import type { ToolId } from '../../tracking/tool';
import { type Chance, oneOf } from './chance';

export type Mood = 'ordinary' | 'pushing' | 'paged';

/** A stretch on one tool. */
export interface Dwell extends Interval {
  tool: ToolId;
}

/** How often each tool is taken up, by mood, and for how many minutes in the mean. */
const TOOLS: readonly { id: ToolId; ordinary: number; pushing: number; paged: number; minutes: number }[] = [
  { id: 'github', ordinary: 22, pushing: 24, paged: 3, minutes: 10 },
  { id: 'slack', ordinary: 17, pushing: 24, paged: 4, minutes: 2.5 },
  { id: 'colab', ordinary: 13, pushing: 16, paged: 0, minutes: 14 },
  { id: 'claude', ordinary: 11, pushing: 13, paged: 1, minutes: 5 },
  { id: 'wandb', ordinary: 9, pushing: 16, paged: 2, minutes: 5 },
  { id: 'notion', ordinary: 7, pushing: 4, paged: 0, minutes: 9 },
  { id: 'arxiv', ordinary: 6, pushing: 1, paged: 0, minutes: 12 },
  { id: 'linear', ordinary: 5, pushing: 4, paged: 0, minutes: 2.5 },
  { id: 'gmail', ordinary: 5, pushing: 3, paged: 0, minutes: 3 },
  { id: 'google-docs', ordinary: 4, pushing: 2, paged: 0, minutes: 11 },
  { id: 'hugging-face', ordinary: 3, pushing: 3, paged: 0, minutes: 4 },
  { id: 'chatgpt', ordinary: 3, pushing: 4, paged: 0, minutes: 4 },
  { id: 'overleaf', ordinary: 2, pushing: 0, paged: 0, minutes: 16 },
  { id: 'grafana', ordinary: 1, pushing: 3, paged: 8, minutes: 2 },
  { id: 'pagerduty', ordinary: 0, pushing: 0, paged: 12, minutes: 2 },
];

const SHORTEST: Duration = 14 * SECOND;
const LONGEST: Duration = 48 * MINUTE;
/** What would be left over belongs to what was in front last. */
const LEFT_OVER: Duration = 3 * MINUTE;
/** Nobody goes into a meeting that is all but over. */
const WORTH_JOINING: Duration = 5 * MINUTE;

/**
 * Fills a stretch from its start to its very end.
 *
 * @param meetings to which whoever is at work goes on time
 * @example fill({ start: nine, end: noon }, 'ordinary', [{ tool: 'google-meet', start: eleven, end: twentyPast }], chance)
 */
export function fill({ start, end }: Interval, mood: Mood, meetings: readonly Dwell[], chance: Chance): Dwell[] {
  const dwells: Dwell[] = [];
  for (let at = start; at < end; ) {
    const meeting = meetings.find((each) => each.start <= at && each.end - at >= WORTH_JOINING);
    const dwell = meeting === undefined ? alone(at, mood, dwells.at(-1)?.tool, chance) : { ...meeting, start: at };
    const next = meetings.find((each) => each.start > at && each.start < dwell.end);
    const stop = next === undefined ? dwell.end : next.start;
    const isLast = end - stop <= LEFT_OVER;
    const whole = { ...dwell, end: isLast ? end : stop };
    dwells.push(whole);
    const paused = later(whole.end, next === undefined ? pause(chance) : 0);
    if (!isLast && end - paused <= LEFT_OVER) {
      whole.end = end;
    }
    at = whole.end === end ? end : paused;
  }
  return dwells.filter((dwell) => lengthOf(dwell) > 0);
}

function alone(start: Instant, mood: Mood, before: ToolId | undefined, chance: Chance): Dwell {
  const others = TOOLS.filter(({ id }) => id !== before);
  const tool = oneOf(
    chance,
    others.map((each) => [each, each[mood]]),
  );
  const length = -Math.log(1 - chance()) * tool.minutes * MINUTE;
  const whole = Math.round(Math.min(LONGEST, SHORTEST + length) / SECOND) * SECOND;
  return { tool: tool.id, start, end: later(start, whole) };
}

/** Mostly none at all: the next tool comes in front. */
function pause(chance: Chance): Duration {
  const kind = chance();
  if (kind < 0.68) {
    return 0;
  }
  const [least, most] = kind < 0.9 ? [5 * SECOND, 80 * SECOND] : [2 * MINUTE, 12 * MINUTE];
  return Math.round((least + chance() * (most - least)) / SECOND) * SECOND;
}
