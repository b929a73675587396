import type { RepeatedPart } from '../accounts/fields/field-ids';

/** Names of the parts of a list. They are given the entry's number with a space before it, or nothing for the first. */
export type RepeatedFieldWords = Readonly<Record<RepeatedPart, (number: string) => string>>;
