/** The field that finds a tool in the whole catalogue, and says how many it found. */
import { CATALOGUE } from '../../tracking/catalogue/catalogue';
import { Icon } from '../parts/Icon';
import { t } from '../words';
import '../fields/field.css';
import './tool-search.css';

export interface ToolSearchProps {
  query: string;
  /** How many tools were found, null while nothing is asked. */
  found: number | null;
  onSearch: (query: string) => void;
}

/** @example <ToolSearch query="hub" found={2} onSearch={setQuery} /> */
export function ToolSearch({ query, found, onSearch }: ToolSearchProps) {
  return (
    <search class="tool-search">
      <Icon name="search" />
      <input
        class="field-input"
        type="search"
        value={query}
        placeholder={t('welcome.tools.searchHint', [CATALOGUE.length])}
        aria-label={t('welcome.tools.search')}
        data-testid="tool-search"
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      <p class="visually-hidden" role="status">
        {found === null ? '' : t('welcome.tools.found', found)}
      </p>
    </search>
  );
}
