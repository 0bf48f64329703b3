/** Documents, sheets, slides, wikis, files and reports. */
import { inGroup } from './catalogue-tool';

/** The documents among the docs and papers. @example DOC_TOOLS[0]?.id //=> 'notion' */
export const DOC_TOOLS = inGroup('docs', 'docs', [
  {
    id: 'notion',
    name: 'Notion',
    nameKo: '노션',
    monogram: 'N',
    hosts: ['www.notion.so', 'app.notion.com'],
    roles: ['engineer', 'researcher', 'manager'],
  },
  {
    id: 'google-docs',
    name: 'Google Docs and Sheets',
    nameKo: 'Google 문서와 스프레드시트',
    monogram: 'D',
    hosts: ['docs.google.com'],
    roles: ['engineer', 'researcher', 'manager'],
  },
  {
    id: 'google-drive',
    name: 'Google Drive',
    nameKo: 'Google 드라이브',
    monogram: 'GD',
    hosts: ['drive.google.com'],
    roles: ['manager'],
  },
  {
    id: 'microsoft-365',
    name: 'Word, Excel and PowerPoint',
    monogram: 'WE',
    hosts: [
      'word.cloud.microsoft',
      'excel.cloud.microsoft',
      'powerpoint.cloud.microsoft',
      'onenote.cloud.microsoft',
      'loop.cloud.microsoft',
    ],
    roles: ['manager'],
  },
  {
    id: 'sharepoint',
    name: 'SharePoint and OneDrive',
    monogram: 'SP',
    hosts: ['*.sharepoint.com'],
    roles: ['manager'],
  },
  { id: 'dropbox', name: 'Dropbox', monogram: 'Db', hosts: ['www.dropbox.com', 'paper.dropbox.com'] },
  { id: 'box', name: 'Box', monogram: 'Bx', hosts: ['*.app.box.com', '*.ent.box.com'] },
  { id: 'coda', name: 'Coda', monogram: 'Co', hosts: ['coda.io'] },
  { id: 'hackmd', name: 'HackMD', monogram: 'HM', hosts: ['hackmd.io'] },
  { id: 'gitbook', name: 'GitBook', monogram: 'GB', hosts: ['app.gitbook.com'] },
  { id: 'power-bi', name: 'Power BI', monogram: 'PB', hosts: ['app.powerbi.com'] },
  { id: 'tableau', name: 'Tableau Cloud', monogram: 'Tb', hosts: ['*.online.tableau.com'] },
]);
