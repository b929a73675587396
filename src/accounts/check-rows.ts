import { minorOf } from './amounts';
import { isBlank } from './blank';
import type { CellValue, RowBlock } from './cell';
import type { CheckContext } from './check-context';
import type { ColumnIndex } from './column-index';
import { majorUnits } from './exact-sum';
import type { Need } from './field-definition';
import { identifierText } from './identifiers';
import type { Issue } from './issue';
import { amountField, amountFields } from './money';
import { operationMeant } from './operations';
import type { Passing, QuickLook } from './quick-looks';
import { quickLookOf } from './quick-looks';
import type { RowIssues } from './row-issues';
import { blankFinding, issueAt } from './row-issues';
import { rowNumber } from './row-number';
import type { PlannedColumn, RowPlan } from './row-plan';
import { cellOf, operations, rowPlan } from './row-plan';
import { RowStore } from './row-store';

const [blank, ready, error] = [0, 1, 2];

/** A column as the loop over rows uses it. */
interface CheckedColumn {
  readonly planned: PlannedColumn;
  readonly need: Need;
  readonly look: QuickLook;
  readonly passing: Passing;
  /** Place of an amount in the row's amounts, -1 for other fields. */
  readonly slot: number;
}

/**
 * Gives what checks rows by themselves, block after block, into a store and a list of issues.
 * One loop over rows: Excel gives rows first, and a pass down each column costs about twice as much (docs/speed.md).
 */
