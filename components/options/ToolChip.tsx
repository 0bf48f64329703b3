/** A chosen tool: whether it is seen, in words and by its outline, and a button that takes it out. */
import type { Tool } from '../../tracking/tool';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { ToolMark } from '../parts/ToolMark';
import { toolName } from '../tool-name';
import { t } from '../words';
import './tool-chip.css';

export interface ToolChipProps {
  tool: Tool;
  isDark: boolean;
  onRemove: () => void;
}

/** @example <ToolChip tool={github} isDark={false} onRemove={remove} /> */
export function ToolChip({ tool, isDark, onRemove }: ToolChipProps) {
  const name = toolName(tool);
  return (
    <li class={`tool-chip ${isDark ? 'is-dark' : ''}`} data-testid={`chosen-${tool.id}`}>
      <ToolMark tool={tool} />
      <span class="tool-chip-name">{name}</span>
      <span class="tool-chip-state">{t(isDark ? 'options.tools.dark' : 'options.tools.seen')}</span>
      <Button
        kind="bare"
        isIconOnly
        aria-label={t('options.tools.remove', [name])}
        data-testid={`remove-${tool.id}`}
        onClick={onRemove}
      >
        <Icon name="close" />
      </Button>
    </li>
  );
}
