/** The words of the browser's language, and times and lengths written in it. */
import { i18n } from '#i18n';
import { createFormat } from './format';

/** Where the parts of a text go: from here on, characters that no text of ours holds. */
const FIRST_PLACE = 0xe000;
const PLACES = /[\ue000-\ue008]/g;

/** Texts with their places open, by what was asked. */
const texts = new Map<string, string>();

/**
 * A text on screen by its key, with its count and its parts. The browser is asked once for each, and its parts are put in
 * here: Firefox does either in code of its own, which takes longer than to draw the day of a year that is told so.
 *
 * @example t('popup.today')
 */
export const t: typeof i18n.t = (...asked: unknown[]): string => {
  const parts: unknown[] = asked.find((each) => Array.isArray(each)) ?? [];
  const open = asked.map((each) => (each === parts ? parts.map(placeAt) : each));
  const key = JSON.stringify(open);
  const text = texts.get(key) ?? (i18n.t as (...asked: unknown[]) => string)(...open);
  texts.set(key, text);
  return text.replace(PLACES, (place) => String(parts[place.charCodeAt(0) - FIRST_PLACE]));
};

function placeAt(_: unknown, index: number): string {
  return String.fromCharCode(FIRST_PLACE + index);
}

/** The language of the texts as a tag for Intl and `lang`: Intl by itself may follow another language. */
export const localeTag = t('localeTag');

export const format = createFormat(localeTag, t);
