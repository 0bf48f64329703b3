/** The ways out of the page: clock out, the answers of the nudge, or simply going on. */
import { useState } from 'preact/hooks';
import type { NudgeKind } from '../../nudges/kinds';
import { type Clock, endDay, giveAnswer } from '../../storage/answers';
import { offsetAt, now as readClock } from '../clock';
import { buttonsOf } from '../nudge-words';
import { Button } from '../parts/Button';
import { t } from '../words';
import type { AskPlatform } from './ask-platform';

export interface WaysProps {
  kind: NudgeKind | null;
  platform: AskPlatform;
}

/** @example <Ways kind="late-night" platform={platform} /> */
export function Ways({ kind, platform }: WaysProps) {
  const [problem, setProblem] = useState('');
  const leaveAfter = async (act: (clock: Clock) => Promise<void>): Promise<void> => {
    try {
      await act({ now: readClock(), offsetAt });
    } catch (error) {
      setProblem(t('ask.failed', [String(error)]));
      return;
    }
    await platform.close();
  };
  const answers = kind === null ? [] : buttonsOf(kind).filter(({ answer }) => answer !== 'park');
  // On a break the way out is the break, and not the end of the day.
  const isBreak = kind === 'break';
  return (
    <div class="ask-ways">
      {!isBreak && (
        <Button
          kind="main"
          size="big"
          data-testid="clock-out"
          onClick={() => void leaveAfter((clock) => endDay(clock, kind))}
        >
          {t('ask.clockOut')}
        </Button>
      )}
      {answers.map(({ title, answer }) => (
        <Button
          key={answer}
          kind={answer === 'taking-it' ? 'main' : 'line'}
          size="big"
          data-testid={`answer-${answer}`}
          onClick={() => void leaveAfter((clock) => giveAnswer(kind as NudgeKind, answer, clock))}
        >
          {title}
        </Button>
      ))}
      <Button kind="line" size="big" data-testid="go-on" onClick={() => void platform.close()}>
        {t('ask.goOn')}
      </Button>
      <p role="status" class="ask-problem">
        {problem}
      </p>
    </div>
  );
}
