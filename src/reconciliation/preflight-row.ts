import { Big } from 'big.js';
import type { ExportedRow } from '../ports/command-port';
import type { PreflightGroup, UnitFactor } from '../ports/preflight';
import type { ComparableRow } from './compare';
import { compareFigures, figuresOfRow, type ComparedField, type FieldDifference } from './compare-figures';
import type { Snapshot } from './snapshot';
import { factorOf } from './unit-sums';
import { isWithdrawn } from './withdrawn-status';

/** A difference, and how many times the sheet's amount is Command's, where that is a mistake of the unit. */
export interface PreflightDifference extends FieldDifference {
  readonly factor: UnitFactor | undefined;
}

/** What a snapshot says of one row, without regard to the others. */
export interface RowFacts {
  /** Why it cannot go as it is, or cannot be told; what is absent may yet be created by another row. */
  readonly against: PreflightGroup | 'sub-account-repeats' | 'sent-since' | undefined;
  /** Fields of an update that both sides show. */
  readonly compared: readonly ComparedField[];
  readonly differences: readonly PreflightDifference[];
  /** How many compared amounts say something of the unit: neither side is 0. */
  readonly weighs: number;
}

/**
 * Holds one row against a snapshot.
 *
 * @param sentSince - whether the row was sent after the snapshot was read, which so does not say whether it is there; asked where it matters
 * @param decimals - of the lender's currency: 2, or 3 for BHD, KWD, OMR
 */
export function preflightRow(
  { key: { accountId, subAccountId }, operation, payload }: ComparableRow,
  snapshot: Snapshot,
  sentSince: () => boolean,
  decimals: number,
): RowFacts {
  const account = snapshot.accounts.get(accountId);
  if (operation === 'create' && account !== undefined && isWithdrawn(account))
    return only('create-after-withdrawal');
  if (subAccountId !== '' && snapshot.repeatedSubAccounts.has(subAccountId))
    return only('sub-account-repeats');
  const held = subAccountId === '' ? account : account && snapshot.subAccounts.get(subAccountId);
  if (operation === 'create') return only(held === undefined ? undefined : 'create-exists');
  if (held === undefined) return only(sentSince() ? 'sent-since' : `${operation}-absent`);
  if (operation === 'withdraw') return only(isPaid(held) ? 'withdraw-paid' : undefined);
  const figures = figuresOfRow(operation, payload);
  const { compared, differences } = compareFigures(figures, held, decimals);
  const weighs =
    Number(saysUnit(figures.total, held.totalAmount)) + Number(saysUnit(figures.paid, held.paidAmount));
  return {
    against: fallOf(differences),
    compared,
    differences:
      differences.length === 0 ? nothing : differences.map((one) => ({ ...one, factor: factorOf(one) })),
    weighs,
  };
}

/** Whether an amount says something of the unit in which it is. */
function saysUnit(sheet: Big | undefined, command = 0): boolean {
  return sheet !== undefined && !sheet.eq(0) && command !== 0;
}

const nothing: readonly never[] = [];
const alone = new Map<RowFacts['against'], RowFacts>();

/** Facts that many rows share, made once. */
function only(against: RowFacts['against']): RowFacts {
  const known = alone.get(against);
  if (known !== undefined) return known;
  const facts: RowFacts = { against, compared: nothing, differences: nothing, weighs: 0 };
  alone.set(against, facts);
  return facts;
}

function fallOf(differences: readonly FieldDifference[]): 'paid-falls' | 'paid-zero' | undefined {
  const paid = differences.find(({ field }) => field === 'paid');
  if (paid === undefined || !Big(paid.sheet).lt(paid.command)) return undefined;
  return Big(paid.sheet).eq(0) ? 'paid-zero' : 'paid-falls';
}

/** Nothing is left of what was owed. */
function isPaid({ totalAmount = 0, balanceAmount, paidAmount = 0 }: ExportedRow): boolean {
  return totalAmount > 0 && (balanceAmount === undefined ? paidAmount >= totalAmount : balanceAmount <= 0);
}
