/** The ways out of the page: the end of the day, going on for a while, or back to where one was. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { quietByClock } from '../../nudges/night';
import { endDay, giveAnswer, keepGoing } from '../../storage/answers';
import { type Control, controlItem } from '../../storage/control';
import type { Settings } from '../../storage/settings';
import { offsetAt, now as readClock } from '../clock';
import { buttonsOf } from '../nudge-words';
import { Button } from '../parts/Button';
import type { Moment } from '../ribbon/rows';
import { t } from '../words';
import { fill, SLOTS } from './fill';
import { type Going, GoOnChoices } from './GoOnChoices';
import { answeredBy, type Occasion } from './occasion';

export interface WaysProps {
  occasion: Occasion;
  /** Null where nothing but the ways themselves is to be seen. */
  settings: Settings | null;
  /** What the tool is called that stands behind the page; null where none does or it is not to be named. */
  tool: string | null;
  now: Moment;
  onLeave: (choice: 'go-on' | 'not-now') => Promise<void>;
  /** The day is over. */
  onEnd: (clockedOut: NonNullable<Control['clockedOut']>) => void;
}

/** @example <Ways occasion={occasion} settings={settings} tool="GitHub" now={now} onLeave={leave} onEnd={setEnded} /> */
export function Ways({ occasion, settings, tool, now, onLeave, onEnd }: WaysProps) {
  const [going, setGoing] = useState<Going>({ length: 'a-while', reasons: [] });
  const [problem, setProblem] = useState('');
  const isBusy = useRef(false);
  useLayoutEffect(() => document.getElementById('go-on')?.focus(), []);
  const kind = answeredBy(occasion);
  const isBreak = occasion.kind === 'break';

  /** Once at a time: a key that is pressed twice is one answer. */
  const act = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy.current) {
      return;
    }
    isBusy.current = true;
    try {
      await work();
    } catch (error) {
      setProblem(t('ask.failed', [String(error)]));
    }
    isBusy.current = false;
  };
  const clock = () => ({ now: readClock(), offsetAt });
  const end = async (): Promise<void> => {
    await endDay(clock(), kind);
    const { clockedOut } = await controlItem.get();
    if (clockedOut !== null) {
      onEnd(clockedOut);
    }
  };
  const goOn = async (): Promise<void> => {
    // What could not be stored keeps nobody here a second time.
    if (!isBreak && problem === '') {
      await keepGoing({ kind, ...going }, clock());
    }
    await onLeave('go-on');
  };

  return (
    <form
      class="ask-ways"
      onSubmit={(event) => {
        event.preventDefault();
        void act(goOn);
      }}
    >
      {isBreak ? (
        <BreakAnswers
          isDiscreet={settings === null}
          onAnswer={(answer) =>
            void act(async () => {
              await giveAnswer('break', answer, clock());
              await onLeave('go-on');
            })
          }
        />
      ) : (
        <Button kind="main" size="big" data-testid="clock-out" onClick={() => void act(end)}>
          {t('ask.clockOut')}
        </Button>
      )}
      <div class="ask-on">
        <Button type="submit" kind="line" size="big" id="go-on" data-testid="go-on">
          {tool === null ? t('ask.goOn') : t('ask.goOnTo', [tool])}
        </Button>
        {occasion.isInFront && settings !== null && (
          <Button kind="bare" size="big" data-testid="not-now" onClick={() => void act(() => onLeave('not-now'))}>
            {t('ask.notNow')}
          </Button>
        )}
        {settings !== null && (
          <p class="ask-keys">
            {fill(occasion.isInFront ? t('ask.keys.back', SLOTS) : t('ask.keys.close', SLOTS), [
              <kbd key="enter">Enter</kbd>,
              <kbd key="escape">Esc</kbd>,
            ])}
          </p>
        )}
      </div>
      {settings !== null && !isBreak && (
        <GoOnChoices value={going} isNight={quietByClock(now.at, offsetAt, settings) !== null} onChange={setGoing} />
      )}
      <p role="status" class="ask-problem">
        {problem}
      </p>
    </form>
  );
}

/** On a break the way out is the break, and not the end of the day. */
function BreakAnswers({
  isDiscreet,
  onAnswer,
}: {
  isDiscreet: boolean;
  onAnswer: (answer: ReturnType<typeof buttonsOf>[number]['answer']) => void;
}) {
  return (
    <>
      {buttonsOf('break')
        .filter(({ answer }) => !isDiscreet || answer === 'taking-it')
        .map(({ title, answer }) => (
          <Button
            key={answer}
            kind={answer === 'taking-it' ? 'main' : 'line'}
            size="big"
            data-testid={`answer-${answer}`}
            onClick={() => onAnswer(answer)}
          >
            {title}
          </Button>
        ))}
    </>
  );
}
