/** A tool's icon, drawn by us: one or two letters on the colour of its category. No picture is ever fetched. */
import type { CatalogueTool } from '../../tracking/catalogue/catalogue-tool';
import type { Tool } from '../../tracking/tool';
import './tool-mark.css';

/** @example <ToolMark tool={github} /> */
export function ToolMark({ tool }: { tool: Tool | CatalogueTool }) {
  return (
    <span class={`tool-mark tool-mark-${tool.category}`} aria-hidden="true">
      {'monogram' in tool ? tool.monogram : initial(tool.name)}
    </span>
  );
}

/** The first letter or digit of a site's name. */
function initial(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name)?.[0]?.toUpperCase() ?? '·';
}
