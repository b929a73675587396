import type { Language } from './message';

const formats: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
  ar: new Intl.ListFormat('ar', { type: 'conjunction' }),
};

/**
 * Parts joined as a person would say them.
 *
 * @example
 * andList('en', ['300 new rows', '188 updates']); //=> '300 new rows and 188 updates'
 */
export function andList(language: Language, parts: readonly string[]): string {
  return formats[language].format(parts);
}
