/** The place of a section that is not read yet: its heading stands, so that links to it lead there. */
import { t } from '../words';
import type { SectionId } from './section';

/** @example <Waiting id="trend" /> */
export function Waiting({ id }: { id: SectionId }) {
  return (
    <section class="card dash-card is-waiting" id={id} aria-labelledby={`${id}-heading`} aria-busy="true">
      <h2 id={`${id}-heading`}>{t(`dashboard.section.${id}`)}</h2>
    </section>
  );
}
