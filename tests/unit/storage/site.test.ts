import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseSite, type SiteProblem } from '../../../storage/site';
import { type CustomSite, customSiteSchema } from '../../../storage/stored-site';
import { CATALOGUE } from '../../../tracking/catalogue/catalogue';
import { coversAddress, originsOf, type Tool } from '../../../tracking/tool';

const tool = (id: string, name: string, ...hosts: string[]): Tool => ({ id, name, category: 'code', hosts });

function siteOf(text: string, existing: readonly Tool[] = []): CustomSite {
  const reading = parseSite(text, existing);
  if (!reading.ok) throw new Error(`"${text}" was refused: ${JSON.stringify(reading.problem)}`);
  return reading.site;
}

function problemOf(text: string, existing: readonly Tool[] = []): SiteProblem {
  const reading = parseSite(text, existing);
  if (reading.ok) throw new Error(`"${text}" was taken: ${JSON.stringify(reading.site)}`);
  return reading.problem;
}

/** As the browser matches: on each port, the host itself and, behind a star, all under it. */
function doesOriginMatch(origin: string, address: string): boolean {
  const host = origin.slice('*://'.length, -'/*'.length);
  const { hostname } = new URL(address);
  if (!host.startsWith('*.')) return hostname === host;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** An address in the site, as the browser shows it. */
function addressIn({ host }: CustomSite, scheme = 'http'): string {
  return `${scheme}://${host.replace('*.', 'any.')}/path`;
}

describe('a site is read from', () => {
  test.each([
    ['gitlab.example.com', 'gitlab.example.com'],
    ['  gitlab.example.com \n', 'gitlab.example.com'],
    ['GitLab.Example.COM', 'gitlab.example.com'],
    ['gitlab.example.com.', 'gitlab.example.com'],
    ['gitlab.example.com.:8443', 'gitlab.example.com:8443'],
    ['gitlab.example.com/group/project', 'gitlab.example.com'],
    ['https://Gitlab.Example.com:8443/some/path?x#y', 'gitlab.example.com:8443'],
    ['HTTP://gitlab.example.com', 'gitlab.example.com'],
    ['https://gitlab.example.com?a=b', 'gitlab.example.com'],
    ['https://gitlab.example.com#top', 'gitlab.example.com'],
    ['https:/gitlab.example.com', 'gitlab.example.com'],
    ['https//gitlab.example.com', 'gitlab.example.com'],
    ['//gitlab.example.com/a', 'gitlab.example.com'],
    ['https:\\\\gitlab.example.com\\a', 'gitlab.example.com'],
    ['http.example.com', 'http.example.com'],
    ['localhost:8888', 'localhost:8888'],
    ['http://localhost:8888/lab?token=secret', 'localhost:8888'],
    ['localhost:08888', 'localhost:8888'],
    ['localhost:', 'localhost'],
    ['localhost', 'localhost'],
    ['127.0.0.1:8080', '127.0.0.1:8080'],
    ['192.168.0.10', '192.168.0.10'],
    ['[::1]:3000', '[::1]:3000'],
    ['[::1]', '[::1]'],
    ['http://[0:0:0:0:0:0:0:1]/', '[::1]'],
    ['[FE80::1]:3000', '[fe80::1]:3000'],
    ['go', 'go'],
    ['jira:8080', 'jira:8080'],
    ['edge:8080/a', 'edge:8080'],
    ['build_server.example.com', 'build_server.example.com'],
    ['*.corp.example.com', '*.corp.example.com'],
    ['*.corp.example.com:8443', '*.corp.example.com:8443'],
    ['*://*.corp.example.com/*', '*.corp.example.com'],
    ['https://*.corp.example.com/*', '*.corp.example.com'],
    ['*.internal', '*.internal'],
    ['*.localhost:3000', '*.localhost:3000'],
    ['*.example.co.uk', '*.example.co.uk'],
    ['*.co.example', '*.co.example'],
    ['*.github.io', '*.github.io'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['BÜCHER.example:8443', 'xn--bcher-kva.example:8443'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['*.bücher.example', '*.xn--bcher-kva.example'],
    ['회사.한국', 'xn--vf4b131b.xn--3e0b707e'],
    ['회사。한국', 'xn--vf4b131b.xn--3e0b707e'],
    ['ｇｏ．example', 'go.example'],
  ])('%j as %s', (text, host) => {
    expect(siteOf(text)).toMatchObject({ id: `site:${host}`, host, category: 'other' });
  });

  test.each([
    'http://example.com:80/',
    'https://example.com:443/',
    'https://example.com:80/',
    'http://example.com:443/',
    'example.com:80',
    'example.com:443',
    'example.com:0443',
  ])("%j without the port, which is a scheme's own", (text) => {
    expect(siteOf(text).host).toBe('example.com');
  });

  test('an address, without the name and password in it', () => {
    const site = siteOf('https://me:secret@gitlab.example.com/a@b');
    expect(site).toEqual({
      id: 'site:gitlab.example.com',
      name: 'gitlab.example.com',
      category: 'other',
      host: 'gitlab.example.com',
    });
  });

  test.each([
    ['a name of 253 characters', `${'a.'.repeat(126)}a`],
    ['a part of 63 characters', `${'a'.repeat(63)}.example`],
  ])('%s', (_, text) => {
    expect(siteOf(text).host).toBe(text);
  });
});

describe('a site is called', () => {
  test.each([
    ['https://Gitlab.Example.com:8443/a', 'gitlab.example.com:8443'],
    ['example.com:443', 'example.com'],
    ['회사.한국', '회사.한국'],
    ['https://BÜCHER.example.:8443/a', 'bücher.example:8443'],
    ['*.bücher.example', '*.bücher.example'],
    ['회사。한국', '회사.한국'],
    ['ｇｏ．example', 'go.example'],
    ['xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['[0:0::1]:3000', '[::1]:3000'],
  ])('%j by the name %s', (text, name) => {
    expect(siteOf(text).name).toBe(name);
  });
});

describe('what is no site is refused for its own reason', () => {
  test.each(['', ' ', '\t\n'])('%j is empty', (text) => {
    expect(problemOf(text)).toEqual({ code: 'empty' });
  });

  test.each([
    ['file:///home/me/notes.html', 'file'],
    ['chrome://settings', 'chrome'],
    ['about:blank', 'about'],
    ['ftp://example.com', 'ftp'],
    ['FTP://example.com', 'ftp'],
    ['ws://example.com', 'ws'],
    ['moz-extension://1/page.html', 'moz-extension'],
    ['javascript:alert(1)', 'javascript'],
    ['mailto:me@example.com', 'mailto'],
    ['data:text/html,a', 'data'],
    ['view-source:https://example.com', 'view-source'],
    ['ssh://git@example.com/a.git', 'ssh'],
  ])('%j is not reached by a web page', (text, scheme) => {
    expect(problemOf(text)).toEqual({ code: 'scheme', scheme });
  });

  test.each([
    'our gitlab',
    'example .com',
    'exa\tmple.com',
    'exa\nmple.com',
    'example.com\u0000a',
    'example.com: 80',
    'me@example.com',
    'git@github.com:owner/name.git',
    'localhost:abc',
    'example.com:80:80',
    'example.com:-1',
    'example.com:1e3',
    'example..com',
    '.example.com',
    '.',
    '..',
    '/path',
    '?',
    'https://',
    'https:',
    'http:///',
    '-',
    'example-.com',
    'exa!mple.com',
    'exa$mple.com',
    'a,b.com',
    'a%2fb.com',
    '\u202egro.elpmaxe',
    '8888',
    '127.1',
    '0x7f.0.0.1',
    '010.0.0.1',
    '256.0.0.1',
    '::1',
    '[::1',
    '[]',
    '[::1]a',
    '[fe80::1%25eth0]',
    '[example.com]',
  ])('%j is not a host', (text) => {
    expect(problemOf(text)).toMatchObject({ code: 'not-a-host' });
  });

  test.each(['*', '*.', '*:8080', 'https://*/', '*://*/*', '*.com', '*.kr', '*.COM.', '*.co.uk', '*.co.kr', '*.한국'])(
    '%j is too wide',
    (text) => {
      expect(problemOf(text)).toMatchObject({ code: 'too-wide' });
    },
  );

  test('and is quoted as it was typed', () => {
    expect(problemOf('https://*.co.uk/a')).toEqual({ code: 'too-wide', host: '*.co.uk' });
    expect(problemOf('our gitlab')).toEqual({ code: 'not-a-host', text: 'our gitlab' });
    expect(problemOf('git.*.com')).toEqual({ code: 'wildcard', host: 'git.*.com' });
  });

  test.each([
    'git.*.com',
    'example.*',
    '*example.com',
    '*.*.com',
    '**.example.com',
    'localhost:*',
    '*.127.0.0.1',
    '*.[::1]',
  ])('%j has a star where none may stand', (text) => {
    expect(problemOf(text)).toMatchObject({ code: 'wildcard' });
  });

  test.each(['0', '00', '65536', '99999999999999999999'])('port %s is out of range', (port) => {
    expect(problemOf(`localhost:${port}`)).toEqual({ code: 'port', port, least: 1, most: 65_535 });
  });

  test.each([1, 65_535])('port %i is in range', (port) => {
    expect(siteOf(`localhost:${port}`).host).toBe(`localhost:${port}`);
  });

  test.each([
    ['a part of 64 characters', `${'a'.repeat(64)}.example`, 63],
    ['a part that is that long in punycode', `${'ü'.repeat(62)}.example`, 63],
    ['a name of 255 characters', `${'a.'.repeat(127)}a`, 253],
  ])('%s is too long', (_, text, most) => {
    expect(problemOf(text)).toEqual({ code: 'too-long', most });
  });
});

describe('a site that a tool claims already is refused', () => {
  test.each([
    ['github.com', 'github', 'GitHub'],
    ['https://github.com/owner/name', 'github', 'GitHub'],
    ['github.com:8443', 'github', 'GitHub'],
    ['team.slack.com', 'slack', 'Slack'],
    ['*.team.slack.com', 'slack', 'Slack'],
    ['http://localhost:8888/lab', 'jupyter', 'Jupyter'],
  ])('%s is %s whole', (text, id, name) => {
    expect(problemOf(text, CATALOGUE)).toEqual({ code: 'already-there', tool: id, name, isWhole: true });
  });

  test.each([
    ['*.github.com', 'github'],
    ['localhost', 'jupyter'],
    ['*.cloud.google.com', 'google-cloud'],
  ])('%s takes in part of %s', (text, id) => {
    expect(problemOf(text, CATALOGUE)).toMatchObject({ code: 'already-there', tool: id, isWhole: false });
  });

  test('by the tool that claims it whole, if another claims a part', () => {
    const existing = [tool('part', 'Part', 'a.git.example.com'), tool('whole', 'Whole', '*.example.com')];
    expect(problemOf('*.git.example.com', existing)).toMatchObject({ tool: 'whole', isWhole: true });
  });

  test('also where the other tool is a site of the person', () => {
    const site = siteOf('회사.한국');
    const existing = [{ ...site, hosts: [site.host] }];
    expect(problemOf('https://회사.한국/a', existing)).toEqual({
      code: 'already-there',
      tool: site.id,
      name: '회사.한국',
      isWhole: true,
    });
  });

  test.each(['gitlab.example.com', 'localhost:3000', '127.0.0.1:3000', 'docs.github.com'])('but %s is free', (text) => {
    expect(siteOf(text, CATALOGUE).host).toBe(text);
  });
});

describe('whatever is typed', () => {
  const host = fc.oneof(
    fc.domain(),
    fc.ipV4(),
    fc.ipV6().map((address) => `[${address}]`),
    fc.constantFrom('localhost', 'jira', '*.corp.example.com', '회사.한국', 'bücher.example', '*', '*.com'),
    fc.string({ unit: fc.constantFrom(...'aB1.-_*:/@[]%회ü 。\\?#\u00ad\u0000'), maxLength: 12 }),
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc
      .tuple(
        fc.constantFrom('', ' ', 'https://', 'HTTP://', '*://', '//', 'file:///', 'about:', 'https//', 'me:secret@'),
        host,
        fc.constantFrom('', '.', ':', ':80', ':443', ':8443', ':0', ':70000', ':x'),
        fc.constantFrom('', '/', '/a:b@c?d#e', '\\a', '\n'),
      )
      .map((parts) => parts.join('')),
  );
  /** Runs a law over the sites that come out, and over enough of them to mean something. */
  const forEverySite = (law: (site: CustomSite) => void) => {
    let sites = 0;
    fc.assert(
      fc.property(typed, (text) => {
        const reading = parseSite(text, []);
        if (!reading.ok) return;
        sites += 1;
        law(reading.site);
      }),
      { numRuns: 2000 },
    );
    expect(sites).toBeGreaterThan(200);
  };

  test('reading it never throws', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(typeof parseSite(text, CATALOGUE).ok).toBe('boolean');
      }),
      { numRuns: 2000 },
    );
  });

  test('the origins to ask for match the addresses of the site, and the site covers them', () => {
    forEverySite((site) => {
      const address = addressIn(site);
      const { hostname, port } = new URL(address);
      expect(originsOf({ hosts: [site.host] }).map((origin) => doesOriginMatch(origin, address))).toEqual([true]);
      expect(coversAddress(site.host, hostname, port)).toBe(true);
      const secure = new URL(addressIn(site, 'https'));
      expect(coversAddress(site.host, secure.hostname, secure.port)).toBe(true);
    });
  });

  test('the stored host reads back as the same site', () => {
    forEverySite((site) => {
      const again = siteOf(site.host);
      expect({ ...again, name: site.name }).toEqual(site);
    });
  });

  test('the name reads back as the same site, name and all', () => {
    forEverySite((site) => {
      expect(siteOf(site.name)).toEqual(site);
    });
  });

  test('a stored site passes its own schema', () => {
    forEverySite((site) => {
      expect(v.parse(customSiteSchema, site)).toEqual(site);
    });
  });
});
