import { firstLabels as arabic } from './arabic/first-labels';
import { firstLabels as english } from './english/first-labels';
import type { FirstLabel } from './first-label-key';
import type { Language } from './message';

const dictionaries: Readonly<Record<Language, Readonly<Record<FirstLabel, string>>>> = {
  en: english,
  ar: arabic,
};

/** As `label`, for those that come with the first script: all others are loaded while the person signs in. */
export function firstLabel(language: Language, key: FirstLabel): string {
  return dictionaries[language][key];
}
