import { addressFields } from './address-fields';
import { contactFields } from './contact-fields';
import type { FieldDefinition, FieldId } from './field-definition';
import { keyFields } from './key-fields';
import { moneyFields } from './money-fields';
import { personFields } from './person-fields';

export type { FieldDefinition, FieldId } from './field-definition';

/**
 * Every field of the API that a sheet can keep, in the order of the template: what the documentation states and what
 * is this project's policy told apart, as data.
 * Source: the public page "Create or update accounts" and docs/contract/command-api.yaml.
 */
export const fieldCatalogue: readonly FieldDefinition[] = [
  ...keyFields,
  ...personFields,
  ...contactFields,
  ...addressFields,
  ...moneyFields,
];

const byId: ReadonlyMap<string, FieldDefinition> = new Map(fieldCatalogue.map((field) => [field.id, field]));

/** What is known of a field. */
export function fieldOf(id: FieldId): FieldDefinition {
  const field = byId.get(id);
  if (field === undefined) throw new RangeError(`not a field: ${id}`);
  return field;
}

/** Whether a text, from a setting for example, names a field. */
export function isFieldId(text: string): text is FieldId {
  return byId.has(text);
}
