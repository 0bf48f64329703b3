/**
 * How often work stopped after each kind, as a bar, with a tick at how often it stops anyway. A bar with too few verdicts
 * is hollow. Kinds of which nothing is known have none.
 */
import { MarkLayer } from '../../charts/MarkLayer';
import { format, t } from '../../words';
import { type KindHelp, rateOf } from './kind-helps';
import { countWords, kindName, rateWords } from './kind-words';

/** Of a row, in rem. */
const PITCH = 2;
const BAR = 0.75;
const TICK = 1.375;
/** The narrowest that can be pointed at, in per cent. */
const LEAST_WIDTH = 4;
const LINES = [0, 25, 50, 75, 100];

/** @example <NudgeBars kinds={kinds} /> */
export function NudgeBars({ kinds }: { kinds: readonly KindHelp[] }) {
  const bars = kinds.flatMap((kind) => {
    const rate = rateOf(kind);
    return rate === null ? [] : { kind, rate };
  });
  if (bars.length === 0) {
    return null;
  }
  const height = `${bars.length * PITCH}rem`;
  const middle = (index: number): number => (index + 0.5) * PITCH;
  const question = bars.find(({ kind }) => kind.kind === 'question');
  const hasHollow = bars.some(({ kind }) => kind.doesHelp === 'unknown');
  return (
    <figure class="nudge-bars">
      <div class="nudge-names" aria-hidden="true">
        {bars.map(({ kind }) => (
          <span key={kind.kind}>{kindName(kind.kind)}</span>
        ))}
      </div>
      <div class="nudge-plot">
        <svg style={{ height }} aria-hidden="true">
          <rect class="nudge-ground" width="100%" height="100%" rx="6" />
          {LINES.slice(1, -1).map((line) => (
            <line key={line} class="nudge-grid" x1={`${line}%`} x2={`${line}%`} y2="100%" />
          ))}
          {bars.map(({ kind, rate }, index) => (
            <g
              key={kind.kind}
              data-testid={`nudge-bar-${kind.kind}`}
              data-judged={kind.judged}
              data-stopped={kind.stopped}
              data-line={kind.line ?? ''}
            >
              <rect
                class={kind.doesHelp === 'unknown' ? 'nudge-bar is-hollow' : 'nudge-bar'}
                width={`${100 * rate}%`}
                y={`${middle(index) - BAR / 2}rem`}
                height={`${BAR}rem`}
                rx="3"
              />
              {kind.line !== null && (
                <line
                  class={kind.kind === 'question' ? 'nudge-line is-rule' : 'nudge-line'}
                  x1={`${100 * kind.line}%`}
                  x2={`${100 * kind.line}%`}
                  y1={`${middle(index) - TICK / 2}rem`}
                  y2={`${middle(index) + TICK / 2}rem`}
                />
              )}
            </g>
          ))}
        </svg>
        <MarkLayer
          label={t('nudges.marks')}
          rows={bars.map(({ kind, rate }, index) => [
            {
              key: kind.kind,
              left: '0%',
              top: `${middle(index) - TICK / 2}rem`,
              width: `${Math.max(LEAST_WIDTH, 100 * Math.max(rate, kind.line ?? 0))}%`,
              height: `${TICK}rem`,
              title: t('nudges.mark', [kindName(kind.kind), format.percent(rate, 1)]),
              text: rateWords(kind),
            },
          ])}
        />
      </div>
      <div class="nudge-counts" aria-hidden="true">
        {bars.map(({ kind }) => (
          <span key={kind.kind}>{countWords(kind)}</span>
        ))}
      </div>
      <div class="nudge-axis" aria-hidden="true">
        {LINES.map((line) => (
          <span key={line} style={{ left: `${line}%` }}>
            {format.percent(line, 100)}
          </span>
        ))}
      </div>
      <p class="chart-key nudge-key">
        <span>
          <i class="nudge-sample" />
          {t('nudges.keyBar')}
        </span>
        <span>
          <i class="nudge-sample is-line" />
          {t('nudges.keyLine')}
        </span>
        {question !== undefined && (
          <span>
            <i class="nudge-sample is-rule" />
            {t('nudges.keyRule', [format.percent(question.kind.line ?? 0, 1)])}
          </span>
        )}
        {hasHollow && (
          <span>
            <i class="nudge-sample is-hollow" />
            {t('nudges.keyHollow')}
          </span>
        )}
      </p>
    </figure>
  );
}
