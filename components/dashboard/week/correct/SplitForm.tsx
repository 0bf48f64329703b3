/** Where a span is to be split in two, by the wall clock. */
import { useState } from 'preact/hooks';
import { splitSpan } from '../../../../storage/corrections';
import type { SpanRow } from '../../../../storage/database';
import { clockMinute, dayOf } from '../../../../tracking/day';
import { type Instant, later } from '../../../../tracking/instant';
import { lengthOf } from '../../../../tracking/span';
import { now, offsetAt } from '../../../clock';
import { entryInterval } from '../../../entry/entry-interval';
import { clockOf, clocksOf } from '../../../entry/entry-words';
import { Field } from '../../../fields/Field';
import { TimeInput } from '../../../fields/TimeInput';
import { useFocusAfter } from '../../../use-focus-after';
import { format, t } from '../../../words';
import { correctionProblem, spansWords } from './correction-words';
import { type CorrectionFormProps, FormActs } from './FormActs';

/** @example <SplitForm span={span} settings={settings} nameOf={nameOf} onSave={run} onClose={close} opener="span-7-split" /> */
export function SplitForm({ span, settings, nameOf, onSave, onClose, opener }: CorrectionFormProps) {
  const form = useFocusAfter<HTMLDivElement>(() => document.getElementById(opener));
  const [minute, setMinute] = useState<number | null>(() => middleOf(span));
  const save = () => {
    const at = minute === null ? null : instantIn(span, minute);
    const rules = { now: now(), dayTurnHour: settings.dayTurnHour, offsetAt };
    onSave(async () => {
      const split = at === null ? { problem: 'outside' as const } : await splitSpan(span.id, at, rules);
      return split.problem === null && at !== null
        ? {
            text: t('correct.act.split', [spansWords([span], nameOf), format.clock(at, span.offset)]),
            act: split.act,
          }
        : { text: correctionProblem(split.problem ?? 'outside'), act: null };
    });
  };
  return (
    <div class="form correct-form" ref={form} data-testid="split-form">
      <div class="form-fields">
        <Field label={t('correct.splitAt')} hint={t('correct.splitBetween', clocksOf(span, clockOf([span])))}>
          {(control) => (
            <TimeInput
              {...control}
              value={minute ?? 0}
              testId="split-at"
              onChange={setMinute}
              onUnread={() => setMinute(null)}
            />
          )}
        </Field>
      </div>
      <FormActs label={t('correct.split')} testId="split-save" onSave={save} onClose={onClose} />
    </div>
  );
}

function middleOf(span: SpanRow): number {
  return clockMinute(later(span.start, lengthOf(span) / 2), span.offset);
}

/** The instant inside a span at which the wall clock shows a time; null where it shows it at none. */
function instantIn(span: SpanRow, minute: number): Instant | null {
  const day = dayOf(span.start, span.offset, 0);
  const first = clockMinute(span.start, span.offset);
  const interval = entryInterval(day, first, minute, () => span.offset);
  return interval === null || interval.end >= span.end ? null : interval.end;
}
