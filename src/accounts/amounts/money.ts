import type { FieldId } from '../fields/fields';

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

/**
 * A decimal string with at least so many decimals, as money is read: 2400.5 is 2400.50.
 *
 * @example
 * withDecimals('2400.5', 2); //=> '2400.50'
 */
export function withDecimals(amount: string, decimals: number): string {
  const point = amount.indexOf('.');
  if (decimals === 0) return amount;
  return point < 0 ? `${amount}.${'0'.repeat(decimals)}` : amount.padEnd(point + 1 + decimals, '0');
}
