/**
 * A tool is a work site that a person chose to count: an id, a name, a category and a set of hosts, never a path.
 *
 * Hosts are written as the browser's own match patterns write them: `github.com` is that host alone, `*.slack.com` is
 * the host and everything under it. A port is matched by us, because Firefox grants a pattern with a port and then
 * never matches it. One host belongs to one tool.
 */

export const CATEGORIES = [
  'code',
  'chat',
  'meeting',
  'mail',
  'docs',
  'planning',
  'research',
  'compute',
  'assistant',
  'oncall',
  'other',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** Lower-case words joined by hyphens; a site that the person added is `site:` and its host. */
export type ToolId = string;

export interface Tool {
  id: ToolId;
  name: string;
  /** Its name in Korean, where it has one. */
  nameKo?: string;
  category: Category;
  /** `host`, `*.host`, `host:port`; hosts in punycode, lower case. */
  hosts: readonly string[];
}

interface HostPattern {
  name: string;
  isWide: boolean;
  port: string | null;
}

function parseHost(pattern: string): HostPattern {
  const isWide = pattern.startsWith('*.');
  const rest = isWide ? pattern.slice(2) : pattern;
  const port = /:(\d+)$/.exec(rest)?.[1] ?? null;
  return { name: port === null ? rest : rest.slice(0, -port.length - 1), isWide, port };
}

function isUnder(host: string, pattern: HostPattern): boolean {
  return host === pattern.name || (pattern.isWide && host.endsWith(`.${pattern.name}`));
}

/**
 * Whether a host pattern covers an address.
 *
 * @param port the port as the address shows it, '' where it is the scheme's own
 * @example coversAddress('*.slack.com', 'app.slack.com', '') //=> true
 * @example coversAddress('localhost:8888', 'localhost', '6006') //=> false
 */
export function coversAddress(pattern: string, host: string, port: string): boolean {
  const parsed = parseHost(pattern);
  return isUnder(host, parsed) && (parsed.port === null || parsed.port === port);
}

/**
 * Whether two host patterns could both claim one address. Two tools whose hosts meet cannot both be chosen.
 *
 * @example doHostsMeet('*.google.com', 'docs.google.com') //=> true
 * @example doHostsMeet('localhost:8888', 'localhost:6006') //=> false
 */
export function doHostsMeet(one: string, other: string): boolean {
  const a = parseHost(one);
  const b = parseHost(other);
  const isSamePort = a.port === null || b.port === null || a.port === b.port;
  return isSamePort && (isUnder(a.name, b) || isUnder(b.name, a));
}

/**
 * The tool that an address belongs to.
 *
 * @example findTool(tools, 'github.com', '')?.id //=> 'github'
 */
export function findTool(tools: readonly Tool[], host: string, port: string): Tool | undefined {
  return tools.find((tool) => tool.hosts.some((pattern) => coversAddress(pattern, host, port)));
}

/**
 * The match patterns to ask the browser for. The port is left out: see the top of this file.
 *
 * @example originsOf({ hosts: ['localhost:8888'], … }) //=> ['*://localhost/*']
 */
export function originsOf(tool: Pick<Tool, 'hosts'>): string[] {
  const origins = tool.hosts.map((pattern) => {
    const { name, isWide } = parseHost(pattern);
    return `*://${isWide ? '*.' : ''}${name}/*`;
  });
  return [...new Set(origins)];
}

/**
 * Whether a tool holds meetings, which are heard rather than typed into.
 *
 * @example isMeetingTool(zoom) //=> true
 */
export function isMeetingTool(tool: Pick<Tool, 'category'>): boolean {
  return tool.category === 'meeting';
}
