import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type CustomSite, customSiteSchema } from '../../../storage/stored-site';

describe('a stored site', () => {
  const stored: CustomSite = {
    id: 'site:git.example.com:8443',
    name: 'Our GitLab',
    category: 'code',
    host: 'git.example.com:8443',
  };

  test('reads back as it was stored, without what does not belong to it', () => {
    expect(v.parse(customSiteSchema, { ...stored, path: '/secret' })).toEqual(stored);
  });

  test.each([
    ['its host is written as nobody stores it', { id: 'site:Git.example.com', host: 'Git.example.com' }],
    ['its host is an address', { id: 'site:https://a.example', host: 'https://a.example' }],
    ['its host has a path', { id: 'site:a.example/b', host: 'a.example/b' }],
    ['its host is not in punycode', { id: 'site:bücher.example', host: 'bücher.example' }],
    ['its host has a port that never shows', { id: 'site:a.example:443', host: 'a.example:443' }],
    ['its host is everything', { id: 'site:*', host: '*' }],
    ['its host has a star where none belongs', { id: 'site:*.*.example', host: '*.*.example' }],
    ['its host ends in a dot', { id: 'site:a.example.', host: 'a.example.' }],
    ['its host has a name and a password', { id: 'site:a:b@a.example', host: 'a:b@a.example' }],
    ['its host has a port that there is none of', { id: 'site:a.example:70000', host: 'a.example:70000' }],
    ['its host is only a star and a port', { id: 'site:*:8080', host: '*:8080' }],
    ['its host is empty', { id: 'site:', host: '' }],
    ['its id is that of another', { id: 'site:a.example' }],
    ['its id is a tool of the catalogue', { id: 'github' }],
    ['its category is unknown', { category: 'leisure' }],
    ['it has no name', { name: ' ' }],
    ['a field is missing', { host: undefined }],
  ])('is refused if %s', (_, change) => {
    expect(v.is(customSiteSchema, { ...stored, ...change })).toBe(false);
  });

  test.each([null, 'site', 7, []])('is refused if it is %s', (raw) => {
    expect(v.is(customSiteSchema, raw)).toBe(false);
  });
});
