/** Where to look when a notification was not seen: nothing here can tell that the system holds it back. */
import type { Ref } from 'preact';
import { t } from '../words';

const PLACES = [
  {
    place: 'system',
    lines: [
      { name: 'Windows', key: 'systemWindows' },
      { name: 'macOS', key: 'systemMac' },
      { name: 'Linux', key: 'systemLinux' },
    ],
  },
  {
    place: 'focus',
    lines: [
      { name: 'Windows', key: 'focusWindows' },
      { name: 'macOS', key: 'focusMac' },
      { name: 'Linux', key: 'focusLinux' },
    ],
  },
  {
    place: 'browser',
    lines: [
      { name: 'Chrome, Edge', key: 'browserChrome' },
      { name: 'Firefox', key: 'browserFirefox' },
    ],
  },
] as const;

/** @example <NothingCame ref={places} /> */
export function NothingCame({ ref }: { ref: Ref<HTMLDetailsElement> }) {
  return (
    <details class="nothing-came" ref={ref} data-testid="nothing-came">
      <summary>{t('options.nothingCame.title')}</summary>
      <p>{t('options.nothingCame.text')}</p>
      <ol>
        {PLACES.map(({ place, lines }) => (
          <li key={place}>
            <h3>{t(`options.nothingCame.${place}`)}</h3>
            <dl>
              {lines.map(({ name, key }) => (
                <div key={key}>
                  <dt>{name}</dt>
                  <dd>{t(`options.nothingCame.${key}`)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </details>
  );
}
