import { Big } from 'big.js';
import type { ControlTotal } from '../accounts/check/check-result';
import type { Operation } from '../accounts/operation';
import type { PreparedRow } from '../accounts/payload/prepared-row';

/** Groups of rows that a report counts: `sent` is what was handed to the service, whatever came of it. */
export type TallyGroup = 'prepared' | 'sent' | 'accepted' | 'rejected' | 'unconfirmed' | 'notSent';

/** Counts and sums, by operation and group. */
export type Tally = Readonly<Record<Operation, Readonly<Record<TallyGroup, ControlTotal>>>>;

const operations: readonly Operation[] = ['create', 'update', 'withdraw'];

/** Where a row ends; every row is in exactly one. */
export type EndGroup = Exclude<TallyGroup, 'prepared' | 'sent'>;

/** Which ends a group consists of. */
const endsOf: Readonly<Record<TallyGroup, readonly EndGroup[]>> = {
  prepared: ['accepted', 'rejected', 'unconfirmed', 'notSent'],
  sent: ['accepted', 'rejected', 'unconfirmed'],
  accepted: ['accepted'],
  rejected: ['rejected'],
  unconfirmed: ['unconfirmed'],
  notSent: ['notSent'],
};
const amounts = { principal: 'principal', interest: 'interest', fees: 'fees', paid: 'paidAmount' } as const;
type Amount = keyof typeof amounts;
const amountNames = Object.keys(amounts) as readonly Amount[];
const amountFields = Object.values(amounts);
const decimal = /^-?\d+(?:\.\d+)?$/;

interface Sum {
  rows: number;
  readonly sums: Record<Amount, Big>;
}

/** Adds rows up as they come; exact, amounts in major units. */
export interface RunningTally {
  add(group: EndGroup, row: PreparedRow): void;
  total(): Tally;
}

/**
 * Starts a tally. Sums are decimal strings without trailing zeros; `balance` is principal + interest + fees − paid
 * over the rows that carry them.
 *
 * @example
 * const tally = runningTally();
 * for (const row of rows) tally.add('accepted', row);
 * tally.total().update.accepted; // { rows: 488, principal: '0', …, paid: '61240.5', balance: '-61240.5' }
 */
export function runningTally(): RunningTally {
  const kept = record(operations, () => record(endsOf.prepared, emptySum));
  return {
    add(group, row) {
      const sum = kept[row.operation][group];
      sum.rows += 1;
      for (const amount of amountNames) {
        const value = row.payload[amounts[amount]];
        if (value !== undefined) sum.sums[amount] = sum.sums[amount].plus(value);
      }
    },
    total: () =>
      record(operations, (operation) =>
        record(Object.keys(endsOf) as TallyGroup[], (group) =>
          controlTotal(endsOf[group].map((end) => kept[operation][end])),
        ),
      ),
  };
}

/**
 * Says before anything is sent whether every amount can be added up.
 * @throws RangeError naming the row's place, never its content.
 */
export function assertAmounts(rows: readonly PreparedRow[]): void {
  for (const { row, payload } of rows)
    for (const field of amountFields) {
      const value = payload[field];
      if (value !== undefined && !decimal.test(value))
        throw new RangeError(`row ${String(row)}: ${field} is no decimal number`);
    }
}

function emptySum(): Sum {
  return { rows: 0, sums: { principal: Big(0), interest: Big(0), fees: Big(0), paid: Big(0) } };
}

function controlTotal(parts: readonly Sum[]): ControlTotal {
  const sum = (amount: Amount) => parts.reduce((all, part) => all.plus(part.sums[amount]), Big(0));
  const principal = sum('principal');
  const interest = sum('interest');
  const fees = sum('fees');
  const paid = sum('paid');
  return {
    rows: parts.reduce((all, part) => all + part.rows, 0),
    principal: principal.toFixed(),
    interest: interest.toFixed(),
    fees: fees.toFixed(),
    paid: paid.toFixed(),
    balance: principal.plus(interest).plus(fees).minus(paid).toFixed(),
  };
}

function record<Name extends string, Value>(
  names: readonly Name[],
  value: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<Name, Value>;
}
