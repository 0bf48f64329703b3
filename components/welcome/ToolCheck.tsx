/** One tool to choose: a checkbox that is told by a tick and by weight, never by colour alone. */
import type { CatalogueTool } from '../../tracking/catalogue/catalogue-tool';
import type { Tool } from '../../tracking/tool';
import { ToolMark } from '../parts/ToolMark';
import { toolName } from '../tool-name';
import '../parts/covering-input.css';
import './tool-check.css';

export interface ToolCheckProps {
  tool: Tool | CatalogueTool;
  isChosen: boolean;
  onToggle: () => void;
}

/** @example <ToolCheck tool={github} isChosen onToggle={toggle} /> */
export function ToolCheck({ tool, isChosen, onToggle }: ToolCheckProps) {
  return (
    <label class="tool-check">
      <input
        class="covering-input"
        type="checkbox"
        checked={isChosen}
        data-testid={`tool-${tool.id}`}
        onChange={onToggle}
      />
      <ToolMark tool={tool} />
      <span class="tool-check-name">{toolName(tool)}</span>
      <svg class="tool-check-tick" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="7.25" />
        <path d="m5 8.2 2.1 2.1L11.2 6" />
      </svg>
    </label>
  );
}
