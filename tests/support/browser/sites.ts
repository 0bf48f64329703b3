/**
 * Work sites on this machine: one server on loopback that answers under many names, without a port in the address in
 * either browser. Chromium maps the names to the server; Firefox takes it as its proxy, since it cannot map a port.
 * Every request is written down. `/redirect?to=` sends on to another address, and `/slow?ms=` keeps one waiting. Names on the browsers' list of https-only sites (github.com, linear.app, notion.so …)
 * do not work; gitlab.com, slack.com, wandb.ai, huggingface.co and arxiv.org do.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sitePage } from './site-page';

export interface SiteRequest {
  readonly host: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface Sites {
  readonly port: number;
  /** The address to open: `url('gitlab.com', '/group/project')`. */
  url(host: string, path?: string): string;
  /** Every request so far, for the named host or for all. */
  requests(host?: string): readonly SiteRequest[];
  forgetRequests(): void;
  chromiumFlags(): readonly string[];
  firefoxPreferences(): Readonly<Record<string, string | number | boolean>>;
  close(): Promise<void>;
}

/** Hosts that tests use most: five tools that work over http, and two sites that are no tool. */
const usualHosts = [
  'gitlab.com',
  'slack.com',
  'wandb.ai',
  'huggingface.co',
  'arxiv.org',
  'news.example',
  'shop.example',
];

/**
 * Starts the server. Pass the result to `launchBrowser({ sites })`, and close it in `afterAll`.
 *
 * @example
 * const sites = await startSites();
 * await firefox.openSite(sites.url('gitlab.com', '/?tick'));
 */
export async function startSites(hosts: readonly string[] = usualHosts): Promise<Sites> {
  let log: SiteRequest[] = [];
  const server = createServer((request, response) => {
    // A browser that uses the server as its proxy sends the whole address.
    const { host, pathname, search, searchParams } = new URL(
      request.url ?? '/',
      `http://${request.headers.host ?? 'nowhere'}`,
    );
    log.push({ host, method: request.method ?? 'GET', path: pathname + search, at: Date.now() });
    if (pathname === '/redirect') {
      response.writeHead(302, { location: searchParams.get('to') ?? '/' }).end();
      return;
    }
    const answer = (): unknown => response.setHeader('content-type', 'text/html; charset=utf-8').end(sitePage(host));
    const delay = pathname === '/slow' ? Number(searchParams.get('ms')) : 0;
    // Not even a timer in between where nobody asked to wait.
    delay > 0 ? setTimeout(answer, delay) : answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    port,
    url: (host, path = '/') => `http://${host}${path}`,
    requests: (host) => (host === undefined ? log : log.filter((request) => request.host === host)),
    forgetRequests: () => {
      log = [];
    },
    chromiumFlags: () => [
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(',')},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost`,
    ],
    firefoxPreferences: () => ({
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
    }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
