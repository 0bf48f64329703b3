/**
 * The rest between days: a column for each night, from noon down to noon. What is shorter is thinner. The weeks lie side by
 * side where there is room, and else in two rows.
 */
import { MarkLayer } from '../../charts/MarkLayer';
import { percentOf } from '../../charts/percent-of';
import { format, t } from '../../words';
import { type MonthLabel, monthsOf } from '../months';
import { mainPiece, NIGHT_MINUTES, type Night, type RestKind, type RestPiece } from './nights';
import { noRestWords, restEnds, restLength } from './rhythm-words';
import './rests.css';

const CLOCKS = [18, 22, 2, 6, 10];
const NOON = 12;
/** Columns that the name of a month takes. */
const MONTH_ROOM = 6;
/** Of the width of a column. */
const WIDTHS: Readonly<Record<RestKind, number>> = { long: 0.66, open: 0.66, short: 0.38, shortest: 0.16, unknown: 0 };
const KEY: readonly RestKind[] = ['long', 'short', 'shortest', 'open', 'unknown'];

/** @example <RestChart nights={rhythm.nights} /> */
export function RestChart({ nights }: { nights: readonly Night[] }) {
  const half = Math.ceil(nights.length / 2);
  const kinds = new Set(nights.flatMap((night) => (night.isBefore ? 'unknown' : night.pieces.map(({ kind }) => kind))));
  return (
    <figure class="rests" data-testid="rests">
      <div class="rests-halves">
        {[nights.slice(0, half), nights.slice(half)].map((part) => (
          <RestHalf
            key={part[0]?.day}
            nights={part}
            months={monthsOf(
              part.map(({ day }) => [day]),
              MONTH_ROOM,
            )}
          />
        ))}
      </div>
      <p class="chart-key">
        {KEY.filter((kind) => kind !== 'open' || kinds.has(kind)).map((kind) => (
          <span key={kind}>
            <i class={`rest-swatch is-${kind}`} aria-hidden="true" />
            {kind === 'unknown' ? t('day.notSeen') : t(`rhythm.rest.kind.${kind}`)}
          </span>
        ))}
      </p>
    </figure>
  );
}

function RestHalf({ nights, months }: { nights: readonly Night[]; months: readonly MonthLabel[] }) {
  const across = (column: number): string => percentOf(column / nights.length);
  return (
    <div class="rests-half">
      <div class="rests-clocks" aria-hidden="true">
        {CLOCKS.map((hour) => (
          <span key={hour} style={{ top: percentOf(clockShare(hour)) }}>
            {format.clockOf(hour * 60)}
          </span>
        ))}
      </div>
      <div class="rests-plot">
        <svg class="rests-sky" aria-hidden="true">
          {CLOCKS.map((hour) => (
            <line
              key={hour}
              class="ribbon-grid"
              x2="100%"
              y1={percentOf(clockShare(hour))}
              y2={percentOf(clockShare(hour))}
            />
          ))}
          {nights.map((night, index) => (
            <NightBars key={night.day} night={night} column={index} columns={nights.length} />
          ))}
        </svg>
        <MarkLayer
          label={t('rhythm.rest.marks', [
            format.shortDayRange(nights[0]?.day as Night['day'], nights.at(-1)?.day as Night['day']),
          ])}
          rows={[
            nights.map((night, index) => {
              const { from, to } = mainPiece(night) ?? { from: 0, to: NIGHT_MINUTES };
              return {
                key: night.day,
                left: across(index),
                width: across(1),
                top: percentOf(from / NIGHT_MINUTES),
                height: percentOf((to - from) / NIGHT_MINUTES),
                ...nightWords(night),
              };
            }),
          ]}
        />
      </div>
      <div class="rests-months" aria-hidden="true">
        {months.map(({ column, day, isContinued }) => (
          <span key={day} class={isContinued ? 'is-continued' : undefined} style={{ left: across(column) }}>
            {format.month(day)}
          </span>
        ))}
      </div>
    </div>
  );
}

function NightBars({ night, column, columns }: { night: Night; column: number; columns: number }) {
  const across = (share: number): string => percentOf((column + share) / columns);
  const whole: Omit<RestPiece, 'rest'> = { from: 0, to: NIGHT_MINUTES, kind: 'unknown' };
  return (
    <>
      {(night.isBefore ? [whole] : night.pieces).map(({ from, to, kind }) =>
        kind === 'unknown' ? (
          <line
            key={from}
            class="ribbon-unknown"
            x1={across(0.5)}
            x2={across(0.5)}
            y1={percentOf(from / NIGHT_MINUTES)}
            y2={percentOf(to / NIGHT_MINUTES)}
            data-testid="rest-unknown"
            data-day={night.day}
          />
        ) : (
          <rect
            key={from}
            class={`rest-bar is-${kind}`}
            x={across(0.5 - WIDTHS[kind] / 2)}
            width={percentOf(WIDTHS[kind] / columns)}
            y={percentOf(from / NIGHT_MINUTES)}
            height={percentOf((to - from) / NIGHT_MINUTES)}
            data-testid="rest-bar"
            data-day={night.day}
            data-kind={kind}
            data-from={from}
            data-to={to}
          />
        ),
      )}
    </>
  );
}

function nightWords(night: Night): { title: string; text: string } {
  const piece = mainPiece(night);
  if (piece === undefined) {
    return { title: format.fullDate(night.day), text: noRestWords(night) };
  }
  return { title: restLength(piece.rest), text: restEnds(piece.rest) };
}

function clockShare(hour: number): number {
  return ((hour - NOON + 24) % 24) / 24;
}
