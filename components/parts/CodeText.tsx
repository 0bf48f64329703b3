/** A week code as it is written, with its hyphens in elements of their own, for each page to style, and as it is read out. */
import { t } from '../words';

/** @example <b class="letter-code"><CodeText text="10-1-6" /></b> */
export function CodeText({ text }: { text: string }) {
  return (
    <>
      <span class="visually-hidden">{t('popup.week.code', [text])}</span>
      <span aria-hidden="true">
        {text.split(/(-)/).map((part, index) => (part === '-' ? <i key={index}>-</i> : part))}
      </span>
    </>
  );
}
