import { minorOf } from './amounts';
import { isBlank } from './blank';
import type { CellValue, RowBlock } from './cell';
import type { CheckContext } from './check-context';
import type { ColumnIndex } from './column-index';
import { majorUnits } from './exact-sum';
import type { Need } from './field-definition';
import type { FieldId } from './fields';
import { identifierText } from './identifiers';
import type { Severity } from './issue';
import type { IssueLog, IssuePlace } from './issue-log';
import { amountFields } from './money';
import { operationLookup } from './operation-lookup';
import type { Passing, QuickLook } from './quick-looks';
import { quickLookOf } from './quick-looks';
import type { Finding } from './reading';
import type { PlannedColumn } from './row-plan';
import { cellOf, operations, rowPlan } from './row-plan';
import { RowStore } from './row-store';

const [blank, ready, error] = [0, 1, 2];
/** More columns than a sheet can have. */
const beyond = 16_384;

/** A column as the loop over rows uses it. */
interface CheckedColumn {
  readonly planned: PlannedColumn;
  readonly look: QuickLook;
  readonly passing: Passing;
  /** Place of an amount in the row's amounts, -1 for other fields. */
  readonly slot: number;
}

/**
 * Gives what checks rows by themselves, block after block, into a store and a log of issues.
 * One loop over rows: Excel gives rows first, and a pass down each column costs about twice as much.
 */
