import { Big } from 'big.js';
import type { AccountPayload } from '../accounts/payload/account-payload';
import type { ByHandReason } from '../ports/reconciliation';
import type { ComparableRow } from './compare';
import type { FieldDifference } from './compare-figures';
import type { ComparedRow } from './compared-row';

/** A row that would bring Command to the sheet. */
export interface PreparedUpdate<Row> {
  readonly row: Row;
  readonly operation: 'create' | 'update';
  /** Of an update the key and what differs; of a create everything that the row sends. */
  readonly payload: AccountPayload;
  /** What it would put right; nothing for what Command does not have. */
  readonly differences: readonly FieldDifference[];
}

/** A row of which a person must decide, and why. */
export interface ByHand<Row> {
  readonly row: Row;
  readonly why: ByHandReason;
  readonly differences: readonly FieldDifference[];
}

export interface PreparedUpdates<Row> {
  readonly updates: readonly PreparedUpdate<Row>[];
  readonly byHand: readonly ByHand<Row>[];
}

/**
 * Turns differences into rows to be checked and submitted like any others. A total paid is never brought down: where
 * Command has more, payments were collected there, and the sheet should take them over.
 */
export function prepareUpdates<Row extends ComparableRow>(
  compared: Iterable<ComparedRow<Row>>,
): PreparedUpdates<Row> {
  const updates: PreparedUpdate<Row>[] = [];
  const byHand: ByHand<Row>[] = [];
  for (const { row, group, comparison } of compared) {
    if (group === 'different' || group === 'unsent-differs') {
      bringTogether(row, comparison.kind === 'different' ? comparison.differences : []);
    } else if (group === 'missing' || group === 'unsent-absent') {
      if (row.operation === 'create')
        updates.push({ row, operation: 'create', payload: row.payload, differences: [] });
      else byHand.push({ row, why: 'update-absent', differences: [] });
    } else if (comparison.kind === 'cannot-tell' && comparison.accountDifferences !== undefined)
      byHand.push({ row, why: 'repeats', differences: comparison.accountDifferences });
  }
  return { updates, byHand };

  function bringTogether(row: Row, differences: readonly FieldDifference[]): void {
    const collected = differences.filter(isCollected);
    if (collected.length > 0) byHand.push({ row, why: 'collected', differences: collected });
    const rest = differences.filter((difference) => !isCollected(difference));
    if (rest.length > 0)
      updates.push({ row, operation: 'update', payload: updateOf(row, rest), differences: rest });
  }
}

function isCollected({ field, sheet, command }: FieldDifference): boolean {
  return field === 'paid' && Big(command).gt(sheet);
}

/** The total is one figure in the exports and three in a row, so all three are sent; a blank one counts as 0. */
function updateOf({ payload }: ComparableRow, differences: readonly FieldDifference[]): AccountPayload {
  const {
    accountId,
    subAccountId,
    principal,
    interest = '0',
    fees = '0',
    paidAmount,
    paidDate,
    dateDue,
  } = payload;
  const differs = new Set(differences.map(({ field }) => field));
  return {
    status: 2,
    accountId,
    ...(subAccountId === undefined ? {} : { subAccountId }),
    ...(differs.has('dueDate') && dateDue !== undefined ? { dateDue } : {}),
    ...(differs.has('total') && principal !== undefined ? { principal, interest, fees } : {}),
    ...(differs.has('paid') && paidAmount !== undefined ? { paidAmount } : {}),
    ...(differs.has('paid') && paidDate !== undefined ? { paidDate } : {}),
  };
}
