/** The browser gave no access, and that is fine: what is not counted, and how to grant it later. */
import type { Tool } from '../../tracking/tool';
import { Button } from '../parts/Button';
import { ToolMark } from '../parts/ToolMark';
import { toolName } from '../tool-name';
import { t } from '../words';
import { Outcome } from './Outcome';

export interface RefusedProps {
  /** The chosen tools that the browser does not let us see. */
  dark: readonly Tool[];
  /** How many of the chosen tools are seen. */
  seen: number;
  /** Why the browser could not even ask, in its own words. */
  problem: string | null;
  /** Called in the click itself, for the browser asks only then. */
  onAskAgain: () => void;
  onBack: () => void;
}

/** @example <Refused dark={[github]} seen={0} problem={null} onAskAgain={ask} onBack={choose} /> */
export function Refused({ dark, seen, problem, onAskAgain, onBack }: RefusedProps) {
  return (
    <Outcome
      title={seen === 0 ? t('welcome.refused.title') : t('welcome.refused.someTitle', dark.length)}
      testId="access-refused"
    >
      <p class="page-lead">{problem === null ? t('welcome.refused.text') : t('welcome.refused.broken', [problem])}</p>
      <p class="page-lead">{t('welcome.refused.later')}</p>
      <h2>{t('welcome.refused.list')}</h2>
      <ul class="outcome-tools">
        {dark.map((tool) => (
          <li key={tool.id}>
            <ToolMark tool={tool} />
            {toolName(tool)}
          </li>
        ))}
      </ul>
      {seen === 0 ? null : <p class="page-lead">{t('welcome.refused.counted', seen)}</p>}
      <div class="outcome-buttons">
        <Button kind="main" size="big" data-testid="ask-again" onClick={onAskAgain}>
          {t('welcome.refused.again')}
        </Button>
        <Button kind="line" size="big" data-testid="back" onClick={onBack}>
          {t('welcome.started.back')}
        </Button>
      </div>
    </Outcome>
  );
}
