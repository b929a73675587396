import { Big } from 'big.js';
import type { AccountPayload } from '../accounts/payload/account-payload';
import type { Operation } from '../accounts/operation';
import type { ExportedRow } from '../ports/command-port';

/** What a row and an export both show. Phones, names, principal apart from interest and fees are not in the exports. */
export type ComparedField = 'total' | 'paid' | 'dueDate';

/** What of a row is compared, and how far apart two amounts may lie and still agree. */
export interface ComparisonRule {
  readonly fields: readonly ComparedField[];
  /** A decimal string in major units. */
  readonly tolerance: string;
}

/** Everything that both sides show, to the smallest unit. */
export const exactly: ComparisonRule = { fields: ['total', 'paid', 'dueDate'], tolerance: '0' };

/** One field that does not agree: amounts as decimal strings in major units, with the currency's decimals; days as dd/MM/yyyy. */
export interface FieldDifference {
  readonly field: ComparedField;
  readonly sheet: string;
  readonly command: string;
}

/** Amounts and day that a row asks Command to hold; undefined where it says nothing of them. */
export interface Figures {
  readonly total: Big | undefined;
  readonly paid: Big | undefined;
  readonly dueDate: string | undefined;
}

/**
 * What a row asks for. The total is principal + interest + fees (assumed, not documented): of a create a blank
 * one counts as 0, of an update all three must be sent, since what Command holds for the others is not exported.
 */
export function figuresOfRow(operation: Operation, payload: AccountPayload): Figures {
  const { principal, interest, fees, paidAmount, dateDue } = payload;
  const whole =
    operation === 'create'
      ? principal !== undefined
      : principal !== undefined && interest !== undefined && fees !== undefined;
  return {
    total: whole
      ? Big(principal ?? 0)
          .plus(interest ?? 0)
          .plus(fees ?? 0)
      : undefined,
    paid: paidAmount === undefined ? undefined : Big(paidAmount),
    dueDate: dateDue,
  };
}

/**
 * Holds figures against an export's row, exactly where no rule allows for less. The export counts in minor units of the lender's currency.
 *
 * @param decimals - of the currency: 2, or 3 for BHD, KWD, OMR
 */
export function compareFigures(
  sheet: Figures,
  command: ExportedRow,
  decimals: number,
  { fields, tolerance }: ComparisonRule = exactly,
): { readonly compared: readonly ComparedField[]; readonly differences: readonly FieldDifference[] } {
  const compared: ComparedField[] = [];
  const differences: FieldDifference[] = [];
  for (const [field, wanted, minor] of [
    ['total', sheet.total, command.totalAmount],
    ['paid', sheet.paid, command.paidAmount],
  ] as const) {
    if (wanted === undefined || minor === undefined || !fields.includes(field)) continue;
    compared.push(field);
    const held = fromMinor(minor, decimals);
    if (wanted.minus(held).abs().gt(tolerance))
      differences.push({ field, sheet: asText(wanted, decimals), command: asText(held, decimals) });
  }
  if (sheet.dueDate !== undefined && command.dueDate !== undefined && fields.includes('dueDate')) {
    compared.push('dueDate');
    if (sheet.dueDate !== command.dueDate)
      differences.push({ field: 'dueDate', sheet: sheet.dueDate, command: command.dueDate });
  }
  return { compared, differences };
}

/** Minor units in major ones, exactly: moves the decimal point. */
export function fromMinor(minor: number | Big, decimals: number): Big {
  return Big(minor).times(Big(`1e-${String(decimals)}`));
}

/** With the currency's decimals, and more only where the amount has more: a difference must never be rounded away. */
function asText(amount: Big, decimals: number): string {
  const exact = amount.toFixed();
  const digits = exact.split('.')[1]?.length ?? 0;
  return amount.toFixed(Math.max(decimals, digits));
}
