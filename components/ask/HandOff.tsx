/** The note for somebody's AI: four parts in their own words, to be copied. Nothing is read for it and nothing is sent. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { AskedKind } from '../../nudges/kinds';
import { keepAnswer } from '../../storage/nudges';
import { warn } from '../../storage/warnings';
import { now } from '../clock';
import { Button } from '../parts/Button';
import { t } from '../words';
import { EMPTY_NOTE, type HandOffNote, handOffText, NOTE_PARTS } from './hand-off-text';

export interface HandOffProps {
  /** What stands in the line: the goal, until the goal is written over. */
  line: string;
  /** What is answered by handing it off. */
  kind: AskedKind | null;
  isOpen: boolean;
  onPark: (text: string) => Promise<boolean>;
  onClose: () => void;
}

/** What came of copying. In "refused" the browser said no, and the person copies by hand. */
type Outcome = 'none' | 'empty' | 'copied' | 'refused';

/** @example <HandOff line="Why run 7 lost" kind="late-night" isOpen onPark={park} onClose={close} /> */
export function HandOff({ line, kind, isOpen, onPark, onClose }: HandOffProps) {
  const section = useRef<HTMLElement>(null);
  const whole = useRef<HTMLTextAreaElement>(null);
  const [note, setNote] = useState<HandOffNote>(EMPTY_NOTE);
  const [isGoalOwn, setIsGoalOwn] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>('none');
  const [isParked, setIsParked] = useState(false);
  useEffect(() => {
    // An emptied line is one that was parked.
    if (!isGoalOwn && line.trim() !== '') {
      setNote((before) => ({ ...before, goal: line }));
    }
  }, [line, isGoalOwn]);
  useLayoutEffect(() => {
    if (isOpen) {
      section.current?.querySelector<HTMLTextAreaElement>(line.trim() === '' ? '#note-goal' : '#note-state')?.focus();
    }
    // Only as it opens, and not as the line changes.
  }, [isOpen]);
  useLayoutEffect(() => {
    if (outcome === 'refused') {
      whole.current?.focus();
      whole.current?.select();
    }
  }, [outcome]);

  const words = wordsOfParts();
  const text = handOffText(note, words.headings);
  const copy = (): void => {
    if (text === '') {
      setOutcome('empty');
      return;
    }
    setOutcome('none');
    // Within the click itself, or the browser does not see that a person wants it.
    copyText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
    if (kind !== null) {
      keepAnswer(kind, 'handed-off').catch((error: unknown) =>
        warn({ at: now(), kind: 'database-failed', detail: String(error) }),
      );
    }
  };

  return (
    <section class="ask-note" id="hand-off-note" ref={section} hidden={!isOpen} aria-labelledby="hand-off-title">
      <h2 id="hand-off-title">{t('ask.handOff.title')}</h2>
      <p class="ask-note-text">{t('ask.handOff.text')}</p>
      {NOTE_PARTS.map((part) => (
        <label key={part}>
          <span>{words.headings[part]}</span>
          <textarea
            rows={1}
            id={`note-${part}`}
            data-testid={`note-${part}`}
            placeholder={words.hints[part]}
            value={note[part]}
            onInput={(event) => {
              setNote({ ...note, [part]: event.currentTarget.value });
              setIsGoalOwn(isGoalOwn || part === 'goal');
              setIsParked(isParked && part !== 'goal');
              setOutcome('none');
            }}
          />
        </label>
      ))}
      {outcome === 'refused' && (
        <textarea
          class="ask-note-whole"
          ref={whole}
          readOnly
          rows={text.split('\n').length}
          aria-label={t('ask.handOff.whole')}
          data-testid="note-whole"
          value={text}
        />
      )}
      <p role="status" class="ask-note-said" data-testid="note-said">
        {outcome !== 'none' && t(`ask.handOff.${outcome}`)}
      </p>
      <div class="ask-do">
        <Button kind="main" data-testid="copy-note" onClick={copy}>
          {t('ask.handOff.copy')}
        </Button>
        {outcome === 'copied' && !isParked && note.goal.trim() !== '' && (
          <Button
            data-testid="note-park"
            onClick={() =>
              void onPark(note.goal).then((isKept) => {
                setIsParked(isKept);
                document.getElementById('go-on')?.focus();
              })
            }
          >
            {t('ask.handOff.parkToo')}
          </Button>
        )}
        <Button kind="bare" data-testid="note-close" onClick={onClose}>
          {t('ask.close')}
        </Button>
      </div>
    </section>
  );
}

function wordsOfParts(): { headings: HandOffNote; hints: HandOffNote } {
  return {
    headings: {
      goal: t('ask.handOff.goal'),
      state: t('ask.handOff.state'),
      next: t('ask.handOff.next'),
      done: t('ask.handOff.done'),
    },
    hints: {
      goal: t('ask.handOff.goalHint'),
      state: t('ask.handOff.stateHint'),
      next: t('ask.handOff.nextHint'),
      done: t('ask.handOff.doneHint'),
    },
  };
}

/** Where there is no clipboard at all, that is a refusal too. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
