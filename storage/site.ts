/**
 * A site of the person's own, read from whatever they type or paste into "add a site". A site is a set of hosts: the
 * path, the query and any name and password of an address are dropped here and never kept. The host is stored as the
 * browser writes it (lower case, punycode) and reads back as itself. IPv6 literals are taken: Chromium 156 and Firefox
 * 153 both grant `*://[::1]/*` on request and then show the addresses.
 */
import { coversAddress, doHostsMeet, type Tool, type ToolId } from '../tracking/tool';
import type { CustomSite } from './stored-site';

/** Why a text is no site, with what a message needs to say so. Hosts are given as they were typed. */
export type SiteProblem =
  | { code: 'empty' }
  /** A scheme that no web page is reached by, without its colon. */
  | { code: 'scheme'; scheme: string }
  | { code: 'not-a-host'; text: string }
  /** The name, or one part of it between dots, is longer than the Domain Name System allows. */
  | { code: 'too-long'; most: number }
  | { code: 'port'; port: string; least: number; most: number }
  /** A star stands elsewhere than alone before the first dot, or before an address of numbers. */
  | { code: 'wildcard'; host: string }
  /** Everything, or everything under `com` or `co.uk`. */
  | { code: 'too-wide'; host: string }
  /** A tool claims all of this host, or a part of it (`isWhole` false): one host, one tool. */
  | { code: 'already-there'; tool: ToolId; name: string; isWhole: boolean };

/** A site, or why there is none. */
export type SiteReading = { ok: true; site: CustomSite } | { ok: false; problem: SiteProblem };

const LONGEST_NAME = 253;
const LONGEST_LABEL = 63;
const HIGHEST_PORT = 65_535;
/** Either scheme may be pasted with either port, and a port that no address shows would never match. */
const SCHEMES_OWN_PORTS = ['80', '443'];

/** Schemes that are written without slashes; any other word before a colon is a host before its port. */
const BARE_SCHEMES = /^(about|blob|chrome|data|edge|file|ftp|javascript|mailto|tel|view-source|wss?):/i;
/** Lenient, for it is typed by hand: `https:/host` and `https//host` too. A match pattern begins with a star. */
const BEFORE_HOST = /^(https?(:[/\\]*|[/\\]{2})|\*:[/\\]{2}|[/\\]{2})/i;
const LABEL = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?$/;
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;

/** Names that no registry sells (RFC 6761, RFC 6762 appendix G, ICANN's `internal`): all under one is one network. */
const PRIVATE_TOP_LEVELS = new Set('corp home internal intranet lan local localhost private test'.split(' '));
/**
 * Second levels that countries sell names under. The whole list (publicsuffix.org) is 200 kB; this keeps a slip of the
 * hand from asking for half a country, no more.
 */
const SHARED_SECOND_LEVELS = new Set(
  'ac co com ed edu go gob gouv gov govt ltd mil ne net nhs nom or org pe plc police re sch'.split(' '),
);

interface Address {
  /** The name in lower case, in punycode, without a star. */
  name: string;
  /** The same as the person wrote it, in Unicode. */
  shown: string;
  isWide: boolean;
  /** '' if there is none. */
  port: string;
}

type Step<T> = { value: T } | { problem: SiteProblem };

/**
 * Reads what a person typed as a site of their own. Never throws. The category is 'other' until the person picks one.
 *
 * @param existing the tools that a new one must not share an address with: the catalogue and the sites added before
 * @example parseSite('https://Git.example.com:8443/a?b', []) //=> { ok: true, site: { host: 'git.example.com:8443', … } }
 * @example parseSite('*.co.uk', []) //=> { ok: false, problem: { code: 'too-wide', host: '*.co.uk' } }
 */
export function parseSite(text: string, existing: readonly Tool[]): SiteReading {
  const read = readAddress(text);
  if ('problem' in read) return { ok: false, problem: read.problem };
  const host = patternOf(read.value, read.value.name);
  const claim = findClaim(read.value, host, existing);
  if (claim !== undefined) return { ok: false, problem: claim };
  const name = patternOf(read.value, read.value.shown);
  return { ok: true, site: { id: `site:${host}`, name, category: 'other', host } };
}

function patternOf({ isWide, port }: Address, name: string): string {
  return `${isWide ? '*.' : ''}${name}${port === '' ? '' : `:${port}`}`;
}

function readAddress(text: string): Step<Address> {
  const authority = readAuthority(text.trim());
  if ('problem' in authority) return authority;
  const [host, port] = splitPort(authority.value);
  // A star is looked at before the port, so that `*:8080` and `host:*` are told of the star.
  const isWide = host.startsWith('*.');
  const typed = isWide ? host.slice(2) : host;
  if (host === '*' || host === '*.') return { problem: { code: 'too-wide', host } };
  if (authority.value.lastIndexOf('*') > 0 || (host.startsWith('*') && !isWide)) {
    return { problem: { code: 'wildcard', host: authority.value } };
  }
  const name = readName(typed);
  if ('problem' in name) return name;
  const isNumeric = IPV4.test(name.value) || name.value.startsWith('[');
  if (isWide && isNumeric) return { problem: { code: 'wildcard', host } };
  if (isWide && isSharedSuffix(name.value)) return { problem: { code: 'too-wide', host } };
  const number = readPort(port, authority.value);
  if ('problem' in number) return number;
  return { value: { name: name.value, shown: shownAs(typed, name.value), isWide, port: number.value } };
}

