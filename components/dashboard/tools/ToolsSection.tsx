/** Where worked time went: what tools are for, which they are, and how attention moved among them. */
import { Card } from '../Card';
import { Problem } from '../Problem';
import { RangeChoice } from '../RangeChoice';
import type { SectionProps } from '../section';
import { useReading } from '../use-reading';
import type { AttentionFacts } from './attention-facts';
import { CategoryBar } from './CategoryBar';
import { ToolBars } from './ToolBars';
import { ToolsTable } from './ToolsTable';
import { readTools } from './tools-reading';
import { emptyWords, factWords, summaryWords } from './tools-words';
import './tools.css';

/** @example <ToolsSection {...section} /> */
export function ToolsSection({ archive, settings, nameOf, view, changeView, version, onRead }: SectionProps) {
  const { value: tools, problem } = useReading(
    () => readTools(view.tools, archive, settings),
    [archive, settings, version, view.tools],
    onRead,
  );
  if (tools === undefined) {
    return (
      <Card id="tools">
        <Problem problem={problem} />
      </Card>
    );
  }
  const range = <RangeChoice section="tools" value={view.tools} onChange={(weeks) => changeView({ tools: weeks })} />;
  if (tools === null || tools.shares.worked === 0) {
    return (
      <Card id="tools" actions={tools === null ? undefined : range}>
        <Problem problem={problem} />
        <p class="dash-summary">{emptyWords(tools)}</p>
      </Card>
    );
  }
  return (
    <Card
      id="tools"
      summary={<span data-testid="tools-summary">{summaryWords(tools)}</span>}
      actions={range}
      twin={<ToolsTable tools={tools} nameOf={nameOf} />}
      before={<Problem problem={problem} />}
    >
      <CategoryBar shares={tools.shares} />
      <ToolBars shares={tools.shares} settings={settings} nameOf={nameOf} isSample={archive.isSample} />
      <Facts attention={tools.attention} />
    </Card>
  );
}

function Facts({ attention }: { attention: AttentionFacts }) {
  const { switching, longDwells, chat } = attention;
  const values = {
    switching: { recent: switching?.recent, usual: switching?.usual ?? undefined },
    longDwells: { recent: longDwells?.recent, usual: longDwells?.usual ?? undefined },
    chat: { recent: chat?.hours, usual: undefined },
  };
  return (
    <div class="tools-facts">
      {factWords(attention).map(({ id, title, fact, meaning }) => (
        <section
          key={id}
          data-testid={`fact-${id}`}
          data-recent={values[id].recent}
          data-usual={values[id].usual}
          data-many={id === 'chat' ? chat?.manyDays : undefined}
        >
          <h3 class="tools-title">{title}</h3>
          <p class="tools-fact">{fact}</p>
          <p class="tools-meaning">{meaning}</p>
        </section>
      ))}
    </div>
  );
}
