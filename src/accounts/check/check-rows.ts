import { balanceFinding } from '../rules/balance-rules';
import type { FindingSink, SheetRule } from '../rules/between-rows';
import { isBlank } from '../values/blank';
import { blankFinding, noColumnFinding } from './blank-finding';
import type { CellValue, RowBlock } from '../cell';
import { cellKind } from './cell-kinds';
import { ColumnCheck } from './check-column';
import type { CheckContext } from './check-context';
import type { ColumnIndex } from '../column-index';
import { DateCells } from './date-cells';
import { identifierText } from '../values/identifiers';
import type { IssuePlace } from './issue-log';
import { operationLookup } from './operation-lookup';
import type { Finding } from '../values/reading';
import { rowContacts } from '../rules/row-contacts';
import { operations, rowPlan } from './row-plan';
import { RowStore } from './row-store';

const [blank, ready] = [0, 1];
const create = operations.indexOf('create');
/** More columns than a sheet can have. */
const beyond = 16_384;
/** Checks rows by themselves. */
export interface RowChecker {
  /** The rules of single columns. */
  readonly rules: readonly SheetRule[];
  /**
   * Turns to a block of rows.
   * @param first where its first row stands in the store: behind all others, or where it stood before
   */
  start(block: RowBlock, first: number): void;
  /** Checks the rows of the block from `from` up to, not including, `to`, and puts them into the store. */
  check(from: number, to: number): void;
}

/** @param sink told what is wrong with rows by themselves; it sets their states */
export function rowChecker(context: CheckContext, store: RowStore, sink: FindingSink): RowChecker {
  const plan = rowPlan(context);
  const operationOf = operationLookup(context);
  const operationColumn = plan.columns.find(({ field }) => field === 'operation');
  const paidPlace: IssuePlace = plan.columns.find(({ field }) => field === 'paidAmount') ?? plan.anchor;
  const checked = plan.columns
    .filter(({ field }) => field !== 'operation')
    .map((planned) => ({ planned, kind: cellKind(planned, context, store) }));
  const columns = checked.map(({ planned, kind }) => {
    const needs = operations.map(
      (operation) =>
        plan.byOperation[operation].columns.find(({ column }) => column === planned.column)?.need ??
        'not-sent',
    );
    return new ColumnCheck(planned, kind, needs, store, sink);
  });
  const judgeContacts = rowContacts(plan, store);
  const missing = operations.map((operation) => plan.byOperation[operation].missing.map(noColumnFinding));
  // A column that the sheet does not have is one beyond every row: blank.
  const accountAt: number = plan.accountColumn ?? beyond;
  const subAccountAt: number = plan.subAccountColumn ?? beyond;
  const operationAt: number = plan.operationColumn ?? beyond;
  let block: RowBlock;
  let first = 0;
  let accountTexts: readonly string[] | undefined;
  let subAccountTexts: readonly string[] | undefined;

  return {
    rules: checked.flatMap(({ kind }) => (kind instanceof DateCells ? kind : [])),
    start(next, firstRow) {
      block = next;
      first = firstRow;
      store.reserve(first + block.values.length);
      accountTexts = textsOf(block, plan.accountColumn);
      subAccountTexts = textsOf(block, plan.subAccountColumn);
      for (const column of columns) column.start(block);
    },
    check(from, to) {
      for (let index = from; index < to; index += 1) meet(index, first + index);
      for (const column of columns) column.check(block, from, to, first);
      for (let row = first + from; row < first + to; row += 1) judgeRow(row);
    },
  };

  /** What a row is about: whether it is one, what it asks for, and which account. */
  function meet(index: number, row: number): void {
    const cells = block.values[index] ?? [];
    const account = cells[accountAt] ?? '';
    if ((account === '' || isBlank(account)) && plan.columns.every(({ column }) => isBlank(cells[column]))) {
      store.put(row, blank, RowStore.unknownOperation, cells);
      store.untie(row);
      return;
    }
    const operation = operationOf(cells[operationAt] ?? '');
    if (operation === RowStore.noChange) {
      store.put(row, blank, RowStore.unknownOperation, cells);
      store.untie(row);
      store.leftOut.add(row);
      return;
    }
    store.put(row, ready, operation, cells);
    const accountId = identifierText(account, accountTexts?.[index]);
    if (accountId === '') store.untie(row);
    else store.tie(row, accountId, identifierText(cells[subAccountAt] ?? '', subAccountTexts?.[index]));
  }

  function judgeRow(row: number): void {
    const operation = store.operation[row] ?? RowStore.unknownOperation;
    if (operation === RowStore.unknownOperation) {
      if (store.state[row] !== blank) sayOperation(row);
      return;
    }
    for (const finding of missing[operation] ?? []) sink.add(row, plan.anchor, finding);
    const finding = balanceFinding(
      operation === create,
      store.principalOf(row),
      store.interestOf(row),
      store.feesOf(row),
      store.paidOf(row),
      context.profile.currencyDecimals,
    );
    if (finding !== undefined) sink.add(row, paidPlace, finding);
    if (operation === create) judgeContacts(row, sink);
  }

  function sayOperation(row: number): void {
    if (operationColumn === undefined) sink.add(row, plan.anchor, noColumnFinding('operation'));
    else {
      const value = store.cell(row, operationColumn.column);
      const finding = isBlank(value) ? blankFinding('operation', 'error') : readOperation(value);
      if (finding !== undefined) sink.add(row, operationColumn, finding);
    }
  }

  function readOperation(value: CellValue): Finding | undefined {
    return operationColumn?.read({ value, format: 'General', text: undefined }).finding;
  }
}

function textsOf({ texts }: RowBlock, column: ColumnIndex | undefined): readonly string[] | undefined {
  return column === undefined ? undefined : texts.get(column);
}
