/** The sites that the person added: each can be switched off, told what it is for, and taken off the list. */
import { useId } from 'preact/hooks';
import type { CustomSite } from '../../storage/stored-site';
import { CATEGORIES, type Category, type ToolId } from '../../tracking/tool';
import { Select } from '../fields/Select';
import { Button } from '../parts/Button';
import { Icon } from '../parts/Icon';
import { t } from '../words';
import { ToolCheck } from './ToolCheck';
import './sites.css';

export interface OwnSitesProps {
  sites: readonly CustomSite[];
  chosen: ReadonlySet<ToolId>;
  onToggle: (id: ToolId) => void;
  onCategorise: (id: ToolId, category: Category) => void;
  onRemove: (site: CustomSite) => void;
}

/** @example <OwnSites sites={selection.sites} chosen={selection.chosen} … /> */
export function OwnSites({ sites, chosen, onToggle, onCategorise, onRemove }: OwnSitesProps) {
  const heading = useId();
  const categories = CATEGORIES.map((category) => ({ value: category, label: t(`category.${category}`) }));
  return (
    <fieldset class="tool-group own-sites" aria-labelledby={heading}>
      <div class="tool-group-head">
        <h3 id={heading}>{t('welcome.sites.heading')}</h3>
        <span class="tool-group-count">
          {t('welcome.tools.ofTotal', [sites.filter(({ id }) => chosen.has(id)).length, sites.length])}
        </span>
      </div>
      <ul>
        {sites.map((site) => (
          <li key={site.id}>
            <ToolCheck
              tool={{ ...site, hosts: [site.host] }}
              isChosen={chosen.has(site.id)}
              onToggle={() => onToggle(site.id)}
            />
            <Select
              label={t('welcome.sites.category', [site.name])}
              options={categories}
              value={site.category}
              testId={`category-${site.id}`}
              onChange={(category) => onCategorise(site.id, category)}
            />
            <Button
              kind="bare"
              isIconOnly
              aria-label={t('welcome.sites.remove', [site.name])}
              data-testid={`remove-${site.id}`}
              onClick={() => onRemove(site)}
            >
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
