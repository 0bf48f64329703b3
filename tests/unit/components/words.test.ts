/** Texts by their keys: each is asked of the browser once, whatever its parts are. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formsOf, LANGUAGES, readTexts, speaking } from '../../support/words';

const load = () => speaking('en', () => import('../../../components/words'));
let { t } = await load();
beforeEach(async () => {
  ({ t } = await load());
});

test('parts go to their places, in any order and as they are', () => {
  expect(t('format.hoursAndMinutes', ['1', '35'])).toBe('1 h 35 m');
  expect(t('format.hoursAndMinutes', ['$2', ' | '])).toBe('$2 h  |  m');
});

test('the form is that of the number, which is its part where there is none', () => {
  expect(t('findings.past', 1, ['1'])).toBe('Within the last year 1 was found.');
  expect(t('findings.past', 3, ['3'])).toBe('Within the last year 3 were found.');
  expect(t('options.marks.days', 1)).toContain('1');
  expect(t('options.marks.days', 2)).toContain('2');
});

test('the browser is asked for a text once, and again for another of its forms', () => {
  const getMessage = vi.spyOn(fakeBrowser.i18n, 'getMessage');
  for (const hours of ['1', '2', '3']) {
    t('format.hours', [hours]);
    t('popup.today');
  }
  expect(getMessage).toHaveBeenCalledTimes(2);
  t('findings.past', 1, ['1']);
  t('findings.past', 2, ['2']);
  expect(getMessage).toHaveBeenCalledTimes(4);
});

test.each(LANGUAGES)('no text of %s has a character in it that a part would take the place of', async (language) => {
  const texts = await readTexts(language);
  expect(texts.flatMap(formsOf).filter((text) => /[\ue000-\ue008]/.test(text))).toEqual([]);
});
