import { addressFields } from './address-fields';
import { amountDefinitions } from './amount-fields';
import { contactFields } from './contact-fields';
import type { FieldDefinition } from './field-definition';
import type { FieldId, RepeatedPart } from './field-ids';
import { fieldIdsInOrder, repeatedField } from './field-ids';
import { keyFields } from './key-fields';
import { moneyFields } from './money-fields';
import { personFields } from './person-fields';
import type { RepeatedDefinition } from './repeated-definition';
import { entryOf } from './repeated-definition';

export type { FieldDefinition } from './field-definition';
export type { FieldId } from './field-ids';

/** The fields that a row has once. */
export const singleFields: readonly FieldDefinition[] = [
  ...keyFields,
  ...personFields,
  ...amountDefinitions,
  ...moneyFields,
];

/** The parts of phones, emails and addresses, each once for all entries of its list. */
export const repeatedFields: readonly RepeatedDefinition[] = [...contactFields, ...addressFields];

const byPart: ReadonlyMap<RepeatedPart, RepeatedDefinition> = new Map(
  repeatedFields.map((definition) => [definition.part, definition]),
);
const known = new Map<FieldId, FieldDefinition>(singleFields.map((field) => [field.id, field]));

/**
 * The fields of the API that a sheet can keep, in the order of the template, with the first entries of each list; `fieldOf` knows
 * the further ones. What the documentation states and what is this project's policy are told apart, as data.
 * Source: the public page "Create or update accounts" and docs/contract/command-api.yaml.
 */
export const fieldCatalogue: readonly FieldDefinition[] = fieldIdsInOrder({
  phone: 3,
  email: 2,
  address: 2,
}).map(fieldOf);

/** Whether a number of this field is what its cell shows, `00123`: identifiers and postal codes. */
export function isReadAsShown(id: FieldId): boolean {
  return fieldOf(id).kind === 'identifier' || repeatedField(id)?.part === 'addressZip';
}

/** What is known of a field. */
export function fieldOf(id: FieldId): FieldDefinition {
  const before = known.get(id);
  if (before !== undefined) return before;
  const repeated = repeatedField(id);
  const definition = repeated === undefined ? undefined : byPart.get(repeated.part);
  if (repeated === undefined || definition === undefined) throw new RangeError(`not a field: ${id}`);
  const field = entryOf(definition, repeated.number);
  known.set(id, field);
  return field;
}
