/** What a tool is called of which only the id was kept. Apart from its name on screen, for it knows the whole catalogue. */
import type { Settings } from '../storage/settings';
import { findToolById } from '../storage/tools';
import type { ToolId } from '../tracking/tool';
import { toolName } from './tool-name';

/** What the id of a site that the person added begins with; its host follows. */
const SITE = /^site:/;

/** A tool by its name; a site that was removed since by its host, and any other that is not known any more by its id. */
export function nameOfTool(settings: Settings, id: ToolId): string {
  const tool = findToolById(settings, id);
  return tool === undefined ? id.replace(SITE, '') : toolName(tool);
}
