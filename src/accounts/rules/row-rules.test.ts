import fc from 'fast-check';
import { applied } from '../apply-fixes.test-helper';
import type { CellValue, RowBlock } from '../cell';
import type { CheckContext } from '../check/check-context';
import type { CheckResult } from '../check/check-result';
import type { RowRuleSheet } from '../corpus/row-rules';
import { accountSheets } from '../corpus/row-rules';
import { columnSheets } from '../corpus/row-rules-columns';
import { debtorSheets } from '../corpus/row-rules-debtors';
import { duplicateSheets } from '../corpus/row-rules-duplicates';
import { jointDebtorSheets } from '../corpus/row-rules-joint-debtors';
import { paymentSheets } from '../corpus/row-rules-payments';
import { fieldOf } from '../fields/fields';
import { fixedCells, fixesOf } from '../fixes';
import type { IssueCode } from '../issue';
import type { MappedColumn } from '../columns/column-map';
import { mapColumns } from '../columns/map-columns';
import { blockOf, checkOf, contextFor } from '../sheet.test-helper';

const tables = {
  'one account': accountSheets,
  'rows for one key': duplicateSheets,
  'two people for one key': jointDebtorSheets,
  debtors: debtorSheets,
  columns: columnSheets,
  payments: paymentSheets,
};
const sheets = Object.values(tables).flat();

/** A sheet of the corpus as a check takes it, and what is expected of its rows. */
interface Parsed {
  readonly context: CheckContext;
  readonly block: RowBlock;
  readonly says: readonly string[];
}

function parse({ sheet, known, paidColumn }: RowRuleSheet): Parsed {
  const [head = [], ...lines] = linesOf(sheet);
  const headers = head.slice(0, -1);
  const columnMap = mapColumns(headers, {
    statusColumns: [],
    choices: paidColumn === undefined ? {} : { [paidColumn]: 'paidAmount' },
  });
  const context = contextFor(headers, {
    columnMap,
    ...(known === undefined
      ? {}
      : { knownPaid: ({ accountId, subAccountId }) => known[`${accountId}/${subAccountId}`] }),
  });
  return {
    context,
    block: blockOf(cellsOf(lines, headers, context)),
    says: lines.map((cells) => cells[headers.length] ?? ''),
  };
}

