/** Worked time by tool as bars from zero, the most used first; beyond a dozen, the rest stands together behind a button. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../../storage/settings';
import { findToolById } from '../../../storage/tools';
import type { ToolId } from '../../../tracking/tool';
import { percentOf } from '../../charts/percent-of';
import { Button } from '../../parts/Button';
import { ToolMark } from '../../parts/ToolMark';
import { format, t } from '../../words';
import { sum, type ToolShare, type ToolShares } from './tool-shares';
import { shareWords } from './tools-words';

const SHOWN = 12;

export interface ToolBarsProps {
  shares: ToolShares;
  settings: Settings;
  nameOf: (tool: ToolId) => string;
  /** The tools of a sample are nobody's choice. */
  isSample: boolean;
}

/** @example <ToolBars shares={shares} settings={settings} nameOf={nameOf} isSample={false} /> */
export function ToolBars({ shares: { tools, worked }, ...rest }: ToolBarsProps) {
  const [isWhole, setIsWhole] = useState(false);
  const others = tools.slice(SHOWN);
  return (
    <>
      <h3 class="tools-title">{t('tools.byTool')}</h3>
      <ul class="tools-bars" data-testid="tools-bars">
        {(isWhole ? tools : tools.slice(0, SHOWN)).map((share) => (
          <ToolBar key={share.tool} share={share} most={tools[0]?.worked ?? 0} all={worked} {...rest} />
        ))}
      </ul>
      {others.length > 0 && (
        <Button kind="bare" aria-expanded={isWhole} data-testid="tools-more" onClick={() => setIsWhole(!isWhole)}>
          {isWhole
            ? t('tools.fewer', [format.number(SHOWN)])
            : t('tools.more', others.length, [format.number(others.length), format.duration(sum(others))])}
        </Button>
      )}
    </>
  );
}

interface ToolBarProps extends Omit<ToolBarsProps, 'shares'> {
  share: ToolShare;
  most: number;
  all: number;
}

function ToolBar({ share: { tool, category, worked, active }, most, all, settings, nameOf, isSample }: ToolBarProps) {
  const name = nameOf(tool);
  const width = most === 0 ? '0' : percentOf(worked / most);
  return (
    <li data-testid={`share-${tool}`} data-worked={worked} data-active={active}>
      <ToolMark tool={findToolById(settings, tool) ?? { id: tool, name, category, hosts: [] }} />
      <span class="tools-name">
        {name} {!(isSample || settings.tools.includes(tool)) && <i>{t('tools.notChosen')}</i>}
      </span>
      <span class="tools-track" aria-hidden="true">
        <span class={`tools-bar tools-hue tool-mark-${category}`} style={{ width }} />
      </span>
      <span class="tools-hours">{format.duration(worked)}</span>
      <span class="tools-share">{shareWords(worked, all)}</span>
    </li>
  );
}
