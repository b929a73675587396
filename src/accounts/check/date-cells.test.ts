import type { CellValue } from '../cell';
import { columnIndex } from '../column-index';
import type { FieldId } from '../fields/fields';
import type { RowFinding } from './issue-log';
import { blockOf, contextFor } from '../sheet.test-helper';
import { DateCells } from './date-cells';
import { operations, rowPlan } from './row-plan';
import { RowStore } from './row-store';

const context = contextFor(['Account ID', 'Due date', 'Birth date']);
const formats = ['General', 'dd/mm/yyyy', '@'] as const;

/** The date cells of a column, in a sheet of one row for each of these cells. */
function datesOf(field: FieldId, cells: readonly CellValue[], format: string, operation = 'create') {
  const planned = rowPlan(context).columns.find((column) => column.field === field);
  if (planned === undefined) throw new RangeError(field);
  const store = new RowStore();
  const block = blockOf(
    cells.map((cell) => ['A', cell, cell]),
    format,
  );
  block.values.forEach((values, row) => {
    store.put(
      row,
      1,
      operations.findIndex((name) => name === operation),
      values,
    );
  });
  const dates = new DateCells(planned, context, store);
  dates.start(block);
  return dates;
}

test.each<[cell: CellValue, settledUnder: readonly (typeof formats)[number][]]>([
  ['15/03/2026', ['General', 'dd/mm/yyyy', '@']],
  ['03/04/2026', ['General', 'dd/mm/yyyy', '@']],
  ['3/4/2026', []],
  ['31/02/2026', []],
  ['01/01/1950', []],
  [46_096, ['dd/mm/yyyy']],
  [46_096.5, []],
  [1, []],
  [true, []],
])('%s needs no reader under %j', (cell, settledUnder) => {
  expect(formats.filter((format) => datesOf('dateDue', [cell], format).look(cell, 0, 0))).toEqual(
    settledUnder,
  );
});

test('each cell is looked at under its own number format', () => {
  const dates = datesOf('dateDue', [46_096, 46_096, 46_096], 'dd/mm/yyyy');
  const block = blockOf([
    ['A', 46_096],
    ['A', 46_096],
    ['A', 46_096],
  ]);
  dates.start({ ...block, formats: new Map([[columnIndex(1), ['dd/mm/yyyy', 'General', 'dd/mm/yyyy']]]) });
  expect([0, 1, 2].map((at) => dates.look(46_096, at, at))).toEqual([true, false, true]);
  dates.start({ ...block, formats: new Map() });
  expect(dates.look(46_096, 0, 0)).toBe(false);
});

test('only a new account is told that its debtor is under 18', () => {
  const said = (operation: string) => {
    const dates = datesOf('birthDate', ['25/12/2015'], '@', operation);
    return dates.read({ value: '25/12/2015', format: '@', text: undefined }, 0).finding?.code;
  };
  expect(['create', 'update', 'withdraw', 'nobody knows'].map(said)).toEqual([
    'birth-date-minor',
    undefined,
    undefined,
    undefined,
  ]);
});

/** The rows that are named at a decision, and what is then said of each row. */
function settled(dates: DateCells, rows: number) {
  const named: number[] = [];
  dates.settle((row) => named.push(row));
  const said = Array.from({ length: rows }, (_, row) => {
    const found: RowFinding[] = [];
    dates.apply(row, { add: (_row, _place, finding) => found.push(finding) });
    return found.map(({ code }) => code).join();
  });
  return { named, said };
}

test('a decision names the rows of which it says something else, and a decision that says the same names none', () => {
  const cells = ['03/04/2026', '05/06/2026', '25/03/2026', 'May 2026', ''];
  const dates = datesOf('dateDue', cells, '@');
  cells.forEach((cell, row) => {
    if (cell === '') dates.skip(row);
    else if (!dates.look(cell, row, row))
      dates.take(dates.read({ value: cell, format: '@', text: cell }, row), row);
  });
  dates.add(0, cells.length);
  expect(settled(dates, cells.length)).toEqual({ named: [], said: ['', '', '', '', ''] });
  // The one cell that said that the day comes first now says the opposite.
  dates.remove(2);
  dates.take(dates.read({ value: '03/25/2026', format: '@', text: '03/25/2026' }, 2), 2);
  dates.add(2, 3);
  expect(settled(dates, cells.length)).toEqual({
    named: [0, 1],
    said: ['date-order', 'date-order', '', '', ''],
  });
  expect(settled(dates, cells.length).named).toEqual([]);
});
