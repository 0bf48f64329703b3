import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coversAddress, doHostsMeet, findTool, isMeetingTool, originsOf, type Tool } from '../../../tracking/tool';

const tool = (id: string, ...hosts: string[]): Tool => ({ id, name: id, category: 'code', hosts });

describe('a host pattern covers an address', () => {
  test.each([
    ['github.com', 'github.com', ''],
    ['github.com', 'github.com', '8443'],
    ['*.slack.com', 'app.slack.com', ''],
    ['*.slack.com', 'a.b.slack.com', ''],
    ['*.slack.com', 'slack.com', ''],
    ['localhost:8888', 'localhost', '8888'],
    ['localhost', 'localhost', '3000'],
    ['*.corp.example:8443', 'git.corp.example', '8443'],
    ['127.0.0.1:8080', '127.0.0.1', '8080'],
    ['[::1]', '[::1]', '3000'],
    ['[::1]:3000', '[::1]', '3000'],
    ['jira', 'jira', ''],
  ])('%s covers %s with port "%s"', (pattern, host, port) => {
    expect(coversAddress(pattern, host, port)).toBe(true);
  });

  test.each([
    ['github.com', 'gist.github.com', ''],
    ['github.com', 'github.com.example', ''],
    ['*.slack.com', 'notslack.com', ''],
    ['*.slack.com', 'com', ''],
    ['localhost:8888', 'localhost', '6006'],
    ['localhost:8888', 'localhost', ''],
    ['localhost:8888', 'localhost', '88888'],
    ['*.corp.example:8443', 'git.corp.example', ''],
    ['127.0.0.1', '127.0.0.10', ''],
    ['127.0.0.1:8080', '127.0.0.1', '80'],
    ['[::1]:3000', '[::1]', '3001'],
    ['[::1]', '[::2]', ''],
  ])('%s does not cover %s with port "%s"', (pattern, host, port) => {
    expect(coversAddress(pattern, host, port)).toBe(false);
  });
});

describe('two host patterns', () => {
  test.each([
    ['github.com', 'github.com'],
    ['*.google.com', 'docs.google.com'],
    ['*.google.com', 'google.com'],
    ['*.google.com', '*.research.google.com'],
    ['localhost', 'localhost:8888'],
    ['*.corp.example', 'git.corp.example:8443'],
    ['[::1]', '[::1]:3000'],
  ])('%s and %s meet, whichever comes first', (one, other) => {
    expect(doHostsMeet(one, other)).toBe(true);
    expect(doHostsMeet(other, one)).toBe(true);
  });

  test.each([
    ['github.com', 'gitlab.com'],
    ['github.com', 'gist.github.com'],
    ['*.google.com', 'google.com.example'],
    ['*.a.example', '*.b.example'],
    ['localhost:8888', 'localhost:6006'],
    ['localhost:8888', '127.0.0.1:8888'],
    ['*.corp.example:8443', 'git.corp.example:443'],
  ])('%s and %s do not meet', (one, other) => {
    expect(doHostsMeet(one, other)).toBe(false);
    expect(doHostsMeet(other, one)).toBe(false);
  });

  test('meet if an address is covered by both', () => {
    const labels = fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 4 });
    const port = fc.constantFrom('', '3000');
    const address = fc.tuple(labels, port).chain(([parts, number]) => {
      const host = parts.join('.');
      const names = [host, ...parts.map((_, index) => `*.${parts.slice(index).join('.')}`)];
      const patterns = number === '' ? names : [...names, ...names.map((name) => `${name}:${number}`)];
      const pattern = fc.constantFrom(...patterns);
      return fc.record({ host: fc.constant(host), port: fc.constant(number), one: pattern, other: pattern });
    });
    fc.assert(
      fc.property(address, ({ host, port: number, one, other }) => {
        expect(coversAddress(one, host, number) && coversAddress(other, host, number)).toBe(true);
        expect(doHostsMeet(one, other)).toBe(true);
      }),
    );
  });
});

describe('the tool of an address', () => {
  const tools = [
    tool('github', 'github.com', 'gist.github.com'),
    tool('jupyter', 'localhost:8888'),
    tool('slack', '*.slack.com'),
  ];

  test.each([
    ['gist.github.com', '', 'github'],
    ['localhost', '8888', 'jupyter'],
    ['app.slack.com', '', 'slack'],
  ])('%s with port "%s" is %s', (host, port, id) => {
    expect(findTool(tools, host, port)?.id).toBe(id);
  });

  test.each([
    ['localhost', '3000'],
    ['example.com', ''],
    ['', ''],
  ])('"%s" with port "%s" has none', (host, port) => {
    expect(findTool(tools, host, port)).toBeUndefined();
  });
});

describe('the origins to ask for', () => {
  test.each([
    ['github.com', '*://github.com/*'],
    ['*.slack.com', '*://*.slack.com/*'],
    ['localhost:8888', '*://localhost/*'],
    ['127.0.0.1:8080', '*://127.0.0.1/*'],
    ['[::1]:3000', '*://[::1]/*'],
    ['[::1]', '*://[::1]/*'],
    ['*.corp.example:8443', '*://*.corp.example/*'],
  ])('of %s are %s, without a port', (host, origin) => {
    expect(originsOf({ hosts: [host] })).toEqual([origin]);
  });

  test('name each host once', () => {
    const hosts = ['localhost:8888', 'localhost:6006', '127.0.0.1:8888'];
    expect(originsOf({ hosts })).toEqual(['*://localhost/*', '*://127.0.0.1/*']);
  });
});

test('only a tool that holds meetings is heard', () => {
  expect(isMeetingTool({ category: 'meeting' })).toBe(true);
  expect(isMeetingTool({ category: 'chat' })).toBe(false);
});
