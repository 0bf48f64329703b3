/**
 * The chosen tools and what the browser lets us see of them. Tools that went dark are told first, with one button that
 * asks for exactly those. A tool that is taken out can be put back as long as the page is open.
 */
import { useState } from 'preact/hooks';
import { accessItem } from '../../storage/access';
import type { Settings } from '../../storage/settings';
import { chosenTools } from '../../storage/tools';
import { originsOf, type Tool } from '../../tracking/tool';
import { errorWords } from '../error-words';
import { Button } from '../parts/Button';
import { toolName } from '../tool-name';
import { useItem } from '../use-item';
import type { Change } from '../use-settings';
import { t } from '../words';
import { DarkTools } from './DarkTools';
import type { OptionsPlatform } from './options-platform';
import { ToolChip } from './ToolChip';
import './tool-access.css';

export interface ToolAccessProps {
  settings: Settings;
  platform: OptionsPlatform;
  change: Change;
}

/** @example <ToolAccess settings={settings} platform={platform} change={change} /> */
export function ToolAccess({ settings, platform, change }: ToolAccessProps) {
  const { value: access } = useItem(accessItem);
  const [removed, setRemoved] = useState<Tool | null>(null);
  const [answer, setAnswer] = useState<string | null>(null);
  const tools = chosenTools(settings);
  const dark = access === undefined ? [] : tools.filter(({ id }) => !access.granted.includes(id));

  /** The request comes first: after anything that waits, the browser no longer sees the click. */
  const grant = (asked: readonly Tool[]) => {
    platform.requestAccess([...new Set(asked.flatMap(originsOf))]).then(
      (isGranted) => setAnswer(isGranted ? null : t('options.tools.refused')),
      (error: unknown) => setAnswer(t('options.tools.broken', [errorWords(error)])),
    );
  };
  const remove = (tool: Tool) => {
    change((stored) => ({ ...stored, tools: stored.tools.filter((id) => id !== tool.id) }));
    setRemoved(tool);
  };
  const putBack = (tool: Tool) => {
    // Its access goes with the choice, so that both come back in one click.
    grant([tool]);
    change((stored) => ({ ...stored, tools: [...stored.tools.filter((id) => id !== tool.id), tool.id] }));
    setRemoved(null);
  };

  return (
    <div class="card tool-access">
      <DarkTools tools={dark} answer={answer} onGrant={() => grant(dark)} />
      <p>{t('options.tools.chosen', tools.length)}</p>
      <ul class="tool-chips">
        {tools.map((tool) => (
          <ToolChip key={tool.id} tool={tool} isDark={dark.includes(tool)} onRemove={() => remove(tool)} />
        ))}
      </ul>
      <div class="tool-access-removed" role="status">
        {removed === null ? null : (
          <>
            <p data-testid="removed">{t('options.tools.removed', [toolName(removed)])}</p>
            <Button kind="line" data-testid="put-back" onClick={() => putBack(removed)}>
              {t('options.tools.undo')}
            </Button>
          </>
        )}
      </div>
      <a class="button button-line" href={platform.welcomeAddress} data-testid="choose-tools">
        {t('options.tools.choose')}
      </a>
    </div>
  );
}
