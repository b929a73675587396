import type { AccountRows } from './account-rows';
import { error, keyPlace, placeOf } from './account-rows';
import { amountFormat } from '../amounts/amounts';
import type { FindingSink } from './between-rows';
import { isBlank } from '../values/blank';
import type { CellValue } from '../cell';
import type { ColumnIndex } from '../column-index';
import type { Alike } from './duplicate-kinds';
import { alikeOf, differingFields } from './duplicate-kinds';
import { majorUnits } from '../amounts/exact-sum';
import type { Fix, FixedCell } from '../issue';
import { laterDay } from '../dates/later-day';
import { additionalNameOf } from '../columns/map-columns';
import { withDecimals } from '../amounts/money';
import { normaliseWords } from '../values/normalise';
import type { RowStore } from '../check/row-store';

/** Up to so many rows are compared each with each. */
const fewRows = 8;

/** Names of columns, sent along, that are meant for a second person under one account. */
const secondPerson =
  /joint|co(?:borrower|applicant|debtor|signer)|guarantor|second(?:debtor|person|borrower)|شريك|كفيل|ضامن|متضامن|مشترك/;

/**
 * Rows for the same account and sub-account. Command would take the last one it processes, and nobody knows which that is.
 *
 * What is offered depends on how they are alike: a repeated row is emptied; payments are added up in the first row; a second
 * person goes into a column for one, when the sheet has it. Nothing is offered while a row has another error, because what it says
 * is not sure yet.
 *
 * @returns whether two of the rows name two people on purpose, so that nobody says it twice
 */
export function sayDuplicates(account: AccountRows, sink: FindingSink): boolean {
  const { rows, store } = account;
  if (rows.length <= fewRows && !someEqual(rows, store)) return false;
  const bySubAccount = new Map<string, number[]>();
  for (const row of rows) {
    const subAccountId = store.subAccountIdOf(row);
    const same = bySubAccount.get(subAccountId);
    if (same === undefined) bySubAccount.set(subAccountId, [row]);
    else same.push(row);
  }
  let joint = false;
  for (const [subAccountId, same] of bySubAccount)
    if (same.length > 1) joint = saySame(subAccountId, same, account, sink) === 'joint' || joint;
  return joint;
}

/** Most accounts have a handful of rows: comparing each with each needs no map. */
function someEqual(rows: readonly number[], store: RowStore): boolean {
  for (let at = 1; at < rows.length; at += 1) {
    const subAccountId = store.subAccountIdOf(rows[at] ?? 0);
    for (let before = 0; before < at; before += 1)
      if (store.subAccountIdOf(rows[before] ?? 0) === subAccountId) return true;
  }
  return false;
}

function saySame(
  subAccountId: string,
  same: readonly number[],
  account: AccountRows,
  sink: FindingSink,
): Alike {
  const { accountId, store, plan, context } = account;
  const alike = alikeOf(same, account);
  const sure = same.every((row) => store.state[row] !== error);
  const { currencyDecimals } = context.profile;
  const units = same.reduce((sum, row) => sum + store.paidOf(row), 0);
  // Two rows with one amount and one day may be one payment written twice: a person must look.
  const sum =
    alike === 'payments' && allDiffer(same, account) ? majorUnits(units, currencyDecimals) : undefined;
  const place = keyPlace(subAccountId, plan);
  // All states are read before the first finding changes one.
  const fixes = same.map((_, at) => (sure ? fixOf(at) : undefined));
  same.forEach((row, at) => {
    const fix = fixes[at];
    sink.add(row, place, {
      code: 'duplicate-row',
      params: {
        accountId,
        subAccountId,
        otherRows: same.length - 1,
        alike,
        ...(sum === undefined ? {} : { together: withDecimals(sum, currencyDecimals) }),
      },
      severity: 'error',
      cause: `duplicate-row:${alike}`,
      ...(fix === undefined ? {} : { fix }),
    });
  });
  return alike;

  function fixOf(at: number): Fix | undefined {
    if (alike === 'same') return at === 0 ? undefined : emptied(account, same[at] ?? 0, place.column, []);
    if (at !== same.length - 1) return undefined;
    if (sum !== undefined) return combinedPayments(account, same, place.column, sum);
    return alike === 'joint' ? jointDebtor(account, same, place.column) : undefined;
  }
}

function allDiffer(same: readonly number[], account: AccountRows): boolean {
  return same.every((row, at) =>
    same.slice(at + 1).every((other) => differingFields(row, other, account).length > 0),
  );
}

/** Empties a row: a blank row is no row. The issue's own cell is the fix's, the others go with it. */
function emptied(account: AccountRows, row: number, own: ColumnIndex, also: readonly FixedCell[]): Fix {
  const others = emptiedCells(account, row).filter(({ column }) => column !== own);
  return { before: account.store.cell(row, own), after: '', also: [...also, ...others] };
}

function emptiedCells({ store, plan }: AccountRows, row: number): FixedCell[] {
  return plan.columns
    .map(({ column }) => ({
      row: store.rowNumberOf(row),
      column,
      before: store.cell(row, column),
      after: '',
    }))
    .filter(({ before }) => !isBlank(before));
}

/** The sum and the latest day go into the first row, the other rows are emptied. */
function combinedPayments(account: AccountRows, same: readonly number[], own: ColumnIndex, sum: string): Fix {
  const { store, plan, context } = account;
  const [first = 0, ...others] = same;
  const [last = 0] = same.slice(-1);
  const paid = placeOf('paidAmount', plan).column;
  const into: FixedCell[] = [
    {
      row: store.rowNumberOf(first),
      column: paid,
      before: store.cell(first, paid),
      after: Number(sum),
      numberFormat: amountFormat(context.profile.currencyDecimals),
    },
  ];
  const paidOn = context.columnMap.byField.get('paidDate');
  if (paidOn !== undefined) {
    const before = store.cell(first, paidOn);
    const after = others.reduce<CellValue>(
      (latest, row) => laterDay(latest, store.cell(row, paidOn), context.dateSystem),
      before,
    );
    if (after !== before)
      into.push({
        row: store.rowNumberOf(first),
        column: paidOn,
        before,
        after,
        numberFormat: typeof after === 'number' ? 'dd/mm/yyyy' : '@',
      });
  }
  const between = same.slice(1, -1).flatMap((row) => emptiedCells(account, row));
  return emptied(account, last, own, [...into, ...between]);
}

/** The second person goes into a column of the first row that is meant for one and is free. */
function jointDebtor(account: AccountRows, same: readonly number[], own: ColumnIndex): Fix | undefined {
  const { store, context } = account;
  if (same.length > 2) return undefined;
  const [first = 0, second = 0] = same;
  const free = context.columnMap.columns.find(
    ({ match, header, column }) =>
      match === 'additional-data' &&
      secondPerson.test(normaliseWords(additionalNameOf(header))) &&
      isBlank(store.cell(first, column)),
  );
  if (free === undefined) return undefined;
  const words = (['firstName', 'lastName', 'idNumber', 'passportNumber'] as const).map((field) =>
    String(store.cell(second, context.columnMap.byField.get(field))),
  );
  const [firstName = '', lastName = '', ...ids] = words;
  const after = [`${firstName} ${lastName}`.trim(), ...ids].filter((word) => word !== '').join(', ');
  const into = {
    row: store.rowNumberOf(first),
    column: free.column,
    before: store.cell(first, free.column),
    after,
  };
  return emptied(account, second, own, [into]);
}
