/** Code hosts, reviews, and editors on the web. */
import { inGroup } from './catalogue-tool';

/** What stands under code and reviews. @example CODE_TOOLS[0]?.id //=> 'github' */
export const CODE_TOOLS = inGroup('code', 'code', [
  {
    id: 'github',
    name: 'GitHub',
    monogram: 'G',
    hosts: ['github.com', 'gist.github.com'],
    roles: ['engineer', 'researcher', 'manager'],
  },
  { id: 'gitlab', name: 'GitLab', monogram: 'GL', hosts: ['gitlab.com'], roles: ['engineer'] },
  { id: 'bitbucket', name: 'Bitbucket', monogram: 'B', hosts: ['bitbucket.org'] },
  { id: 'gerrit', name: 'Gerrit', monogram: 'Ge', hosts: ['*.googlesource.com', 'review.gerrithub.io'] },
  { id: 'azure-devops', name: 'Azure DevOps', monogram: 'AD', hosts: ['dev.azure.com'] },
  { id: 'graphite', name: 'Graphite', monogram: 'Gt', hosts: ['app.graphite.com', 'app.graphite.dev'] },
  { id: 'sourcegraph', name: 'Sourcegraph', monogram: 'Sg', hosts: ['sourcegraph.com', '*.sourcegraphcloud.com'] },
  { id: 'codeberg', name: 'Codeberg', monogram: 'Cb', hosts: ['codeberg.org'] },
  {
    id: 'vscode-web',
    name: 'VS Code web',
    monogram: 'VS',
    hosts: ['vscode.dev', 'insiders.vscode.dev'],
    roles: ['engineer', 'researcher'],
  },
  // A codespace has a host of its own under the very host of the light editor: one host, one tool.
  { id: 'codespaces', name: 'Codespaces and github.dev', monogram: 'Co', hosts: ['*.github.dev'] },
  { id: 'replit', name: 'Replit', monogram: 'R', hosts: ['replit.com'] },
  { id: 'codesandbox', name: 'CodeSandbox', monogram: 'CS', hosts: ['codesandbox.io'] },
  { id: 'stackblitz', name: 'StackBlitz', monogram: 'SB', hosts: ['stackblitz.com'] },
  { id: 'ona', name: 'Ona (Gitpod)', monogram: 'On', hosts: ['app.ona.com', '*.gitpod.io'] },
]);
