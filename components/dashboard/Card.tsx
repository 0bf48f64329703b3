/** A section of the dashboard: its heading, one sentence that says it all, the picture, and the same in words. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../parts/Button';
import { t } from '../words';
import type { SectionId } from './section';

export interface CardProps {
  /** Also the anchor in the page's address. A section may have a second card. */
  id: SectionId | 'rest';
  /** Stands in place of the heading's text where the section has a larger one, such as the code of a week. */
  head?: ComponentChildren;
  /** What the picture shows, in a sentence. */
  summary?: ComponentChildren;
  actions?: ComponentChildren;
  /** The text twin; a section that is all text has none. */
  twin?: ComponentChildren;
  /** Stands above the picture and above its text alike, such as a form. */
  before?: ComponentChildren;
  /** Stands below the one and below the other. */
  after?: ComponentChildren;
  /** Whether something may be half filled in in the picture: it is only hidden then while its text is shown. */
  keepsPicture?: boolean;
  /** The picture, which its text takes the place of. */
  children: ComponentChildren;
}

/** @example <Card id="trend" summary={summary} twin={<ChartTable … />}><TrendChart … /></Card> */
export function Card({ id, head, summary, actions, twin, before, after, keepsPicture, children }: CardProps) {
  const [isText, setIsText] = useState(false);
  return (
    <section class="card dash-card" id={id} aria-labelledby={`${id}-heading`} data-testid={`section-${id}`}>
      <header class="dash-card-head">
        <div>
          <h2 id={`${id}-heading`} class={head === undefined ? undefined : 'visually-hidden'} tabIndex={-1}>
            {t(`dashboard.section.${id}`)}
          </h2>
          {head}
          {summary !== undefined && <p class="dash-summary">{summary}</p>}
        </div>
        <div class="dash-card-acts">
          {actions}
          {twin !== undefined && (
            <Button
              kind="bare"
              aria-pressed={isText}
              aria-describedby={`${id}-heading`}
              data-testid={`${id}-as-text`}
              onClick={() => setIsText(!isText)}
            >
              {t('dashboard.asText')}
            </Button>
          )}
        </div>
      </header>
      {before}
      {isText && twin}
      {keepsPicture ? <div hidden={isText}>{children}</div> : !isText && children}
      {after}
    </section>
  );
}
