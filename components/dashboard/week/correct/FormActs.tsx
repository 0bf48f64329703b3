/** What ends the form of a correction: it is saved, or closed. */
import type { SpanRow } from '../../../../storage/database';
import type { Settings } from '../../../../storage/settings';
import { Button } from '../../../parts/Button';
import { t } from '../../../words';
import type { NameOf } from './correction-words';
import type { Done } from './use-acts';

/** What each form of a correction is given. */
export interface CorrectionFormProps {
  span: SpanRow;
  settings: Settings;
  nameOf: NameOf;
  onSave: (work: () => Promise<Done>) => void;
  onClose: () => void;
  /** The id of the button that opened it. */
  opener: string;
}

export interface FormActsProps extends Pick<CorrectionFormProps, 'onClose'> {
  /** What saving is called. */
  label: string;
  testId: string;
  onSave: () => void;
}

/** @example <FormActs label={t('correct.save')} testId="change-save" onSave={save} onClose={close} /> */
export function FormActs({ label, testId, onSave, onClose }: FormActsProps) {
  return (
    <div class="correct-acts">
      <Button kind="line" onClick={onSave} data-testid={testId}>
        {label}
      </Button>
      <Button kind="bare" onClick={onClose} data-testid="correct-cancel">
        {t('correct.cancel')}
      </Button>
    </div>
  );
}
