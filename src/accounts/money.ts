import type { FieldId } from './fields';

/** The amounts of a row by what they are. */
export const amountField = {
  principal: 'principal',
  interest: 'interest',
  fees: 'fees',
  paid: 'paidAmount',
} as const satisfies Record<string, FieldId>;

/** The amounts of a row in the order in which the row store keeps them. */
export const amountFields: readonly FieldId[] = [
  amountField.principal,
  amountField.interest,
  amountField.fees,
  amountField.paid,
];
