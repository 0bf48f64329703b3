/** What came of the nudges in words: a row a kind, and a sentence about questions, which are judged by another rule. */
import { ChartTable } from '../../charts/ChartTable';
import { format, t } from '../../words';
import { type KindHelp, rateOf } from './kind-helps';
import { answersWords, kindName, rateWords } from './kind-words';

/** @example <NudgeTable kinds={kinds} /> */
export function NudgeTable({ kinds }: { kinds: readonly KindHelp[] }) {
  const percent = (rate: number | null): string => (rate === null ? '–' : format.percent(rate, 1));
  const questions = kinds.find(({ kind, judged }) => kind === 'question' && judged > 0);
  return (
    <>
      <ChartTable
        caption={t('nudges.marks')}
        heads={[
          t('nudges.kind'),
          t('nudges.shown'),
          t('nudges.known'),
          t('nudges.keyBar'),
          t('nudges.rate'),
          t('nudges.keyLine'),
          t('nudges.answers'),
        ]}
        numbers={[1, 2, 3, 4, 5]}
        rows={kinds.map((kind) => ({
          key: kind.kind,
          cells: [
            kindName(kind.kind),
            format.number(kind.shown),
            format.number(kind.judged),
            kind.kind === 'question' ? '–' : format.number(kind.stopped),
            kind.kind === 'question' ? '–' : percent(rateOf(kind)),
            kind.kind === 'question' || rateOf(kind) === null ? '–' : percent(kind.line),
            answersWords(kind.answers),
          ],
        }))}
      />
      {questions !== undefined && (
        <p class="chart-told" data-testid="nudge-question-rule">
          {kindName('question')}: {rateWords(questions)}
        </p>
      )}
    </>
  );
}