/** The part of an address that names the host and the port. */
function readAuthority(text: string): Step<string> {
  if (text === '') return { problem: { code: 'empty' } };
  const scheme = /^([a-z][a-z0-9+.-]*|\*):[/\\]{2}/i.exec(text)?.[1] ?? BARE_SCHEMES.exec(text)?.[1];
  const isWeb = scheme === undefined || /^(https?|\*)$/i.test(scheme);
  if (!isWeb && !isPort(text, scheme)) return { problem: { code: 'scheme', scheme: scheme.toLowerCase() } };
  const prefix = BEFORE_HOST.exec(text)?.[0] ?? '';
  const authority = text.slice(prefix.length).split(/[/\\?#]/)[0] ?? '';
  // Only a whole address has a name and password in it; without the scheme this is somebody's mail.
  const bare = prefix === '' ? authority : authority.slice(authority.lastIndexOf('@') + 1);
  const isHost = bare !== '' && !/[\s\p{Cc}@]/u.test(bare);
  return isHost ? { value: bare } : { problem: { code: 'not-a-host', text } };
}

/** Whether what looks like a scheme is a machine of that name: `edge:8080`. */
function isPort(text: string, scheme: string): boolean {
  return /^\d+([/?#]|$)/.test(text.slice(scheme.length + 1));
}

/** @returns the host and what stands after its colon, undefined where there is no colon */
function splitPort(authority: string): [host: string, port: string | undefined] {
  const colon = authority.lastIndexOf(':');
  const isInBrackets = colon < authority.lastIndexOf(']');
  if (colon === -1 || isInBrackets) return [authority, undefined];
  return [authority.slice(0, colon), authority.slice(colon + 1)];
}

function readPort(port: string | undefined, authority: string): Step<string> {
  if (port === undefined || port === '') return { value: '' };
  if (!/^\d+$/.test(port)) return { problem: { code: 'not-a-host', text: authority } };
  const number = Number(port);
  if (number < 1 || number > HIGHEST_PORT) return { problem: { code: 'port', port, least: 1, most: HIGHEST_PORT } };
  return { value: SCHEMES_OWN_PORTS.includes(String(number)) ? '' : String(number) };
}

/** The name as the browser writes it, or what is wrong with it. */
function readName(typed: string): Step<string> {
  const length = lengthProblem(typed);
  if (length !== undefined) return { problem: length };
  const problem: SiteProblem = { code: 'not-a-host', text: typed };
  const address = `http://${typed}`;
  if (!URL.canParse(address) || typed.includes(':') !== typed.startsWith('[')) return { problem };
  const name = new URL(address).hostname.replace(/\.$/, '');
  if (name.startsWith('[')) return { value: name };
  // The browser reads `8888` and `010.0.0.1` as addresses of numbers that nobody meant.
  if (IPV4.test(name)) return typed.replace(/\.$/, '') === name ? { value: name } : { problem };
  const isName = name.split('.').every((label) => LABEL.test(label));
  const longer = lengthProblem(name);
  if (longer !== undefined) return { problem: longer };
  return isName ? { value: name } : { problem };
}

function lengthProblem(name: string): SiteProblem | undefined {
  if (name.split('.').some((label) => label.length > LONGEST_LABEL)) return { code: 'too-long', most: LONGEST_LABEL };
  return name.replace(/\.$/, '').length > LONGEST_NAME ? { code: 'too-long', most: LONGEST_NAME } : undefined;
}

function isSharedSuffix(name: string): boolean {
  const labels = name.split('.');
  const [first = '', country = ''] = labels;
  if (labels.length === 1) return !PRIVATE_TOP_LEVELS.has(first);
  return labels.length === 2 && country.length === 2 && SHARED_SECOND_LEVELS.has(first);
}

/** A name in another script as the person wrote it; any other as it is stored. */
function shownAs(typed: string, name: string): string {
  const written = typed.normalize('NFKC').toLowerCase().replaceAll('。', '.').replace(/\.$/, '');
  const isPlain = /^[\x21-\x7e]*$/.test(written);
  return isPlain ? name : written;
}

function findClaim(address: Address, host: string, existing: readonly Tool[]): SiteProblem | undefined {
  const claims = existing.flatMap((tool) =>
    tool.hosts
      .filter((other) => doHostsMeet(host, other))
      .map((other) => ({ tool, isWhole: isWithin(address, other) })),
  );
  const claim = claims.find(({ isWhole }) => isWhole) ?? claims[0];
  if (claim === undefined) return undefined;
  return { code: 'already-there', tool: claim.tool.id, name: claim.tool.name, isWhole: claim.isWhole };
}

function isWithin({ isWide, name, port }: Address, outer: string): boolean {
  return (!isWide || outer.startsWith('*.')) && coversAddress(outer, name, port);
}
