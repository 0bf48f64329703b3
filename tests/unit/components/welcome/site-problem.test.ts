import { expect, test } from 'vitest';
import { parseSite, type SiteProblem } from '../../../../storage/site';
import { CATALOGUE } from '../../../../tracking/catalogue/catalogue';
import { LANGUAGES, type Language, speaking } from '../../../support/words';

const load = (language: Language) => speaking(language, () => import('../../../../components/welcome/site-problem'));
const nobody: ReadonlySet<string> = new Set();

function problemOf(text: string): SiteProblem {
  const reading = parseSite(text, CATALOGUE);
  if (reading.ok) {
    throw new Error(`"${text}" is a site.`);
  }
  return reading.problem;
}

const EVERY_KIND = [
  '',
  'ftp://files.example',
  'two words',
  `${'a'.repeat(64)}.example`,
  'host.example:0',
  'git*.example',
  '*.com',
  'github.com',
  '*.openai.com',
];

test.each(LANGUAGES)(
  'every kind of problem has words of its own, with nothing left to fill in (%s)',
  async (language) => {
    const { describeSiteProblem } = await load(language);
    const words = EVERY_KIND.map((text) => describeSiteProblem(problemOf(text), nobody));
    expect(new Set(words).size).toBe(EVERY_KIND.length);
    for (const line of words) {
      expect(line).not.toBe('');
      expect(line).not.toMatch(/\$\d|undefined|!/);
    }
  },
);

test.each([
  ['ftp://files.example', '“ftp” addresses are no web pages'],
  ['two words', '“two words” is no name of a site'],
  ['host.example:70000', 'There is no port 70000. Write a number from 1 to 65,535'],
  ['*.co.uk', '“*.co.uk” would be a large part of the web'],
  ['github.com', 'This belongs to GitHub, which is on the list already'],
])('of %s it says what happened, to what, and what to do', async (text, words) => {
  const { describeSiteProblem } = await load('en');
  expect(describeSiteProblem(problemOf(text), nobody)).toContain(words);
});

test('a tool that is chosen already needs nothing more', async () => {
  const { describeSiteProblem } = await load('en');
  expect(describeSiteProblem(problemOf('github.com'), new Set(['github']))).toContain('which is chosen already');
});

test('a tool has its Korean name among Korean words', async () => {
  const { describeSiteProblem } = await load('ko');
  expect(describeSiteProblem(problemOf('www.jandi.com'), nobody)).toContain('잔디');
});
