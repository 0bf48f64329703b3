/** Finds tools by what a person types: a part of the name in either language, or of the address in the address bar. */
import type { CatalogueTool } from '../../tracking/catalogue/catalogue-tool';

/**
 * The tools whose names or hosts hold every word of the query; case, accents and marks make no difference. In the order
 * they came in; all of them where nothing is asked.
 *
 * @example findTools(CATALOGUE, 'weights biases').map(({ id }) => id) //=> ['wandb']
 * @example findTools(CATALOGUE, '잔디').map(({ id }) => id) //=> ['jandi']
 */
export function findTools(tools: readonly CatalogueTool[], query: string): CatalogueTool[] {
  const words = plain(query).split(' ').filter(Boolean);
  return tools.filter((tool) => {
    const text = plain([tool.name, tool.nameKo ?? '', ...tool.hosts].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** Lower case without accents; marks such as & and ! become spaces, dots of addresses stay. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.:-]+/gu, ' ')
    .trim();
}
