/** What a tool is called on screen: by its Korean name among Korean words, where it has one. */
import { localeTag } from './words';

/** @example toolName(jandi) //=> "잔디", or "JANDI" among English words */
export function toolName(tool: { name: string; nameKo?: string | undefined }): string {
  const isKorean = localeTag.startsWith('ko');
  return isKorean && tool.nameKo !== undefined ? tool.nameKo : tool.name;
}
