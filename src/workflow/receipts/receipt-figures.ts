import { Big } from 'big.js';
import type { ControlTotal } from '../../accounts/check/check-result';
import type { Operation } from '../../accounts/operation';
import type { ReceiptGroup, ReceiptRecord } from './receipt-record';
import { operations } from './receipt-record';

export type ReceiptAmount = 'principal' | 'paid' | 'balance';

/** Sum of a group, over all operations unless some are named: a decimal string in major units. */
export function sumIn(
  record: ReceiptRecord,
  group: ReceiptGroup,
  amount: ReceiptAmount,
  of: readonly Operation[] = operations,
): string {
  return of
    .reduce((sum, operation) => sum.plus(record.totals[operation][group]?.[amount] ?? 0), Big(0))
    .toFixed();
}

/** One step from the ledger to Command: rows and the sum that the ledger speaks of. */
export interface Figure {
  readonly step: 'ledger' | 'prepared' | 'sent' | 'accepted' | 'landed';
  /** Undefined where it is not known. */
  readonly rows: number | undefined;
  readonly sum: string | undefined;
}

/** Whether ledger, sheet, sent, accepted and landed say the same; `open` while something is not known yet. */
export interface Agreement {
  readonly of: ReceiptAmount;
  readonly figures: readonly Figure[];
  readonly verdict: 'agrees' | 'differs' | 'open';
}

/**
 * Ties the person's ledger, the sheet, what was sent, what was accepted and what landed together. Withdrawals count
 * until they are accepted; exports do not show them, so that landed is held against the other rows.
 */
export function agreementOf(record: ReceiptRecord): Agreement {
  const of = record.ledger?.of ?? 'paid';
  const ended = record.endedAt !== undefined;
  const shown: readonly Operation[] = ['create', 'update'];
  const figure = (step: Figure['step'] & ReceiptGroup, known: boolean): Figure => ({
    step,
    rows: known ? count(record, step, operations) : undefined,
    sum: known ? sumIn(record, step, of) : undefined,
  });
  const figures: readonly Figure[] = [
    ...(record.ledger === undefined
      ? []
      : [{ step: 'ledger' as const, rows: record.ledger.rows, sum: record.ledger.sum }]),
    figure('prepared', true),
    figure('sent', ended),
    figure('accepted', ended),
    figure('landed', record.landedAsOf !== undefined),
  ];
  const pairs = figures.slice(1).flatMap((right, index) => {
    const left = figures[index];
    if (left === undefined) return [];
    // What the person left out of the ledger cannot differ.
    if (left.step === 'ledger')
      return [
        left.rows === undefined || same(left.rows, right.rows),
        left.sum === undefined || same(left.sum, right.sum),
      ];
    if (right.step !== 'landed') return [same(left.rows, right.rows), same(left.sum, right.sum)];
    if (!ended) return [undefined];
    return [
      same(count(record, 'accepted', shown), right.rows),
      same(sumIn(record, 'accepted', of, shown), right.sum),
    ];
  });
  const verdict = pairs.includes(false) ? 'differs' : pairs.includes(undefined) ? 'open' : 'agrees';
  return { of, figures, verdict };
}

function same(left: number | string | undefined, right: number | string | undefined): boolean | undefined {
  return left === undefined || right === undefined ? undefined : Big(left).eq(right);
}

function count(record: ReceiptRecord, group: ReceiptGroup, of: readonly Operation[]): number {
  return of.reduce((rows, operation) => rows + (record.totals[operation][group]?.rows ?? 0), 0);
}

/** Groups that have rows, as a receipt keeps them. */
export function withRows<Group extends ReceiptGroup>(
  groups: Readonly<Partial<Record<Group, ControlTotal>>>,
): Partial<Record<Group, ControlTotal>> {
  return Object.fromEntries(
    Object.entries<ControlTotal | undefined>(groups).filter(([, total]) => (total?.rows ?? 0) > 0),
  ) as Partial<Record<Group, ControlTotal>>;
}
