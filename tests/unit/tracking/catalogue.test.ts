import { describe, expect, test } from 'vitest';
import { CATALOGUE, findCatalogueTool, GROUPS, startingSet } from '../../../tracking/catalogue/catalogue';
import { type CatalogueTool, ROLES } from '../../../tracking/catalogue/catalogue-tool';
import { CATEGORIES, doHostsMeet, findTool } from '../../../tracking/tool';

const WELL_FORMED_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** At least two labels, or this machine with a port; no scheme, no path, no capital. */
const WELL_FORMED_HOST =
  /^(localhost:\d{2,5}|127\.0\.0\.1:\d{2,5}|(\*\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+)$/;

const hostsThatMeet = (tool: CatalogueTool) =>
  CATALOGUE.filter((other) => other !== tool).flatMap((other) =>
    tool.hosts.flatMap((host) =>
      other.hosts.filter((meets) => doHostsMeet(host, meets)).map((meets) => `${host} and ${meets} (${other.id})`),
    ),
  );

describe('each tool of the catalogue', () => {
  test.each(CATALOGUE)('$id is well formed', (tool) => {
    expect(tool.id).toMatch(WELL_FORMED_ID);
    expect(CATALOGUE.filter(({ id }) => id === tool.id)).toHaveLength(1);
    expect(tool.name.trim()).toBe(tool.name);
    expect(tool.name).not.toBe('');
    expect(CATALOGUE.filter(({ name }) => name === tool.name)).toHaveLength(1);
    expect(CATEGORIES).toContain(tool.category);
    expect(GROUPS).toContain(tool.group);
    expect(tool.monogram).toMatch(/^\p{L}{1,2}$/u);
    expect(ROLES).toEqual(expect.arrayContaining([...tool.roles]));
    expect(new Set(tool.roles).size).toBe(tool.roles.length);
  });

  test.each(CATALOGUE)('$id has hosts that the browser can be asked for', ({ hosts }) => {
    expect(hosts).not.toHaveLength(0);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) {
      expect(host).toMatch(WELL_FORMED_HOST);
      const name = host.replace(/^\*\./, '');
      expect(new URL(`http://${name}`).host).toBe(name);
    }
  });

  test.each(CATALOGUE)('$id shares no address with another tool', (tool) => {
    expect(hostsThatMeet(tool)).toEqual([]);
  });

  test.each(CATALOGUE)('$id has a Korean name only if that has Korean in it', ({ nameKo }) => {
    if (nameKo !== undefined) expect(nameKo).toMatch(/\p{Script=Hangul}/u);
  });
});

describe('the catalogue', () => {
  test('offers at least 94 tools', () => {
    expect(CATALOGUE.length).toBeGreaterThanOrEqual(94);
  });

  test.each(GROUPS)('has tools in the group %s, told apart by their monograms', (group) => {
    const monograms = CATALOGUE.filter((tool) => tool.group === group).map(({ monogram }) => monogram.toLowerCase());
    expect(monograms).not.toHaveLength(0);
    expect(new Set(monograms).size).toBe(monograms.length);
  });

  test('runs through its groups in the order of the page', () => {
    expect([...new Set(CATALOGUE.map(({ group }) => group))]).toEqual(GROUPS);
    expect(GROUPS[0]).toBe('code');
    expect(GROUPS.at(-1)).toBe('korean');
  });

  test('counts everything in the group of meetings as heard, and nothing else', () => {
    const byCategory = CATALOGUE.filter(({ category }) => category === 'meeting');
    expect(byCategory).toEqual(CATALOGUE.filter(({ group }) => group === 'meetings'));
  });

  test('names every tool made for Korea in Korean', () => {
    const nameless = CATALOGUE.filter(({ group, nameKo }) => group === 'korean' && nameKo === undefined);
    expect(nameless).toEqual([]);
  });

  test('finds a tool by its id', () => {
    expect(findCatalogueTool('github')?.name).toBe('GitHub');
  });

  test.each(['site:github.com', 'GitHub', '', 'constructor'])('knows no tool by the id "%s"', (id) => {
    expect(findCatalogueTool(id)).toBeUndefined();
  });
});

