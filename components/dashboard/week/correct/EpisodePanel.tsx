/** An opened episode: each of its spans, which can be corrected one by one or deleted together. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { deleteSpans } from '../../../../storage/corrections';
import type { SpanRow } from '../../../../storage/database';
import type { Settings } from '../../../../storage/settings';
import type { Interval } from '../../../../tracking/span';
import { now, offsetAt } from '../../../clock';
import { Button } from '../../../parts/Button';
import { useFocusAfter } from '../../../use-focus-after';
import { useFocusOn } from '../../../use-focus-on';
import { format, t } from '../../../words';
import { correctionProblem, episodeWords, type NameOf, spansWords } from './correction-words';
import { saidLine } from './Said';
import { openerId, SpanItem } from './SpanItem';
import type { Acts } from './use-acts';
import './correct.css';

const FIRST = 8;

export interface EpisodePanelProps {
  episode: Interval;
  /** Of the week, in order of start. */
  spans: readonly SpanRow[];
  settings: Settings;
  nameOf: NameOf;
  /** Null where nothing can be corrected. */
  acts: Acts | null;
  onClose: () => void;
}

/** @example <EpisodePanel episode={episode} spans={week.spans} settings={settings} nameOf={nameOf} acts={acts} onClose={close} /> */
export function EpisodePanel({ episode, spans, settings, nameOf, acts, onClose }: EpisodePanelProps) {
  const [isWhole, setIsWhole] = useState(false);
  const panel = useFocusAfter<HTMLElement>(saidLine);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusOn = useFocusOn();
  const { start } = episode;
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [start]);
  const own = spans.filter((span) => span.start < episode.end && span.end > episode.start);
  const shown = isWhole ? own : own.slice(0, FIRST);
  const showAll = () => {
    const next = own.slice(FIRST).find(({ open }) => open !== 1);
    focusOn(acts === null || next === undefined ? 'episode-heading' : openerId(next.id, 'change'));
    setIsWhole(true);
  };
  const removeAll = () =>
    acts?.run(async () => {
      const ids = own.map(({ id }) => id);
      const deleted = await deleteSpans(ids, { now: now(), dayTurnHour: settings.dayTurnHour, offsetAt });
      return deleted.problem === null
        ? { text: t('correct.act.delete', [spansWords(own, nameOf)]), act: deleted.act }
        : { text: correctionProblem(deleted.problem), act: null };
    });
  return (
    <section class="correct" aria-labelledby="episode-heading" ref={panel} data-testid="episode">
      <header class="correct-head">
        <h3 id="episode-heading" tabIndex={-1} ref={heading}>
          {episodeWords(episode, own)}
        </h3>
        <span class="correct-acts">
          {acts !== null && own.length > 0 && (
            <Button kind="bare" onClick={() => void removeAll()} data-testid="delete-all">
              {t('correct.deleteAll')}
            </Button>
          )}
          <Button kind="bare" onClick={onClose} data-testid="episode-close">
            {t('correct.close')}
          </Button>
        </span>
      </header>
      <ul>
        {shown.map((span) => (
          <SpanItem key={span.id} span={span} settings={settings} nameOf={nameOf} acts={acts} />
        ))}
      </ul>
      {own.length > shown.length && (
        <Button kind="bare" onClick={showAll} data-testid="episode-all">
          {t('correct.all', [format.number(own.length)])}
        </Button>
      )}
    </section>
  );
}
