import type { FieldId } from '../accounts/fields';
import { fieldHelps as arabicHelps, fieldNames as arabicNames } from './arabic/fields';
import { fieldHelps as englishHelps, fieldNames as englishNames } from './english/fields';
import type { Language } from './message';

const names: Readonly<Record<Language, Readonly<Record<FieldId, string>>>> = {
  en: englishNames,
  ar: arabicNames,
};
const helps: Readonly<Record<Language, Readonly<Record<FieldId, string>>>> = {
  en: englishHelps,
  ar: arabicHelps,
};

/** A field's name as people call it, also the template's header: `Due date`. */
export function fieldName(language: Language, field: FieldId): string {
  return names[language][field];
}

/** What to type into a field, for the template's notes. */
export function fieldHelp(language: Language, field: FieldId): string {
  return helps[language][field];
}

/** Every field that a column can be chosen for, with its name, in the order in which a template has them. */
export function fieldsInOrder(
  language: Language,
): readonly { readonly field: FieldId; readonly name: string }[] {
  return (Object.keys(englishNames) as FieldId[])
    .filter((field) => field !== 'additionalData')
    .map((field) => ({ field, name: names[language][field] }));
}

export function isFieldId(text: string): text is FieldId {
  return Object.hasOwn(englishNames, text);
}