describe('an address of daily work belongs to its tool', () => {
  test.each([
    ['https://github.com/owner/name/pull/1', 'github'],
    ['https://fuzzy-waffle-7.github.dev/', 'codespaces'],
    ['https://github.dev/owner/name', 'codespaces'],
    ['https://vscode.dev/', 'vscode-web'],
    ['https://chromium-review.googlesource.com/c/1', 'gerrit'],
    ['https://docs.google.com/spreadsheets/d/1', 'google-docs'],
    ['https://drive.google.com/drive/home', 'google-drive'],
    ['https://mail.google.com/mail/u/0/', 'gmail'],
    ['https://calendar.google.com/calendar/u/0/r', 'google-calendar'],
    ['https://meet.google.com/abc-defg-hij', 'google-meet'],
    ['https://chat.google.com/u/0/', 'google-chat'],
    ['https://colab.research.google.com/drive/1', 'colab'],
    ['https://gemini.google.com/app', 'gemini'],
    ['https://scholar.google.com/scholar?q=1', 'google-scholar'],
    ['https://console.cloud.google.com/', 'google-cloud'],
    ['https://eu-west-1.console.aws.amazon.com/ec2/', 'aws'],
    ['https://d-1.studio.us-west-2.sagemaker.aws/jupyterlab', 'sagemaker'],
    ['https://dbc-1.cloud.databricks.com/', 'databricks'],
    ['http://localhost:8888/lab', 'jupyter'],
    ['http://127.0.0.1:6006/', 'tensorboard'],
    ['http://localhost:5000/#/experiments', 'mlflow'],
    ['https://app.slack.com/client/T1/C1', 'slack'],
    ['https://teams.microsoft.com/v2/', 'teams'],
    ['https://app.zoom.us/wc/1', 'zoom'],
    ['https://team.atlassian.net/browse/A-1', 'jira-confluence'],
    ['https://team.atlassian.net/wiki/spaces/A', 'jira-confluence'],
    ['https://app.notion.com/p/1', 'notion'],
    ['https://team.grafana.net/d/1', 'grafana'],
    ['https://us5.datadoghq.com/logs', 'datadog'],
    ['https://talk.worksmobile.com/', 'naver-works'],
    ['https://team.dooray.com/project', 'dooray'],
  ])('%s', (address, id) => {
    const { hostname, port } = new URL(address);
    expect(findTool(CATALOGUE, hostname, port)?.id).toBe(id);
  });

  test.each([
    'https://www.google.com/search?q=1',
    'https://maps.google.com/',
    'https://news.ycombinator.com/',
    'https://www.youtube.com/',
    'https://docs.github.com/',
    'https://www.amazon.com/',
    'https://atlassian.net.example/',
    'https://notslack.com/',
    'http://localhost:3000/',
    'http://localhost/',
  ])('but %s belongs to none', (address) => {
    const { hostname, port } = new URL(address);
    expect(findTool(CATALOGUE, hostname, port)).toBeUndefined();
  });
});

describe('the starting set of', () => {
  test.each(ROLES)('%s is of a size that a person can look over, and all in the catalogue', (role) => {
    const ids = startingSet(role);
    expect(ids.length).toBeGreaterThanOrEqual(16);
    expect(ids.length).toBeLessThanOrEqual(24);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => findCatalogueTool(id) === undefined)).toEqual([]);
  });

  test.each([
    ['engineer', ['github', 'linear', 'slack', 'grafana', 'claude']],
    ['researcher', ['overleaf', 'arxiv', 'openreview', 'wandb', 'colab']],
    ['manager', ['gmail', 'google-calendar', 'teams', 'jira-confluence', 'miro']],
  ] as const)('%s holds what that work is done on', (role, ids) => {
    expect(startingSet(role)).toEqual(expect.arrayContaining([...ids]));
  });
});
