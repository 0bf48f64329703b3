/** What a weekend was for and what became of it, told, changed or taken back in its place in the ledger. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changesOf, type Outcome, type Telling, tellAgain } from '../../../storage/given-weekends';
import { now } from '../../clock';
import { Choice } from '../../fields/Choice';
import { LONGEST_PURPOSE } from '../../given/longest-purpose';
import { Button } from '../../parts/Button';
import { t } from '../../words';
import type { LedgerEntry } from './ledger';
import { outcomeName } from './ledger-words';

export interface TellFormProps {
  entry: LedgerEntry;
  /** What it is called. */
  name: string;
  onKept: () => void;
  onClose: () => void;
}

const OUTCOMES: readonly Outcome[] = ['used', 'partly', 'shelved', 'withheld'];
const UNTOLD = 'untold';
const NOTHING: Telling = { purpose: '', outcome: null };

/** @example <TellForm entry={entry} name="Nov 21 – 22" onKept={onChange} onClose={close} /> */
export function TellForm({ entry, name, onKept, onClose }: TellFormProps) {
  const { day, purpose, outcome: before } = entry;
  const field = useRef<HTMLInputElement>(null);
  // What is told elsewhere while the form is open is not what the person changes here.
  const [opened] = useState<Telling>({ purpose: inOneLine(purpose), outcome: before });
  const [outcome, setOutcome] = useState<Outcome | typeof UNTOLD>(before ?? UNTOLD);
  const [problem, setProblem] = useState('');
  useLayoutEffect(() => field.current?.focus(), []);

  const keep = async (changes: Partial<Telling>): Promise<void> => {
    try {
      if (Object.keys(changes).length > 0) {
        await tellAgain(entry, changes, now());
        onKept();
      }
      onClose();
    } catch (error) {
      setProblem(t('ask.failed', [String(error)]));
    }
  };
  return (
    <form
      class="tell-form"
      aria-label={t('weekends.tellOf', [name])}
      data-testid="tell-form"
      onSubmit={(event) => {
        event.preventDefault();
        const line = inOneLine((field.current as HTMLInputElement).value);
        void keep(changesOf(opened, { purpose: line, outcome: outcome === UNTOLD ? null : outcome }));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) {
          onClose();
        }
      }}
    >
      <label for={`purpose-${day}`}>{t('weekends.purpose')}</label>
      <input
        id={`purpose-${day}`}
        class="field-input"
        ref={field}
        defaultValue={opened.purpose}
        maxLength={LONGEST_PURPOSE}
        placeholder={t('popup.given.label')}
        autocomplete="off"
        data-testid="tell-purpose"
      />
      <span aria-hidden="true">{t('weekends.became')}</span>
      <Choice
        label={t('weekends.became')}
        options={[
          { value: UNTOLD, label: t('weekends.untold'), testId: 'tell-untold' },
          ...OUTCOMES.map((each) => ({ value: each, label: outcomeName(each), testId: `tell-${each}` })),
        ]}
        value={outcome}
        onChange={setOutcome}
      />
      <div class="tell-acts">
        <Button type="submit" data-testid="tell-keep">
          {t('popup.given.keep')}
        </Button>
        <Button kind="bare" onClick={onClose} data-testid="tell-close">
          {t('weekends.leave')}
        </Button>
        {(purpose !== '' || before !== null) && (
          <Button kind="bare" onClick={() => void keep(NOTHING)} data-testid="tell-nothing">
            {t('weekends.takeBack')}
          </Button>
        )}
      </div>
      <p role="status" class="tell-problem" data-testid="tell-problem">
        {problem}
      </p>
    </form>
  );
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
