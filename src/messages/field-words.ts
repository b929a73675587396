import type { FieldId, RepeatedList, RepeatedPart, SingleFieldId } from '../accounts/fields/field-ids';
import type { Operation } from '../accounts/operation';
import { fieldIdsInOrder, listOf, repeatedField } from '../accounts/fields/field-ids';
import * as arabic from './arabic/fields';
import * as english from './english/fields';
import type { Language } from './message';
import type { RepeatedFieldWords } from './repeated-field-words';

interface FieldWords {
  readonly requiredFor: (operations: readonly Operation[]) => string;
  readonly fieldNames: Readonly<Record<SingleFieldId, string>>;
  readonly repeatedFieldNames: RepeatedFieldWords;
  readonly fieldHelps: Readonly<Record<SingleFieldId, string>>;
  readonly repeatedFieldHelps: Readonly<Record<RepeatedPart, string>>;
}

const words: Readonly<Record<Language, FieldWords>> = { en: english, ar: arabic };

/** Entries that a person can choose a column for before any column keeps a later one. */
const offered: Readonly<Record<RepeatedList, number>> = { phone: 3, email: 2, address: 2 };

/** A field's name as people call it, also the template's header: `Due date`, `Phone 4`. */
export function fieldName(language: Language, field: FieldId): string {
  const repeated = repeatedField(field);
  if (repeated === undefined) return words[language].fieldNames[field as SingleFieldId];
  const number = repeated.number === 1 ? '' : ` ${String(repeated.number)}`;
  return words[language].repeatedFieldNames[repeated.part](number);
}

/** What to type into a field, for the template's notes. */
export function fieldHelp(language: Language, field: FieldId): string {
  const repeated = repeatedField(field);
  return repeated === undefined
    ? words[language].fieldHelps[field as SingleFieldId]
    : words[language].repeatedFieldHelps[repeated.part];
}

/** Which operations cannot do without a field, for the template's notes; nothing where all can. */
export function requiredText(language: Language, operations: readonly Operation[]): string {
  return operations.length === 0 ? '' : words[language].requiredFor(operations);
}

/**
 * Every field that a column can be chosen for, with its name, in the order in which a template has them: of each list the first
 * entries and one more than are in use.
 */
export function fieldsInOrder(
  language: Language,
  inUse: Iterable<FieldId> = [],
): readonly { readonly field: FieldId; readonly name: string }[] {
  const entries = { ...offered };
  for (const field of inUse) {
    const repeated = repeatedField(field);
    if (repeated === undefined) continue;
    const list = listOf(repeated.part);
    entries[list] = Math.max(entries[list], repeated.number + 1);
  }
  return fieldIdsInOrder(entries)
    .filter((field) => field !== 'additionalData')
    .map((field) => ({ field, name: fieldName(language, field) }));
}
