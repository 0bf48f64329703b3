/** What a tool is called on screen: by its Korean name among Korean words, where it has one. */
import type { CatalogueTool } from '../../tracking/catalogue/catalogue-tool';
import type { Tool } from '../../tracking/tool';
import { localeTag } from '../words';

/** @example toolName(jandi) //=> "잔디", or "JANDI" among English words */
export function toolName(tool: Tool | CatalogueTool): string {
  const isKorean = localeTag.startsWith('ko');
  return isKorean && 'nameKo' in tool && tool.nameKo !== undefined ? tool.nameKo : tool.name;
}
