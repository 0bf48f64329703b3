/** A popup that has no week to show yet begins with words instead of figures. */
import type { ComponentChildren } from 'preact';

export interface OpeningProps {
  title: string;
  text: string;
  children?: ComponentChildren;
}

/** @example <Opening title={t('popup.noData.title')} text={t('popup.noData.text')} /> */
export function Opening({ title, text, children }: OpeningProps) {
  return (
    <header class="popup-opening">
      <h2 class="popup-opening-title">{title}</h2>
      <p>{text}</p>
      {children}
    </header>
  );
}