export function rowChecker(context: CheckContext, store: RowStore, log: IssueLog): (block: RowBlock) => void {
  const plan = rowPlan(context);
  const operationOf = operationLookup(context);
  const amounts = new Float64Array(RowStore.amountSlots);
  const columns = new Map<ColumnIndex, CheckedColumn>();
  for (const planned of plan.columns) {
    const passing: Passing = { formats: undefined, amounts };
    const slot = amountFields.indexOf(planned.field);
    columns.set(planned.column, {
      planned,
      look: quickLookOf(planned.field, context, passing, slot),
      passing,
      slot,
    });
  }
  const checkers = operations.map((operation) => operationChecker(plan.byOperation[operation].columns));
  const missing = operations.map((operation) =>
    plan.byOperation[operation].missing.map(({ field, severity }) => blankFinding(field, severity)),
  );
  const operationColumn = plan.columns.find(({ field }) => field === 'operation');
  const paidColumn = plan.columns.find(({ field }) => field === 'paidAmount');
  const factor = 10 ** context.profile.currencyDecimals;
  // A column that the sheet does not have is one beyond every row: blank.
  const accountAt: number = plan.accountColumn ?? beyond;
  const subAccountAt: number = plan.subAccountColumn ?? beyond;
  const operationAt: number = plan.operationColumn ?? beyond;
  let block: RowBlock;

  return (next) => {
    block = next;
    for (const [column, { passing }] of columns) passing.formats = block.formats.get(column);
    const accountTexts = plan.accountColumn === undefined ? undefined : block.texts.get(plan.accountColumn);
    const subAccountTexts =
      plan.subAccountColumn === undefined ? undefined : block.texts.get(plan.subAccountColumn);
    const { values } = block;
    for (let index = 0; index < values.length; index += 1) {
      const row = values[index] ?? [];
      const account = row[accountAt] ?? '';
      if ((account === '' || isBlank(account)) && isBlankRow(row)) {
        store.add(blank, RowStore.unknownOperation);
        continue;
      }
      const operation = operationOf(row[operationAt] ?? '');
      const number = store.add(ready, operation);
      const check = checkers[operation];
      if (check === undefined) sayOperation(row, number);
      else check(row, index, number);
      const accountId = identifierText(account, accountTexts?.[index]);
      if (accountId !== '')
        store.tie(number, accountId, identifierText(row[subAccountAt] ?? '', subAccountTexts?.[index]));
    }
  };

  function isBlankRow(row: readonly CellValue[]): boolean {
    return plan.columns.every(({ column }) => isBlank(row[column]));
  }

  function say(number: number, place: IssuePlace, finding: Finding): void {
    log.add(number, place, finding);
    if (finding.severity === 'error') store.state[number] = error;
  }

  function sayOperation(row: readonly CellValue[], number: number): void {
    const value = cellOf(row, operationColumn?.column);
    const finding = isBlank(value)
      ? blankFinding('operation', 'error')
      : operationColumn?.read({ value, format: 'General', text: undefined }).finding;
    if (finding !== undefined) say(number, operationColumn ?? plan.anchor, finding);
  }

  /** The loop over the cells of a row, made once an operation so that nothing is decided twice. */
  function operationChecker(wanted: readonly (PlannedColumn & { readonly need: Need })[]) {
    const places = wanted.map(({ column }) => column as number);
    const checked = wanted.flatMap(({ column }) => columns.get(column) ?? []);
    const looks = checked.map(({ look }) => look);
    // Sub-accounts of one account repeat its debtor, and some columns say one thing all the way down.
    const lastGood = checked.map(() => '');
    const blanks = wanted.map(({ field, need }) =>
      need === 'error' || need === 'warning' ? blankFinding(field, need) : undefined,
    );
    const width = places.length;

    return (row: readonly CellValue[], index: number, number: number): void => {
      amounts.fill(Number.NaN);
      for (let at = 0; at < width; at += 1) {
        const value = row[places[at] ?? 0];
        if (typeof value === 'string') {
          if (value === '') judgeBlank(at, number);
          else if (value !== lastGood[at]) {
            if (looks[at]?.(value, index) === true) lastGood[at] = value;
            else judge(value, at, index, number);
          }
        } else if (value === undefined) judgeBlank(at, number);
        else if (looks[at]?.(value, index) !== true) judge(value, at, index, number);
      }
      for (const finding of missing[store.operation[number] ?? 0] ?? []) say(number, plan.anchor, finding);
      sayPaidAboveTotal(number);
      const first = number * RowStore.amountSlots;
      for (let slot = 0; slot < RowStore.amountSlots; slot += 1) {
        const amount = amounts[slot] ?? 0;
        store.amounts[first + slot] = Number.isNaN(amount) ? 0 : amount;
      }
    };

    function judgeBlank(at: number, number: number): void {
      const finding = blanks[at];
      const column = checked[at];
      if (finding !== undefined && column !== undefined) say(number, column.planned, finding);
    }

    /** What a quick look could not settle. */
    function judge(value: CellValue, at: number, index: number, number: number): void {
      const column = checked[at];
      if (column === undefined) return;
      if (isBlank(value)) {
        judgeBlank(at, number);
        return;
      }
      const { planned, slot } = column;
      const reading = planned.read({
        value,
        format: block.formats.get(planned.column)?.[index] ?? 'General',
        text: block.texts.get(planned.column)?.[index],
      });
      if (slot >= 0 && typeof reading.value === 'string') amounts[slot] = minorOf(reading.value, factor);
      if (reading.finding !== undefined) say(number, planned, reading.finding);
    }
  }

  function sayPaidAboveTotal(number: number): void {
    const paid = amounts[3] ?? Number.NaN;
    if (!(paid > 0)) return;
    const principal = amounts[0] ?? Number.NaN;
    const interest = amounts[1] ?? Number.NaN;
    const fees = amounts[2] ?? Number.NaN;
    // An update may leave out what Command knows already; only a create says its whole total.
    const create = operations[store.operation[number] ?? 0] === 'create';
    const total = create ? principal + (interest || 0) + (fees || 0) : principal + interest + fees;
    if (!(paid > total) || paidColumn === undefined) return;
    const { currencyDecimals } = context.profile;
    say(number, paidColumn, {
      code: 'paid-above-total',
      params: { paid: majorUnits(paid, currencyDecimals), total: majorUnits(total, currencyDecimals) },
      severity: 'warning',
      cause: 'paid-above-total',
    });
  }
}

/** A compulsory or recommended cell without anything in it. */
function blankFinding(field: FieldId, severity: Severity): Finding {
  return {
    code: 'required-blank',
    params: { field },
    severity,
    cause: `required-blank:${field}:${severity}`,
  };
}
