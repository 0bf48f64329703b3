/** Whether a nudge, or the questions, help: one honest line, and where they do not, fewer of them. */
import type { AskedKind } from '../../nudges/kinds';
import type { Helps } from '../../storage/help';
import { Button } from '../parts/Button';
import { t } from '../words';
import { fewerId } from './FewerChoice';
import { helpWords } from './help-words';

export interface NudgeHelpProps {
  kind: AskedKind;
  /** What it is called. */
  name: string;
  /** Undefined while it is not read. */
  helps: Helps | undefined;
  /** Whether there could be fewer: it is neither switched off nor fewer already. */
  canBeFewer: boolean;
  onFewer: () => void;
}

/** @example <NudgeHelp kind="break" name={name} helps={helps} canBeFewer onFewer={() => setFewer(true)} /> */
export function NudgeHelp({ kind, name, helps, canBeFewer, onFewer }: NudgeHelpProps) {
  const words = helps === undefined ? '' : helpWords(kind, helps);
  if (helps === undefined || words === '') {
    return null;
  }
  const chooseFewer = (): void => {
    // The button goes, and the focus goes to where the same is taken back.
    document.getElementById(fewerId(kind))?.focus();
    onFewer();
  };
  return (
    <div class="nudge-help">
      <p data-testid={`help-${kind}`}>{words}</p>
      {canBeFewer && helps.of(kind).doesHelp === 'no' ? (
        <Button data-testid={`show-fewer-${kind}`} aria-label={t('options.help.fewerOf', [name])} onClick={chooseFewer}>
          {t('options.help.fewer')}
        </Button>
      ) : null}
    </div>
  );
}
