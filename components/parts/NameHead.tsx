/** The top of a page with one thing on it: whose it is, and beside that what little else there is to say. */
import type { ComponentChildren } from 'preact';
import { t } from '../words';
import './name-head.css';

/** @example <NameHead><p>{t('letter.name')}</p></NameHead> */
export function NameHead({ children }: { children: ComponentChildren }) {
  return (
    <header class="name-head">
      <p class="name-head-name">
        <img src="/icon-48.png" width="20" height="20" alt="" />
        {t('extensionName')}
      </p>
      {children}
    </header>
  );
}