export function rowChecker(context: CheckContext, store: RowStore, issues: RowIssues): (block: RowBlock) => void {
  const plan = rowPlan(context);
  const amounts = new Float64Array(RowStore.amountSlots);
  const looks = new Map<ColumnIndex, Omit<CheckedColumn, 'need'>>();
  for (const planned of plan.columns) {
    const passing: Passing = { formats: undefined, amounts };
    const slot = amountFields.indexOf(planned.field);
    looks.set(planned.column, { planned, look: quickLookOf(planned.field, context, passing, slot), passing, slot });
  }
  const checked = operations.map((operation) =>
    plan.byOperation[operation].columns.flatMap(({ column, need }) => {
      const look = looks.get(column);
      return look === undefined ? [] : [{ ...look, need }];
    }),
  );
  const missing = operations.map((operation) => plan.byOperation[operation].missing);
  const columnsOf = checked.map((columns) => columns.map(({ planned }) => planned.column as number));
  const looksOf = checked.map((columns) => columns.map(({ look }) => look));
  const operationOf = operationLookup(plan, context);
  const factor = 10 ** context.profile.currencyDecimals;

  return (block) => {
    for (const [column, { passing }] of looks) passing.formats = block.formats.get(column);
    const accountTexts = plan.accountColumn === undefined ? undefined : block.texts.get(plan.accountColumn);
    const subAccountTexts = plan.subAccountColumn === undefined ? undefined : block.texts.get(plan.subAccountColumn);
    block.values.forEach((row, index) => {
      const account = cellOf(row, plan.accountColumn);
      if (isBlank(account) && plan.columns.every(({ column }) => isBlank(row[column]))) {
        store.add(blank, RowStore.unknownOperation);
        return;
      }
      const operation = operationOf(cellOf(row, plan.operationColumn));
      const number = store.add(ready, operation);
      const found = operation === RowStore.unknownOperation ? operationIssues(block, index) : fieldIssues(block, row, index, operation, number);
      const accountId = identifierText(account, accountTexts?.[index]);
      if (accountId !== '')
        store.tie(number, accountId, identifierText(cellOf(row, plan.subAccountColumn), subAccountTexts?.[index]));
      if (found === undefined) return;
      issues.addRow(rowNumber(block.firstRow + index), found);
      if (found.some(({ severity }) => severity === 'error')) store.state[number] = error;
    });
  };

  function fieldIssues(block: RowBlock, row: readonly CellValue[], index: number, operation: number, number: number): Issue[] | undefined {
    const columns = columnsOf[operation] ?? [];
    const quick = looksOf[operation] ?? [];
    amounts.fill(Number.NaN);
    let found: Issue[] | undefined;
    for (let at = 0; at < columns.length; at += 1) {
      const value = row[columns[at] ?? 0];
      if (value !== undefined && value !== '' && quick[at]?.(value, index) === true) continue;
      found = judge(block, index, value, checked[operation]?.[at], found);
    }
    for (const { field, severity } of missing[operation] ?? [])
      (found ??= []).push(issueAt(blankFinding(field, severity), rowNumber(block.firstRow + index), plan.anchor.column, plan.anchor.field));
    const over = paidAboveTotal(block, index, operation);
    if (over !== undefined) (found ??= []).push(over);
    const first = number * RowStore.amountSlots;
    for (let slot = 0; slot < RowStore.amountSlots; slot += 1) store.amounts[first + slot] = amounts[slot] || 0;
    return found;
  }

  /** What a quick look could not settle: a blank cell, or one that its reader must judge. */
  function judge(
    block: RowBlock,
    index: number,
    value: CellValue | undefined,
    column: CheckedColumn | undefined,
    found: Issue[] | undefined,
  ): Issue[] | undefined {
    if (column === undefined) return found;
    const { planned, need, slot } = column;
    const at = () => rowNumber(block.firstRow + index);
    if (value === undefined || isBlank(value)) {
      if (need !== 'error' && need !== 'warning') return found;
      return [...(found ?? []), issueAt(blankFinding(planned.field, need), at(), planned.column, planned.field)];
    }
    const reading = planned.read({
      value,
      format: block.formats.get(planned.column)?.[index] ?? 'General',
      text: block.texts.get(planned.column)?.[index],
    });
    if (slot >= 0 && typeof reading.value === 'string') amounts[slot] = minorOf(reading.value, factor);
    if (reading.finding === undefined) return found;
    return [...(found ?? []), issueAt(reading.finding, at(), planned.column, planned.field)];
  }

  function operationIssues(block: RowBlock, index: number): Issue[] {
    const column = plan.columns.find(({ field }) => field === 'operation');
    const row = rowNumber(block.firstRow + index);
    if (column === undefined) return [issueAt(blankFinding('operation', 'error'), row, plan.anchor.column, plan.anchor.field)];
    const value = cellOf(block.values[index], column.column);
    const finding = isBlank(value)
      ? blankFinding('operation', 'error')
      : column.read({ value, format: 'General', text: undefined }).finding;
    return finding === undefined ? [] : [issueAt(finding, row, column.column, 'operation')];
  }

  function paidAboveTotal(block: RowBlock, index: number, operation: number): Issue | undefined {
    const [principal = NaN, interest = NaN, fees = NaN, paid = NaN] = amounts;
    // An update may leave out what Command knows already; only a create says its whole total.
    const whole = operations[operation] === 'create' ? principal + (interest || 0) + (fees || 0) : principal + interest + fees;
    if (!(paid > whole)) return undefined;
    const column = checked[operation]?.find(({ planned }) => planned.field === 'paidAmount')?.planned.column;
    if (column === undefined) return undefined;
    const { currencyDecimals } = context.profile;
    return {
      code: 'paid-above-total',
      params: { paid: majorUnits(paid, currencyDecimals), total: majorUnits(whole, currencyDecimals) },
      severity: 'warning',
      row: rowNumber(block.firstRow + index),
      column,
      field: amountField.paid,
      cause: 'paid-above-total',
    };
  }
}

/** Operation cells repeat a handful of words; each is read once. */
function operationLookup(plan: RowPlan, { defaultOperation }: CheckContext): (value: CellValue) => number {
  const { unknownOperation } = RowStore;
  if (plan.operationColumn === undefined) {
    const all = defaultOperation === undefined ? unknownOperation : operations.indexOf(defaultOperation);
    return () => all;
  }
  const known = new Map<CellValue, number>();
  const column = plan.columns.find(({ field }) => field === 'operation');
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const reading = isBlank(value) ? undefined : column?.read({ value, format: 'General', text: undefined });
    const meant = reading?.finding === undefined && reading !== undefined ? operationMeant(value) : undefined;
    const operation = meant === undefined ? unknownOperation : operations.indexOf(meant);
    if (known.size < 1000) known.set(value, operation);
    return operation;
  };
}
