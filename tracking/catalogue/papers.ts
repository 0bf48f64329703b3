/** Papers: finding, reading, writing and reviewing them. They stand on the page beside the documents. */
import { inGroup } from './catalogue-tool';

/** The papers among the docs and papers. @example PAPER_TOOLS[0]?.id //=> 'overleaf' */
export const PAPER_TOOLS = inGroup('docs', 'research', [
  {
    id: 'overleaf',
    name: 'Overleaf',
    monogram: 'O',
    hosts: ['www.overleaf.com'],
    roles: ['engineer', 'researcher'],
  },
  { id: 'arxiv', name: 'arXiv', monogram: 'aX', hosts: ['arxiv.org'], roles: ['engineer', 'researcher'] },
  { id: 'openreview', name: 'OpenReview', monogram: 'OR', hosts: ['openreview.net'], roles: ['researcher'] },
  {
    id: 'semantic-scholar',
    name: 'Semantic Scholar',
    monogram: 'SS',
    hosts: ['www.semanticscholar.org'],
    roles: ['researcher'],
  },
  {
    id: 'google-scholar',
    name: 'Google Scholar',
    nameKo: 'Google 학술 검색',
    monogram: 'GS',
    hosts: ['scholar.google.com', 'scholar.google.co.kr'],
    roles: ['researcher'],
  },
  { id: 'alphaxiv', name: 'alphaXiv', monogram: 'Al', hosts: ['www.alphaxiv.org'] },
  { id: 'elicit', name: 'Elicit', monogram: 'El', hosts: ['elicit.com'] },
  { id: 'zotero', name: 'Zotero', monogram: 'Z', hosts: ['www.zotero.org'] },
  { id: 'microsoft-cmt', name: 'Microsoft CMT', monogram: 'CM', hosts: ['cmt3.research.microsoft.com'] },
]);
