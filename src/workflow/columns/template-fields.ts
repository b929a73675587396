import type { FieldId } from '../../accounts/fields/field-ids';
import type { FieldDefinition } from '../../accounts/fields/fields';
import { fieldCatalogue } from '../../accounts/fields/fields';
import type { LenderProfile } from '../../accounts/lender-profile';
import type { Operation } from '../../accounts/operation';
import type { Language } from '../../messages/message';

/** What a template is to be filled for: rows of every operation, or of one. */
export type TemplatePurpose = 'all' | Operation;

/** A field that a template can have a column for. */
export interface TemplateField {
  readonly field: FieldId;
  /** Operations that cannot do without it. */
  readonly requiredFor: readonly Operation[];
  /** Purposes whose template has it unless the person says otherwise. */
  readonly usualFor: readonly TemplatePurpose[];
}

/** What a person chose for a template. */
export interface TemplateWanted {
  readonly language: Language;
  readonly purpose: TemplatePurpose;
  readonly fields: readonly FieldId[];
}

const operations: readonly Operation[] = ['create', 'update', 'withdraw'];

/** The fields of a template, in its order, by what API, policy and lender say of them. */
export function templateFields(profile: LenderProfile): readonly TemplateField[] {
  return fieldCatalogue
    .filter(({ id }) => id !== 'additionalData')
    .map((field) => {
      const requiredFor = operations.filter((operation) => needOf(field, operation, profile) === 'error');
      const one = operations.filter(
        (operation) =>
          needOf(field, operation, profile) !== 'not-sent' &&
          (field.inTemplate || requiredFor.includes(operation)),
      );
      const all = field.inTemplate || requiredFor.includes('create');
      return { field: field.id, requiredFor, usualFor: all ? ['all', ...one] : one };
    });
}

/** What a blank cell means to this lender, in a row of this operation. */
export function needOf(
  { id, operations: uses }: FieldDefinition,
  operation: Operation,
  profile: LenderProfile,
): FieldDefinition['operations'][Operation]['need'] {
  return profile.required[operation]?.[id] ?? uses[operation].need;
}
