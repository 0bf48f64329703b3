/** Puts a page on screen: language, title, and the component into `#root`. */
import { type ComponentChild, render } from 'preact';
import { localeTag } from './words';

/**
 * Renders a page into its HTML shell.
 *
 * @throws Error when the HTML has no element with the id "root".
 * @example mountPage(<Popup platform={platform} />, t('extensionName'))
 */
export function mountPage(page: ComponentChild, title: string): void {
  const root = document.getElementById('root');
  if (root === null) {
    throw new Error('The page has no element with the id "root" to render into.');
  }
  document.documentElement.lang = localeTag;
  document.title = title;
  render(page, root);
}