function linesOf(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

function cellsOf(lines: string[][], headers: string[], { columnMap }: CheckContext): CellValue[][] {
  const isAmount = headers.map((header, at) => {
    const field = columnMap.columns[at]?.field;
    return (field !== undefined && fieldOf(field).kind === 'amount') || header.endsWith('instalment');
  });
  return lines.map((cells) =>
    headers.map((_, at) => (isAmount[at] === true ? amount(cells[at] ?? '') : (cells[at] ?? ''))),
  );
}

function amount(text: string): CellValue {
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  const [, above, below] = /^(\d+)\/(\d+)$/.exec(text) ?? [];
  if (above !== undefined) return Number(above) / Number(below);
  return /^-?[\d.]+$/.test(text) ? Number(text) : text;
}

/** What the sentence of any such issue says of its own cell or lender: the corpus of cells holds that. */
const ofTheCell = new Set(['value', 'allowed', 'currency']);

/** What is said of an account names it. */
const ofTheAccount = new Set<IssueCode>([
  'duplicate-row',
  'account-debtors-differ',
  'zero-balance',
  'account-mixed-levels',
  'account-created-and-withdrawn',
  'waits-for-sibling',
]);

function told(result: CheckResult, { block, context }: Parsed): string[] {
  return block.values.map((cells, index) => {
    const key = (field: 'accountId' | 'subAccountId') =>
      cells[context.columnMap.byField.get(field) ?? -1] ?? '';
    const issues = result.issues.get(rowOf(block, index)) ?? [];
    return issues
      .filter(({ code, severity }) => code !== 'required-blank' || severity === 'error')
      .map(({ code, severity, held, cause, params, fix }) => {
        expect(cause).toMatch(new RegExp(`^${code}(?::|$)`));
        // What waits is not wrong.
        if (held === true) expect(severity).toBe('warning');
        expect('accountId' in params).toBe(ofTheAccount.has(code));
        // A row names its own account and sub-account, and others by theirs.
        const { accountId, subAccountId, ...others } = {
          accountId: key('accountId'),
          subAccountId: key('subAccountId'),
          ...params,
        };
        expect([accountId, subAccountId]).toEqual([key('accountId'), key('subAccountId')]);
        const names = Object.entries(others).filter(([name]) => !ofTheCell.has(name));
        return [
          held === true ? 'held' : severity,
          names.length === 0 ? code : `${code}:`,
          ...(names.length === 0 ? [] : [names.map(([, value]) => String(value) || '-').join(', ')]),
          ...(fix === undefined ? [] : ['+fix']),
        ].join(' ');
      })
      .join('; ');
  });
}

function rowOf({ firstRow }: RowBlock, index: number): RowBlock['firstRow'] {
  return (firstRow + index) as RowBlock['firstRow'];
}

/** The number format that a corrected cell must get: a blank cell keeps its own, and so does a text of no field. */
function formatFor(after: CellValue, column: MappedColumn | undefined): string | undefined {
  const field = column?.match === 'additional-data' ? undefined : column?.field;
  if (after === '' || field === undefined) return undefined;
  return fieldOf(field).kind === 'amount' ? '#,##0.00' : '@';
}

/** Applies the fixes of each group in turn until none is offered; after each, its own group is gone. */
function allFixed({ context, block }: Parsed): RowBlock {
  let now = block;
  for (let turn = 0; turn < 10; turn += 1) {
    const result = checkOf(context, now);
    const group = result.groups.find(({ fixable }) => fixable > 0);
    if (group === undefined) return now;
    const fixes = fixesOf(result, group.cause);
    for (const { column, after, numberFormat } of fixes.flatMap(fixedCells))
      expect([column, after, numberFormat]).toEqual([
        column,
        after,
        formatFor(after, context.columnMap.columns[column]),
      ]);
    now = applied(now, fixes);
    expect(checkOf(context, now).groups.filter(({ cause }) => cause === group.cause)).toEqual([]);
  }
  throw new Error('fixes never end');
}

describe.each(Object.entries(tables))('rules between rows: %s', (_, entries) => {
  test.each(entries.map((entry) => [entry.about, entry] as const))('%s', (_about, entry) => {
    const parsed = parse(entry);
    expect(told(checkOf(parsed.context, parsed.block), parsed)).toEqual(parsed.says);
    const { values } = allFixed(parsed);
    const headers = parsed.context.columnMap.columns.map(({ header }) => header);
    const expected =
      entry.fixed === undefined
        ? parsed.block.values
        : cellsOf(linesOf(entry.fixed), headers, parsed.context);
    expect(values).toEqual(expected);
  });
});

test('the corpus of sheets is large enough to mean something', () => {
  expect(sheets.length).toBeGreaterThanOrEqual(50);
});

test('counts, totals and what is said of each account do not depend on the order of the rows', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sheets), fc.infiniteStream(fc.nat()), (entry, random) => {
      const { context, block } = parse(entry);
      const shuffled = block.values
        .map((cells) => ({ cells, at: Number(random.next().value) }))
        .sort((a, b) => a.at - b.at)
        .map(({ cells }) => cells);
      const [one, other] = [checkOf(context, block), checkOf(context, blockOf(shuffled))];
      expect(other.counts).toEqual(one.counts);
      expect(other.totals).toEqual(one.totals);
      const groups = ({ groups: all }: CheckResult) => all.map(({ cause, count }) => [cause, count]).sort();
      expect(groups(other)).toEqual(groups(one));
    }),
    { numRuns: 200 },
  );
});
