import { create, error } from './account-rows';
import type { SheetRule } from './between-rows';
import type { FixedCell } from '../issue';
import type { IssuePlace, RowFinding } from '../check/issue-log';
import type { RowPlan } from '../check/row-plan';
import type { RowStore } from '../check/row-store';
import { RowsById } from './rows-by-id';

/** So many rows of different accounts with one sub-account id are a habit and no slip. */
const many = 3;

/**
 * Sub-account ids such as 1, 2, 3 that stand under many accounts. The API takes them, but Command's export of sub-accounts names
 * no account (S1/D03), so such rows cannot be told apart when they are reconciled. Said once for the sheet, at the first such row:
 * a hundred thousand equal warnings would hide all others. New accounts can still get unique ids: the fix puts the account id
 * in front of each. The ids of accounts that Command knows must stay as they are.
 */
export function repeatedSubAccounts(
  store: RowStore,
  { subAccountColumn, accountColumn, columns }: RowPlan,
): SheetRule {
  if (subAccountColumn === undefined)
    return { add: nothing, remove: nothing, settle: nothing, apply: nothing };
  const place: IssuePlace = { column: subAccountColumn, field: 'subAccountId' };
  const ids = new RowsById();
  /** Ids with many rows; mostly there are none, and nothing has to be looked for. */
  let candidates = 0;
  /** By id, at the last decision: 1 where it repeats. */
  let repeated = new Uint8Array();
  /** Whether an edit may have made another row the first one. */
  let unsure = true;
  let shown = -1;
  let said: RowFinding | undefined;

  return {
    add(from, to) {
      for (let row = from; row < to; row += 1) addRow(row);
    },
    remove(row) {
      if (row === shown) unsure = true;
      if (ids.remove(row) === many - 1) candidates -= 1;
    },
    settle(touch) {
      if (shown >= 0) touch(shown);
      if (candidates === 0) shown = -1;
      else if (unsure || !isRepeated(ids.idOf(shown))) {
        repeated = repeatedIds();
        shown = firstRepeated();
        unsure = false;
      }
      said = shown < 0 ? undefined : findingAt(shown);
      if (shown >= 0) touch(shown);
    },
    apply(row, sink) {
      if (row === shown && said !== undefined) sink.add(row, place, said);
    },
  };

  function addRow(row: number): void {
    const subAccountId = store.subAccountIdOf(row);
    // An id that begins with its account's says whose it is.
    if (subAccountId === '' || subAccountId.startsWith(store.accountIdOf(row))) return;
    const rows = ids.add(row, subAccountId);
    if (rows === many) candidates += 1;
    // Also of an id that only a later row makes one of many.
    const better = row < shown || (store.operation[row] === create && store.operation[shown] !== create);
    if (better || (rows >= many && repeated[ids.idOf(row)] !== 1)) unsure = true;
  }

  /** The first new row with a repeated id, for there something can be done; else the first row of all. */
  function firstRepeated(): number {
    let first = -1;
    for (let row = 0; row < store.count; row += 1) {
      const id = ids.idOf(row);
      if (id < 0 || repeated[id] !== 1) continue;
      if (store.operation[row] === create) return row;
      if (first < 0) first = row;
    }
    return first;
  }

  function repeatedIds(): Uint8Array<ArrayBuffer> {
    const found = new Uint8Array(ids.count);
    for (let id = 0; id < ids.count; id += 1) if (isRepeated(id)) found[id] = 1;
    return found;
  }

  /** Whether an id has many rows that are not all of one account: those would be duplicates, which another rule says. */
  function isRepeated(id: number): boolean {
    if (ids.rowsOf(id) < many) return false;
    const first = ids.firstOf(id);
    for (let row = first; row >= 0; row = ids.nextOf(row))
      if (store.account[row] !== store.account[first]) return true;
    return false;
  }

  function findingAt(row: number): RowFinding {
    const isNew = store.operation[row] === create;
    const finding = {
      code: 'sub-accounts-repeat',
      params: { subAccountId: store.subAccountIdOf(row), rows: ids.rowsOf(ids.idOf(row)) },
      severity: 'warning',
      cause: `sub-accounts-repeat:${isNew ? 'new' : 'known'}`,
    } as const;
    if (!isNew || !isSure(row)) return finding;
    return {
      ...finding,
      fix: {
        ...prefixed(row),
        // A sheet can have a hundred thousand of them: they are built when somebody asks for the fix.
        get also() {
          return others(row);
        },
      },
    };
  }

  function others(anchor: number): FixedCell[] {
    const cells: FixedCell[] = [];
    const now = repeatedIds();
    for (let row = 0; row < store.count; row += 1) {
      const id = ids.idOf(row);
      if (row !== anchor && id >= 0 && now[id] === 1 && store.operation[row] === create && isSure(row))
        cells.push({ row: store.rowNumberOf(row), column: place.column, ...prefixed(row) });
    }
    return cells;
  }

  /** An account id that is an error itself is nothing to put in front. */
  function isSure(row: number): boolean {
    if (store.ownState[row] !== error) return true;
    const value = store.cell(row, accountColumn);
    const planned = columns.find(({ field }) => field === 'accountId');
    const read = planned?.read({ value, format: 'General', text: undefined });
    return read?.value === store.accountIdOf(row) && read.finding?.severity !== 'error';
  }

  function prefixed(row: number) {
    return {
      before: store.cell(row, place.column),
      after: `${store.accountIdOf(row)}-${store.subAccountIdOf(row)}`,
      numberFormat: '@',
    };
  }
}

function nothing(): void {
  // A sheet without sub-accounts has nothing to repeat.
}
