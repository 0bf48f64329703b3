/** A week as marks over its ribbon: its episodes, when and on which tools, and what nobody saw in between. */
import type { SpanRow } from '../../../storage/database';
import { minutesIntoDay } from '../../../tracking/day';
import { type Instant, MINUTE } from '../../../tracking/instant';
import { clip, type Interval, lengthOf } from '../../../tracking/span';
import type { ToolId } from '../../../tracking/tool';
import type { Mark } from '../../charts/MarkLayer';
import type { Stretch } from '../../ribbon/night';
import { type RibbonSize, rowTops, toPanels } from '../../ribbon/panels';
import type { RibbonRow } from '../../ribbon/rows';
import { percent, rem } from '../../ribbon/units';
import { format, t } from '../../words';
import { clocksOfStretch, unseenOf } from './unseen';

/** The narrowest mark that can be pointed at, in minutes. */
const LEAST_WIDTH = 16;
const DAY_MINUTES = 24 * 60;

export interface EpisodeMarks {
  rows: readonly RibbonRow[];
  spans: readonly SpanRow[];
  dayTurnHour: number;
  size: RibbonSize;
  nameOf: (tool: ToolId) => string;
  /** The start of the episode that lies open. */
  opened: Instant | null;
  onOpen: (episode: Interval) => void;
}

/**
 * A row of marks for each day, from left to right. An episode past the day turn is pointed at where it begins, and what
 * nobody saw in each row that it touches. A day of which nothing is known has no marks: its row says so by itself.
 *
 * @example episodeMarks({ rows, spans, … })[0]?.map(({ title, text }) => `${title} ${text}`)
 * //=> ["Mon 10:00–12:40 GitLab, Slack", "Mon 13:00–14:30 not seen"]
 */
export function episodeMarks(marks: EpisodeMarks): Mark[][] {
  const { rows, size } = marks;
  const panels = toPanels(
    rows.map(({ isRest }) => isRest),
    size,
  );
  const tops = rowTops(panels, size);
  return rows.map((row, index) => {
    const top = rem((tops[index] as number) + (size.pitch - size.bar.height) / 2);
    const episodes = row.episodes.map((episode) => episodeMark(row, episode, top, marks));
    const unseen = unseenOf(row).map((stretch) => unseenMark(row, stretch, top, marks));
    return [...episodes, ...unseen].sort((one, other) => one.from - other.from).map(({ mark }) => mark);
  });
}

/** A mark, and where it begins, in minutes after the day turn. */
interface Placed {
  from: number;
  mark: Mark;
}

function episodeMark(
  row: RibbonRow,
  { start, end }: RibbonRow['episodes'][number],
  top: string,
  { spans, dayTurnHour, size, nameOf, opened, onOpen }: EpisodeMarks,
): Placed {
  const interval = { start: start.at, end: end.at };
  const from = Math.max(0, minutesIntoDay(start.at, start.offset, row.day, dayTurnHour));
  const to = Math.min(DAY_MINUTES, from + lengthOf(interval) / MINUTE);
  const names = toolsIn(interval, spans).map(nameOf);
  return {
    from,
    mark: {
      key: `${row.day} ${start.at}`,
      ...placeOf({ from, to }, top, size),
      title: t('week.episode', [
        format.weekday(row.weekday, 'short'),
        format.clock(start.at, start.offset),
        format.clock(end.at, end.offset),
      ]),
      text: names.length === 0 ? format.duration(lengthOf(interval)) : names.join(', '),
      onOpen: () => onOpen(interval),
      isOpen: opened === start.at,
    },
  };
}

function unseenMark(row: RibbonRow, stretch: Stretch, top: string, { dayTurnHour, size }: EpisodeMarks): Placed {
  return {
    from: stretch.from,
    mark: {
      key: `${row.day} unseen ${stretch.from}`,
      ...placeOf(stretch, top, size),
      title: t('week.episode', [format.weekday(row.weekday, 'short'), ...clocksOfStretch(stretch, dayTurnHour)]),
      text: t('day.notSeen'),
    },
  };
}

function placeOf(
  { from, to }: Stretch,
  top: string,
  size: RibbonSize,
): Pick<Mark, 'left' | 'width' | 'top' | 'height'> {
  return {
    left: percent(from),
    width: percent(Math.max(LEAST_WIDTH, to - from)),
    top,
    height: rem(size.bar.height),
  };
}

/** The tools of an episode, the most used first. @example toolsIn(episode, spans) //=> ['github', 'slack'] */
export function toolsIn(interval: Interval, spans: readonly SpanRow[]): ToolId[] {
  const lengths = new Map<ToolId, number>();
  for (const span of spans) {
    const part = clip({ start: span.start, end: span.end }, interval);
    if (part !== null) {
      lengths.set(span.tool, (lengths.get(span.tool) ?? 0) + lengthOf(part));
    }
  }
  return [...lengths].sort(([, one], [, other]) => other - one).map(([tool]) => tool);
}
