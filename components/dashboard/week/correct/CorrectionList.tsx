/** What was corrected in the week that is shown, the newest first: each can be undone, and all of it at once. */
import { type CorrectionAct, readCorrections } from '../../../../storage/correction-list';
import { restoreObserved } from '../../../../storage/undo-corrections';
import type { Interval } from '../../../../tracking/span';
import { now } from '../../../clock';
import { Button } from '../../../parts/Button';
import { neighbourOf, useFocusAfter } from '../../../use-focus-after';
import { t } from '../../../words';
import { Problem } from '../../Problem';
import { useReading } from '../../use-reading';
import { actWords, type NameOf, refusalWords, restoredWords } from './correction-words';
import { saidLine } from './Said';
import type { Acts } from './use-acts';
import './correct.css';

export interface CorrectionListProps {
  /** From the first day turn of the week to the last. */
  range: Interval;
  nameOf: NameOf;
  acts: Acts;
  version: number;
  onChange: () => void;
}

/** Nothing where nothing was corrected. @example <CorrectionList range={range} nameOf={nameOf} acts={acts} version={1} onChange={raise} /> */
export function CorrectionList({ range, nameOf, acts, version, onChange }: CorrectionListProps) {
  const { start, end } = range;
  const { value: corrections = [], problem } = useReading(() => readCorrections({ start, end }), [start, end, version]);
  const restore = () =>
    acts.run(async () => {
      const restored = await restoreObserved({ start, end }, now());
      onChange();
      return { text: restoredWords(restored), act: null };
    });
  return (
    <>
      <Problem problem={problem} />
      {corrections.length > 0 && (
        <Corrections corrections={corrections} nameOf={nameOf} acts={acts} onRestore={() => void restore()} />
      )}
    </>
  );
}

interface CorrectionsProps extends Pick<CorrectionListProps, 'nameOf' | 'acts'> {
  corrections: readonly CorrectionAct[];
  onRestore: () => void;
}

function Corrections({ corrections, nameOf, acts, onRestore }: CorrectionsProps) {
  const list = useFocusAfter<HTMLDetailsElement>(saidLine);
  return (
    <details class="correct correct-list" ref={list} data-testid="corrections">
      <summary>{t('correct.list', corrections.length)}</summary>
      <ul>
        {corrections.map((act) => (
          <CorrectionItem key={act.id} act={act} nameOf={nameOf} acts={acts} />
        ))}
      </ul>
      <p class="correct-restore">
        <Button kind="line" onClick={onRestore} data-testid="as-observed">
          {t('correct.asObserved')}
        </Button>
        <span>{t('correct.asObservedAbout')}</span>
      </p>
    </details>
  );
}

interface CorrectionItemProps extends Pick<CorrectionListProps, 'nameOf' | 'acts'> {
  act: CorrectionAct;
}

function CorrectionItem({ act, nameOf, acts }: CorrectionItemProps) {
  const item = useFocusAfter<HTMLLIElement>(
    (gone) => neighbourOf(gone) ?? gone.closest('details')?.querySelector('summary') ?? null,
  );
  return (
    <li ref={item} data-testid={`correction-${act.id}`}>
      <span class="correct-tool">
        {actWords(act, nameOf)}
        {act.refusal !== null && <i> · {refusalWords(act.refusal)}</i>}
      </span>
      {act.refusal === null && (
        <Button
          kind="bare"
          aria-label={t('correct.of', [t('correct.undo'), actWords(act, nameOf)])}
          onClick={() => void acts.undo(act.id)}
          data-testid="undo"
        >
          {t('correct.undo')}
        </Button>
      )}
    </li>
  );
}
