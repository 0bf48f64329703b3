/** A group of tools under its name and its count, with a button for those that are not shown yet. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { ToolId } from '../../tracking/tool';
import { Button } from '../parts/Button';
import { t } from '../words';
import type { GroupView } from './groups';
import { ToolCheck } from './ToolCheck';
import './tool-group.css';

export interface ToolGroupListProps {
  view: GroupView;
  chosen: ReadonlySet<ToolId>;
  /** The person has just asked for this group: the first tool that came gets the focus. */
  isJustOpened: boolean;
  onToggle: (id: ToolId) => void;
  onOpen: () => void;
}

/** @example <ToolGroupList view={view} chosen={selection.chosen} isJustOpened={false} … /> */
export function ToolGroupList({ view, chosen, isJustOpened, onToggle, onOpen }: ToolGroupListProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef<ReadonlySet<ToolId>>(new Set());
  useLayoutEffect(() => {
    if (isJustOpened) {
      const first = view.tools.findIndex(({ id }) => !shown.current.has(id));
      list.current?.querySelectorAll('input')[first]?.focus();
    }
    shown.current = new Set(view.tools.map(({ id }) => id));
  }, [isJustOpened, view.tools]);

  return (
    <fieldset class="tool-group" aria-labelledby={id}>
      <div class="tool-group-head">
        <h3 id={id}>{t(`group.${view.group}`)}</h3>
        <span class="tool-group-count">{t('welcome.tools.ofTotal', [view.chosen, view.total])}</span>
        {view.hidden === 0 ? null : (
          <Button kind="bare" onClick={onOpen} aria-describedby={id} data-testid={`group-${view.group}`}>
            {t('welcome.tools.showMore', view.hidden)}
          </Button>
        )}
      </div>
      <div class="tool-checks" ref={list}>
        {view.tools.map((tool) => (
          <ToolCheck key={tool.id} tool={tool} isChosen={chosen.has(tool.id)} onToggle={() => onToggle(tool.id)} />
        ))}
      </div>
    </fieldset>
  );
}
