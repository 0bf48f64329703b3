/**
 * What somebody is typing into a field. Until they leave it, it is theirs: whatever else changes on the page, the text
 * stays. Left, it is read; what cannot be read stays in the field and the stored value holds.
 */
import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';

export interface DraftRules {
  /** The stored value as text. */
  shown: string;
  /** The value of a text, or null where it has none. */
  read: (text: string) => number | null;
  onChange: (value: number) => void;
  /** Called with a text that has no value, where somebody has to know. */
  onUnread?: (() => void) | undefined;
}

export interface Draft {
  /** The text that could not be read; null if there is none. */
  unread: string | null;
  /** What the field itself needs. */
  field: {
    value: string;
    'aria-invalid': boolean;
    onInput: (event: TargetedEvent<HTMLInputElement>) => void;
    onChange: (event: TargetedEvent<HTMLInputElement>) => void;
  };
}

/** @example const draft = useDraft({ shown: '18:30', read: parseClock, onChange: setUsualStop }); */
export function useDraft({ shown, read, onChange, onUnread }: DraftRules): Draft {
  const [text, setText] = useState<string | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  return {
    unread,
    field: {
      value: text ?? shown,
      'aria-invalid': unread !== null,
      onInput: (event) => setText(event.currentTarget.value),
      onChange: (event) => {
        const typed = event.currentTarget.value;
        const value = read(typed);
        setText(value === null ? typed : null);
        setUnread(value === null ? typed : null);
        if (value === null) {
          onUnread?.();
        } else {
          onChange(value);
        }
      },
    },
  };
}
