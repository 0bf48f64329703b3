/**
 * Erases everything in two clicks: the first says what goes, the second does it. There is no way back but an export, so
 * nothing is erased by one key or one slip.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { eraseEverything } from '../../storage/erase';
import { errorWords } from '../error-words';
import { Button } from '../parts/Button';
import { t } from '../words';
import { Setting } from './Setting';

type Stage = 'resting' | 'asking' | 'erasing' | 'erased';

/** @example <EraseSetting /> */
export function EraseSetting() {
  const [stage, setStage] = useState<Stage>('resting');
  const [problem, setProblem] = useState<string | null>(null);
  const question = useRef<HTMLHeadingElement>(null);
  const begin = useRef<HTMLButtonElement>(null);
  // Before anything is painted, so that the next key already finds the focus on the question.
  useLayoutEffect(() => {
    if (stage === 'asking') {
      question.current?.focus();
    }
  }, [stage]);

  const erase = async () => {
    setStage('erasing');
    try {
      await eraseEverything();
      setProblem(null);
      setStage('erased');
    } catch (error) {
      setProblem(errorWords(error));
      setStage('resting');
    }
  };

  return (
    <Setting title={t('options.data.erase')} about={t('options.data.eraseText')} isGroup>
      {({ describedBy }) => (
        <>
          <Button
            kind="line"
            ref={begin}
            data-testid="erase"
            aria-describedby={describedBy}
            aria-expanded={stage === 'asking'}
            disabled={stage === 'erasing'}
            onClick={() => setStage('asking')}
          >
            {t('options.data.erase')}
          </Button>
          {stage === 'asking' ? (
            <fieldset class="erase-question" aria-labelledby="erase-title">
              <h4 id="erase-title" ref={question} tabIndex={-1}>
                {t('options.data.eraseTitle')}
              </h4>
              <p>{t('options.data.eraseWhat')}</p>
              <div class="erase-buttons">
                <Button
                  data-testid="erase-keep"
                  onClick={() => {
                    setStage('resting');
                    begin.current?.focus();
                  }}
                >
                  {t('options.data.eraseKeep')}
                </Button>
                <Button kind="line" data-testid="erase-confirm" onClick={() => void erase()}>
                  {t('options.data.eraseConfirm')}
                </Button>
              </div>
            </fieldset>
          ) : null}
          <div class="setting-said" role="status">
            {stage === 'erased' ? <p data-testid="erased">{t('options.data.erased')}</p> : null}
            {problem === null ? null : <p data-testid="erase-problem">{t('options.data.eraseProblem', [problem])}</p>}
          </div>
        </>
      )}
    </Setting>
  );
}
