/** A length in large type: its numbers large, its units small. */

/** @param text a length as `format` writes it @example <Figure text="29 h" /> */
export function Figure({ text }: { text: string }) {
  const parts = text.split(/(\d[\d.,]*)/).filter((part) => part.trim() !== '');
  return (
    <p class="popup-figure">
      <span class="visually-hidden">{text}</span>
      <span aria-hidden="true">
        {parts.map((part, index) => (/\d/.test(part) ? <b key={index}>{part}</b> : <span key={index}>{part.trim()}</span>))}
      </span>
    </p>
  );
}
