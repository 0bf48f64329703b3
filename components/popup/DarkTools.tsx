/** Says which chosen tools the browser no longer lets us see, so that silence is never mistaken for rest. */

import type { ToolBrief } from '../../storage/access';
import { Button } from '../parts/Button';
import { toolName } from '../tool-name';
import { format, t } from '../words';

/** More names than this do not fit; the settings page has them all. */
const MOST_NAMES = 3;

export interface DarkToolsProps {
  tools: readonly ToolBrief[];
  isDiscreet: boolean;
  onOpenSettings: () => void;
}

/** @example <DarkTools tools={[slack, zoom]} isDiscreet={false} onOpenSettings={openSettings} /> */
export function DarkTools({ tools, isDiscreet, onOpenSettings }: DarkToolsProps) {
  const count = format.number(tools.length);
  return (
    <section class="popup-notice" data-testid="dark-tools">
      <p>
        {isDiscreet
          ? t('popup.dark.unnamed', tools.length, [count])
          : t('popup.dark.named', tools.length, [count, namesOf(tools)])}
      </p>
      <Button onClick={onOpenSettings} data-testid="dark-show">
        {t('popup.dark.show')}
      </Button>
    </section>
  );
}

function namesOf(tools: readonly ToolBrief[]): string {
  const names = tools.map(toolName);
  if (names.length <= MOST_NAMES) {
    return names.join(', ');
  }
  const left = format.number(names.length - MOST_NAMES + 1);
  return t('popup.dark.andMore', [names.slice(0, MOST_NAMES - 1).join(', '), left]);
}
