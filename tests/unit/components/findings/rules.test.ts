import { expect, test } from 'vitest';
import { LEVELS } from '../../../../patterns/finding';
import { PATTERN_IDS } from '../../../../patterns/pattern';
import { formsOf, LANGUAGES, readTexts, speaking } from '../../../support/words';

test.each(LANGUAGES)('a pattern has a rule for each of its levels, and no other: %s', async (language) => {
  const { rulesOf } = await speaking(language, () => import('../../../../components/findings/rules'));
  const { inMessages } = await speaking(language, () => import('../../../../components/findings/pattern-words'));
  const texts = await readTexts(language);
  const rulesIn = (id: (typeof PATTERN_IDS)[number]) =>
    texts
      .filter(
        ({ key }) => key[0] === 'finding' && key[1] === inMessages(id) && LEVELS.some((level) => level === key[2]),
      )
      .flatMap((text) => formsOf(text).map((form) => form.replaceAll('$1', 'LINE')));
  for (const id of PATTERN_IDS) {
    const told = rulesOf(id, 37.5).map(({ text }) => text.replaceAll(/37\.5\s?(h|시간)/g, 'LINE'));
    expect(told, id).toEqual(rulesIn(id));
  }
});

test('the own line stands in the rules of the patterns that are measured against it, and in no others', async () => {
  const { rulesOf, hasOwnLine } = await speaking('en', () => import('../../../../components/findings/rules'));
  const speaksOfLine = PATTERN_IDS.filter((id) => rulesOf(id, 37.5).some(({ text }) => text.includes('37.5')));
  expect(PATTERN_IDS.filter(hasOwnLine)).toEqual(speaksOfLine);
});
