import type { AccountRows } from './account-rows';
import { withdraw } from './account-rows';
import type { FindingSink } from './between-rows';
import type { CellValue } from '../cell';
import type { CheckContext } from '../check/check-context';
import type { ColumnIndex } from '../column-index';
import type { FieldId } from '../fields/fields';
import type { Severity } from '../issue';
import { normaliseWords } from '../values/normalise';

/**
 * What tells debtors apart. Two identity numbers, passports or customer numbers under one account are two people, and somebody
 * would be called for another's debt: an error. Names are written in many ways, so two names are a warning.
 */
const tellApart: readonly (readonly [FieldId, Severity])[] = [
  ['idNumber', 'error'],
  ['passportNumber', 'error'],
  ['debtorCompanyId', 'error'],
  ['firstName', 'warning'],
  ['lastName', 'warning'],
];

/** A column that tells debtors apart. */
export interface DebtorColumn {
  readonly column: ColumnIndex;
  readonly field: FieldId;
  readonly severity: Severity;
}

/** The columns of a sheet that tell debtors apart. */
export function debtorColumns({ columnMap }: CheckContext): readonly DebtorColumn[] {
  return tellApart.flatMap(([field, severity]) => {
    const column = columnMap.byField.get(field);
    return column === undefined ? [] : [{ column, field, severity }];
  });
}

/** Rows of one account that name different debtors. A blank cell names nobody; a withdrawal sends no debtor. */
export function sayDifferentDebtors(
  account: AccountRows,
  columns: readonly DebtorColumn[],
  sink: FindingSink,
): void {
  for (const column of columns) if (someDiffer(account, column.column)) sayDifferent(account, column, sink);
}

/** Nearly always the cells are equal as they stand, and nothing has to be normalised. */
function someDiffer({ rows, store }: AccountRows, column: ColumnIndex): boolean {
  const none = withdraw;
  let first: CellValue = '';
  for (const row of rows) {
    if ((store.operation[row] ?? none) >= none) continue;
    const value = store.cell(row, column);
    if (value === '' || value === first) continue;
    if (first !== '') return true;
    first = value;
  }
  return false;
}

function sayDifferent(
  { accountId, rows, store }: AccountRows,
  { column, field, severity }: DebtorColumn,
  sink: FindingSink,
): void {
  const words = new Map<number, string>();
  for (const row of rows) {
    if ((store.operation[row] ?? withdraw) >= withdraw) continue;
    const word = normaliseWords(String(store.cell(row, column)));
    if (word !== '') words.set(row, word);
  }
  const [first] = words;
  const second = first && [...words].find(([, word]) => word !== first[1]);
  if (first === undefined || second === undefined) return;
  for (const [row, word] of words) {
    const [other] = word === first[1] ? second : first;
    sink.add(
      row,
      { column, field },
      {
        code: 'account-debtors-differ',
        params: { accountId, siblingSubAccountId: store.subAccountIdOf(other) },
        severity,
        cause: `account-debtors-differ:${field}`,
      },
    );
  }
}
