/** Line icons on a grid of 16, drawn for this product. They decorate a word or a label and are hidden from readers. */
import './icon.css';

const PATHS = {
  bin: 'M3 4.5h10M6.25 4.5V3h3.5v1.5M4.5 4.5l.5 8.5h6l.5-8.5M7 7v3.5M9 7v3.5',
  'chevron-down': 'm5 6.5 3 3 3-3',
  'chevron-left': 'm9.5 4-4 4 4 4',
  'chevron-right': 'm6.5 4 4 4-4 4',
  close: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  pencil: 'M3 13l.75-3L10.5 3.25l2.25 2.25L6 12.25 3 13ZM9 4.75 11.25 7',
  plus: 'M8 3.5v9M3.5 8h9',
  history: 'M3 4h4.5M10 4h3M3 8h2.5M8 8h5M3 12h6',
  search: 'M11.25 7A4.25 4.25 0 1 1 2.75 7a4.25 4.25 0 0 1 8.5 0ZM10.25 10.25l3.25 3.25',
  settings:
    'M2 4.5h6.25M11.75 4.5H14M2 11.5h2.25M7.75 11.5H14M11.75 4.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0ZM7.75 11.5a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0Z',
  tick: 'm4 8.2 2.7 2.7L12 5.4',
} as const;

export type IconName = keyof typeof PATHS;

/** @example <Icon name="settings" /> */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
