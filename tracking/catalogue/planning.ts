/** Issue trackers, boards and plans. */
import { inGroup } from './catalogue-tool';

/** What stands under planning. @example PLANNING_TOOLS[0]?.id //=> 'linear' */
export const PLANNING_TOOLS = inGroup('planning', 'planning', [
  { id: 'linear', name: 'Linear', monogram: 'L', hosts: ['linear.app'], roles: ['engineer', 'manager'] },
  // Both live on the customer's one host, told apart by the path alone: one host, one tool.
  {
    id: 'jira-confluence',
    name: 'Jira and Confluence',
    monogram: 'J',
    hosts: ['*.atlassian.net'],
    roles: ['manager'],
  },
  { id: 'asana', name: 'Asana', monogram: 'A', hosts: ['app.asana.com'], roles: ['manager'] },
  { id: 'trello', name: 'Trello', monogram: 'T', hosts: ['trello.com'] },
  { id: 'monday', name: 'monday.com', monogram: 'M', hosts: ['*.monday.com'] },
  { id: 'clickup', name: 'ClickUp', monogram: 'CU', hosts: ['app.clickup.com'] },
  { id: 'shortcut', name: 'Shortcut', monogram: 'Sh', hosts: ['app.shortcut.com'] },
  { id: 'basecamp', name: 'Basecamp', monogram: 'Bc', hosts: ['app.basecamp.com', '3.basecamp.com'] },
  { id: 'youtrack', name: 'YouTrack', monogram: 'Y', hosts: ['*.youtrack.cloud', '*.myjetbrains.com'] },
  { id: 'airtable', name: 'Airtable', monogram: 'At', hosts: ['airtable.com'] },
  { id: 'smartsheet', name: 'Smartsheet', monogram: 'Sm', hosts: ['app.smartsheet.com'] },
  { id: 'wrike', name: 'Wrike', monogram: 'W', hosts: ['*.wrike.com'] },
  { id: 'productboard', name: 'Productboard', monogram: 'Pb', hosts: ['*.productboard.com'] },
  { id: 'microsoft-planner', name: 'Microsoft Planner', monogram: 'P', hosts: ['planner.cloud.microsoft'] },
]);
