/** A length in large type: its numbers large, its units small. */

/** @param text a length as `format` writes it @example <Figure text="29 h" /> */
export function Figure({ text }: { text: string }) {
  const parts = text.split(/(\d[\d.,]*)/).filter((part) => part.trim() !== '');
  return (
    <p class="popup-figure">
      <span class="visually-hidden">{text}</span>
      <span aria-hidden="true">
        {parts.map((part) =>
          /\d/.test(part) ? (
            part
          ) : (
            <span key={part} class="popup-figure-unit">
              {part.trim()}
            </span>
          ),
        )}
      </span>
    </p>
  );
}
