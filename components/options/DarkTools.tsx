/** The chosen tools that the browser does not let us see, and the one button that asks for exactly those. */
import type { Tool } from '../../tracking/tool';
import { Button } from '../parts/Button';
import { toolName } from '../tool-name';
import { format, t } from '../words';

export interface DarkToolsProps {
  tools: readonly Tool[];
  /** What came of asking, in words; null while there is nothing to say. */
  answer: string | null;
  /** Called in the click itself, for the browser asks only then. */
  onGrant: () => void;
}

/** @example <DarkTools tools={[slack]} answer={null} onGrant={grant} /> */
export function DarkTools({ tools, answer, onGrant }: DarkToolsProps) {
  return (
    <div role="status">
      {tools.length === 0 ? null : (
        <div class="tool-access-dark" data-testid="dark-tools">
          <h3>{t('options.tools.darkTitle', tools.length)}</h3>
          <p>{t('options.tools.darkText', [format.list(tools.map(toolName))])}</p>
          <Button kind="main" data-testid="grant-dark" onClick={onGrant}>
            {t('options.tools.grant')}
          </Button>
          {answer === null ? null : <p data-testid="grant-answer">{answer}</p>}
        </div>
      )}
    </div>
  );
}
