/** The tools in words: a row a tool, and the facts as sentences. */
import type { ToolId } from '../../../tracking/tool';
import { ChartTable } from '../../charts/ChartTable';
import { format, t } from '../../words';
import type { ToolsOfHistory } from './tools-reading';
import { factWords, shareWords } from './tools-words';

export interface ToolsTableProps {
  tools: ToolsOfHistory;
  nameOf: (tool: ToolId) => string;
}

/** @example <ToolsTable tools={tools} nameOf={nameOf} /> */
export function ToolsTable({ tools: { shares, attention }, nameOf }: ToolsTableProps) {
  return (
    <>
      <ChartTable
        caption={t('tools.byTool')}
        heads={[t('tools.tool'), t('tools.category'), t('day.worked'), t('tools.share'), t('day.active')]}
        numbers={[2, 3, 4]}
        rows={shares.tools.map(({ tool, category, worked, active }) => ({
          key: tool,
          cells: [
            nameOf(tool),
            t(`category.${category}`),
            format.duration(worked),
            shareWords(worked, shares.worked),
            t('day.atLeast', [format.duration(active)]),
          ],
        }))}
      />
      <ChartTable
        caption={t('tools.byCategory')}
        heads={[t('tools.category'), t('day.worked'), t('tools.share')]}
        numbers={[1, 2]}
        rows={shares.categories.map(({ category, worked }) => ({
          key: category,
          cells: [t(`category.${category}`), format.duration(worked), shareWords(worked, shares.worked)],
        }))}
      />
      <dl class="tools-told">
        {factWords(attention).map(({ id, title, fact, meaning }) => (
          <div key={id}>
            <dt>{title}</dt>
            <dd>
              {fact}. {meaning}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
