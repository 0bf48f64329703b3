/** What no compiler sees: a text that is missing is silent in the browser, and a word that scolds is one too many. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { formsOf, LANGUAGES, type Language, readTexts } from '../support/words';

const ROOT = resolve(import.meta.dirname, '../..');
/** The keys that the browser itself reads, from the manifest. */
const READ_BY_THE_BROWSER = [
  'extensionName',
  'extensionDescription',
  'command.popup',
  'command.clockOut',
  'command.startBreak',
];

type Texts = Awaited<ReturnType<typeof readTexts>>;
const texts = {} as Record<Language, Texts>;

beforeAll(async () => {
  for (const language of LANGUAGES) {
    texts[language] = await readTexts(language);
  }
});

const keysOf = (language: Language) => texts[language].map(({ key }) => key.join('.'));
const placeholdersOf = (form: string) => [...new Set(form.match(/\$\d/g) ?? [])].sort();

test('every language has every text, in the same order', () => {
  for (const language of LANGUAGES) {
    expect(keysOf(language)).toEqual(keysOf('en'));
  }
});

test('no text is empty', () => {
  for (const language of LANGUAGES) {
    expect(texts[language].filter((text) => formsOf(text).some((form) => form.trim() === ''))).toEqual([]);
  }
});

test('a text has the same parts to fill in, in every language', () => {
  const partsOf = (language: Language) =>
    texts[language].map((text) => ({ key: text.key.join('.'), parts: placeholdersOf(formsOf(text).join(' ')) }));
  for (const language of LANGUAGES) {
    expect(partsOf(language)).toEqual(partsOf('en'));
  }
});

test('every text is used somewhere', () => {
  const source = readSource(['components', 'entrypoints']);
  const isUsed = (key: string) =>
    READ_BY_THE_BROWSER.includes(key) || source.includes(`'${key}'`) || isBuilt(key, source);
  expect(keysOf('en').filter((key) => !isUsed(key))).toEqual([]);
});

describe('words that are never on screen', () => {
  const FORBIDDEN: Record<Language, RegExp> = {
    en: /\b(should|must|fail(s|ed|ure)?|too much|burn-?out|well done|great job|congratulations)\b|!/i,
    ko: /[!！]|번아웃|실패|해야 합니다|하셔야|너무 많|잘했어요|훌륭|축하/,
  };
  /** Words of a person's, asked about and not said to them. */
  const QUESTIONS = /[?？]$/;

  test.each(LANGUAGES)('%s', (language) => {
    const said = texts[language].flatMap((text) => formsOf(text).map((form) => ({ key: text.key.join('.'), form })));
    expect(said.filter(({ form }) => FORBIDDEN[language].test(form) && !QUESTIONS.test(form))).toEqual([]);
  });
});

test('Korean is written in one voice: 해요체', () => {
  const formal = /(습니다|습니까|십시오|한다|된다|이다)[.?]?$/;
  const sentences = texts.ko.flatMap((text) => formsOf(text).flatMap((form) => form.split(/(?<=[.?])\s/)));
  expect(sentences.filter((sentence) => formal.test(sentence))).toEqual([]);
});

test('only active time is called “at least”', () => {
  const claims = texts.en.flatMap(formsOf).filter((form) => /at least/i.test(form) && /\bworked\b/i.test(form));
  expect(claims.filter((form) => !form.startsWith('“At least”, never'))).toEqual([]);
});

test('the description fits into the stores', () => {
  for (const language of LANGUAGES) {
    const description = texts[language].find(({ key }) => key.join('.') === 'extensionDescription');
    expect(description && formsOf(description)[0]?.length).toBeLessThanOrEqual(132);
  }
});

/** A key may be put together from a prefix and a value of a union: `role.${role}`. */
function isBuilt(key: string, source: string): boolean {
  const parts = key.split('.');
  return parts.some((_, index) => index > 0 && source.includes(`\`${parts.slice(0, index).join('.')}.\${`));
}

function readSource(folders: readonly string[]): string {
  return folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}
