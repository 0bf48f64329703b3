/** The last decisions, the newest first: what was in front, whether it counted, and why. */
import { sessionItem } from '../../storage/session';
import type { Settings } from '../../storage/settings';
import { offsetAt } from '../clock';
import { useItem } from '../use-item';
import { format, t } from '../words';
import { decidedTool, reasonWords } from './decision-words';
import './log.css';

/** @example <Decisions settings={settings} /> */
export function Decisions({ settings }: { settings: Settings }) {
  const { value: session } = useItem(sessionItem);
  const decisions = session?.decisions.toReversed() ?? [];
  return (
    <div class="log" data-testid="decisions">
      {decisions.length === 0 ? (
        <p>{t('options.decisions.none')}</p>
      ) : (
        <ol>
          {decisions.map((decision) => (
            <li key={`${decision.at} ${decision.reason} ${decision.tool}`}>
              <time dateTime={new Date(decision.at).toISOString()}>
                {format.clock(decision.at, offsetAt(decision.at))}
              </time>
              <p>
                <strong>{t(decision.isCounted ? 'options.decisions.counted' : 'options.decisions.notCounted')}</strong>
                {' · '}
                {[decidedTool(decision, settings), reasonWords(decision.reason)].filter(Boolean).join(' · ')}
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
