/** Worked time by what tools are for: one bar of parts, and each part's name, share and hours beneath it. */
import { MarkLayer } from '../../charts/MarkLayer';
import { percentOf } from '../../charts/percent-of';
import { format, t } from '../../words';
import type { ToolShares } from './tool-shares';
import { shareWords } from './tools-words';

/** @example <CategoryBar shares={shares} /> */
export function CategoryBar({ shares: { categories, worked: all } }: { shares: ToolShares }) {
  const parts = categories.map(({ category, worked }, index) => {
    const before = categories.slice(0, index).reduce((sum, other) => sum + other.worked, 0);
    return {
      category,
      left: percentOf(before / all),
      width: percentOf(worked / all),
      name: t(`category.${category}`),
      share: shareWords(worked, all),
      hours: format.hours(worked),
      worked,
    };
  });
  return (
    <figure class="tools-shares" data-testid="tools-categories">
      <div class="tools-stack">
        <div class="tools-parts" aria-hidden="true">
          {parts.map(({ category, left, width }) => (
            <span key={category} class={`tools-part tools-hue tool-mark-${category}`} style={{ left, width }} />
          ))}
        </div>
        <MarkLayer
          label={t('tools.byCategory')}
          rows={[
            parts.map(({ category, left, width, name, share, hours }) => ({
              key: category,
              left,
              width,
              top: '0',
              height: '100%',
              title: name,
              text: t('tools.tip', [share, hours]),
            })),
          ]}
        />
      </div>
      <ul class="tools-names">
        {parts.map(({ category, name, share, hours, worked }) => (
          <li key={category} data-testid={`category-${category}`} data-worked={worked}>
            <span class={`tools-swatch tools-hue tool-mark-${category}`} />
            {name} <b>{share}</b> <i>{hours}</i>
          </li>
        ))}
      </ul>
    </figure>
  );
}
