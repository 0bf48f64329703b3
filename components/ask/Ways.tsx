/** The ways out of the page: clock out, the answers of the nudge, or simply going on. */
import { useState } from 'preact/hooks';
import type { NudgeKind } from '../../nudges/kinds';
import { clockOut, giveAnswer } from '../../storage/answers';
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
  const leaveAfter = (act: (moment: { now: ReturnType<typeof readClock>; offset: number }) => Promise<void>) => async () => {
    const now = readClock();
    try {
      await act({ now, offset: offsetAt(now) });
    } catch (error) {
      setProblem(t('ask.failed', [String(error)]));
      return;
    }
    await platform.close();
  };
  const answers = kind === null ? [] : buttonsOf(kind).filter(({ answer }) => answer !== 'parked');
  return (
    <div class="ask-ways">
      <Button kind="main" size="big" data-testid="clock-out" onClick={() => void leaveAfter(clockOut)()}>
        {t('ask.clockOut')}
      </Button>
      {answers.map(({ title, answer }) => (
        <Button
          key={answer}
          kind="line"
          size="big"
          data-testid={`answer-${answer}`}
          onClick={() => void leaveAfter((moment) => giveAnswer(kind as NudgeKind, answer, moment))()}
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
