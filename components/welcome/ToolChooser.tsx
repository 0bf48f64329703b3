/** The catalogue to choose from: starting sets, search, groups, and sites of the person's own. It stores nothing. */
import { useRef, useState } from 'preact/hooks';
import { ROLES, type ToolGroup } from '../../tracking/catalogue/catalogue-tool';
import type { ToolId } from '../../tracking/tool';
import { Choice } from '../fields/Choice';
import { Button } from '../parts/Button';
import { t } from '../words';
import { viewGroups } from './groups';
import { OwnSites } from './OwnSites';
import { SiteForm } from './SiteForm';
import { addSite, categorise, chooseNone, chooseRole, removeSite, type Selection, toggleTool } from './selection';
import { ToolGroupList } from './ToolGroupList';
import { ToolSearch } from './ToolSearch';
import './tool-chooser.css';

export interface ToolChooserProps {
  selection: Selection;
  onChange: (selection: Selection) => void;
}

/** @example <ToolChooser selection={selection} onChange={setSelection} /> */
export function ToolChooser({ selection, onChange }: ToolChooserProps) {
  const [query, setQuery] = useState('');
  const [site, setSite] = useState('');
  const [said, setSaid] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<ToolGroup>>(new Set());
  const [justOpened, setJustOpened] = useState<ToolGroup | null>(null);
  const siteField = useRef<HTMLInputElement>(null);
  const views = viewGroups(selection, opened, query);
  const folded = views.filter(({ isFolded }) => isFolded);
  const found = query.trim() === '' ? null : views.reduce((sum, { tools }) => sum + tools.length, 0);

  const toggle = (id: ToolId) => onChange(toggleTool(selection, id));
  const open = (group: ToolGroup) => {
    setOpened(new Set([...opened, group]));
    setJustOpened(group);
  };
  const search = (text: string) => {
    setQuery(text);
    setJustOpened(null);
  };

  return (
    <>
      <div class="tool-bar">
        <Choice
          label={t('welcome.tools.startingSet')}
          options={ROLES.map((role) => ({ value: role, label: t(`role.${role}`), testId: `role-${role}` }))}
          value={selection.role}
          onChange={(role) => onChange(chooseRole(selection, role))}
        />
        <Button kind="bare" data-testid="choose-none" onClick={() => onChange(chooseNone(selection))}>
          {t('welcome.tools.chooseNone')}
        </Button>
        <ToolSearch query={query} found={found} onSearch={search} />
      </div>
      {views
        .filter(({ isFolded }) => !isFolded)
        .map((view) => (
          <ToolGroupList
            key={view.group}
            view={view}
            chosen={selection.chosen}
            isJustOpened={justOpened === view.group}
            onToggle={toggle}
            onOpen={() => open(view.group)}
          />
        ))}
      {found === 0 ? (
        <div class="tool-nothing">
          <p>{t('welcome.tools.nothingFound', [query.trim()])}</p>
          <Button
            kind="line"
            data-testid="add-instead"
            onClick={() => {
              setSite(query.trim());
              search('');
              siteField.current?.focus();
            }}
          >
            {t('welcome.tools.addInstead')}
          </Button>
        </div>
      ) : null}
      {folded.length === 0 ? null : (
        <fieldset class="tool-folds" aria-label={t('welcome.tools.more')}>
          {folded.map(({ group, total }) => (
            <Button key={group} data-testid={`group-${group}`} onClick={() => open(group)}>
              {t(`group.${group}`)}
              <span class="tool-folds-count">{total}</span>
            </Button>
          ))}
        </fieldset>
      )}
      {selection.sites.length === 0 ? null : (
        <OwnSites
          sites={selection.sites}
          chosen={selection.chosen}
          onToggle={toggle}
          onCategorise={(id, category) => onChange(categorise(selection, id, category))}
          onRemove={({ id, name }) => {
            onChange(removeSite(selection, id));
            setSaid(t('welcome.sites.removed', [name]));
          }}
        />
      )}
      <SiteForm
        text={site}
        field={siteField}
        sites={selection.sites}
        chosen={selection.chosen}
        onType={setSite}
        onChoose={(id, name) => {
          onChange(selection.chosen.has(id) ? selection : toggleTool(selection, id));
          setSite('');
          setSaid(t('welcome.sites.chosen', [name]));
        }}
        onAdd={(added) => {
          onChange(addSite(selection, added));
          setSite('');
          setSaid(t('welcome.sites.added', [added.name]));
        }}
      />
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
