/**
 * Adds a site of the person's own. A text that is no site stays in the field, with what is wrong with it; an address
 * that a tool has already leads to that tool.
 */
import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import { parseSite, type SiteProblem } from '../../storage/site';
import type { CustomSite } from '../../storage/stored-site';
import { CATALOGUE } from '../../tracking/catalogue/catalogue';
import type { ToolId } from '../../tracking/tool';
import { Button } from '../parts/Button';
import { t } from '../words';
import { claimantName, describeSiteProblem } from './site-problem';
import '../fields/field.css';
import './sites.css';

export interface SiteFormProps {
  /** What stands in the field. */
  text: string;
  field: RefObject<HTMLInputElement | null>;
  sites: readonly CustomSite[];
  chosen: ReadonlySet<ToolId>;
  onType: (text: string) => void;
  onAdd: (site: CustomSite) => void;
  /** The person takes the tool that has the address already. */
  onChoose: (id: ToolId, name: string) => void;
}

/** @example <SiteForm text="" field={field} sites={[]} chosen={chosen} onType={setText} onAdd={add} onChoose={choose} /> */
export function SiteForm({ text, field, sites, chosen, onType, onAdd, onChoose }: SiteFormProps) {
  const id = useId();
  const [problem, setProblem] = useState<SiteProblem | null>(null);

  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const tools = sites.map((site) => ({ ...site, hosts: [site.host] }));
    const reading = parseSite(text, [...CATALOGUE, ...tools]);
    setProblem(reading.ok ? null : reading.problem);
    if (reading.ok) {
      onAdd(reading.site);
    }
    field.current?.focus();
  };

  return (
    <form class="site-form" noValidate onSubmit={add}>
      <div class="site-form-row">
        <div class="site-form-field">
          <label class="field-label" for={id}>
            {t('welcome.sites.label')}
          </label>
          <input
            id={id}
            ref={field}
            class="field-input"
            type="text"
            inputMode="url"
            autoComplete="off"
            autoCapitalize="off"
            spellcheck={false}
            placeholder={t('welcome.sites.hint')}
            value={text}
            data-testid="site-input"
            aria-invalid={problem !== null}
            aria-describedby={`${id}-problem`}
            onInput={(event) => {
              setProblem(null);
              onType(event.currentTarget.value);
            }}
          />
        </div>
        <Button type="submit" data-testid="site-add">
          {t('welcome.sites.add')}
        </Button>
      </div>
      <div id={`${id}-problem`} class="site-form-problem" role="alert">
        {problem === null ? null : <p data-testid="site-problem">{describeSiteProblem(problem, chosen)}</p>}
        {problem?.code === 'already-there' && problem.isWhole && !chosen.has(problem.tool) ? (
          <Button
            kind="line"
            data-testid="site-choose"
            onClick={() => {
              setProblem(null);
              onChoose(problem.tool, claimantName(problem));
              field.current?.focus();
            }}
          >
            {t('problem.choose', [claimantName(problem)])}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
