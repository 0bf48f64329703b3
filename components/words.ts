/** The words of the browser's language, and times and lengths written in it. */
import { i18n } from '#i18n';
import { createFormat } from './format';

/** A text on screen by its key. @example t('popup.today') */
export const t = i18n.t;

/** The language of the texts as a tag for Intl and `lang`: Intl by itself may follow another language. */
export const localeTag = i18n.t('localeTag');

export const format = createFormat(localeTag, i18n.t);
