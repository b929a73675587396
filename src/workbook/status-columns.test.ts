import { columnIndex } from '../accounts/column-index';
import { rowNumber } from '../accounts/row-number';
import type { StatusColumn } from '../ports/workbook-port';
import { excelInNode, filterRange } from '../../sandbox/testing/excel-in-node';
import { area } from '../../sandbox/workbook-model/address';
import { addTable } from '../../sandbox/workbook-model/tables';
import type { CellValue } from '../../sandbox/workbook-model/types';
import { excelWorkbook } from './excel-workbook';

const headers: Record<StatusColumn, string> = {
  issues: 'Issues',
  outcome: 'Outcome',
  response: 'Response',
  sentAt: 'Sent at',
  receipt: 'Receipt',
};
const all: StatusColumn[] = ['issues', 'outcome', 'response', 'sentAt', 'receipt'];
const rows: CellValue[][] = [
  ['Account', 'Amount', 'Region'],
  ['A-1', 10, 'North'],
  ['A-2', 20, 'South'],
  ['A-3', 30, 'North'],
];

function opened(cells = rows, tableName?: string) {
  const host = excelInNode(cells);
  if (tableName !== undefined)
    addTable(host.workbook, host.sheet, area(0, 0, cells.length, cells[0]?.length ?? 1), true, tableName);
  const port = excelWorkbook({ excel: host.client.Excel, office: host.client.Office });
  return { ...host, port, find: () => port.place(host.sheet.id, rowNumber(1), tableName) };
}

test('columns come directly right of a plain range, as text, with hidden markers', async () => {
  const { sheet, port, find } = opened();
  const place = await port.ensureStatusColumns(await find(), headers, all);
  expect(place.headers).toEqual([
    'Account',
    'Amount',
    'Region',
    'Issues',
    'Outcome',
    'Response',
    'Sent at',
    'Receipt',
  ]);
  expect(place.statusColumns).toEqual({ issues: 3, outcome: 4, response: 5, sentAt: 6, receipt: 7 });
  expect(sheet.style(1, 3).numberFormat).toBe('@');
  expect(sheet.style(3, 7).numberFormat).toBe('@');
  expect(sheet.parts.names).toHaveLength(5);
  expect(sheet.parts.names.every(({ visible }) => !visible)).toBe(true);
  expect(sheet.parts.names[0]).toMatchObject({
    name: 'AccountsForCommand_Issues',
    formula: '=Accounts!$D$1',
  });
});

test('asking again adds nothing, later ones join those that stand', async () => {
  const { sheet, port, find } = opened();
  await port.ensureStatusColumns(await find(), headers, ['issues']);
  const again = await port.ensureStatusColumns(await find(), headers, ['issues']);
  expect(again.columnCount).toBe(4);
  const more = await port.ensureStatusColumns(again, headers, all);
  expect(more.headers.slice(3)).toEqual(['Issues', 'Outcome', 'Response', 'Sent at', 'Receipt']);
  expect(sheet.parts.names).toHaveLength(5);
});

test('new headers look like their neighbour', async () => {
  const { sheet, user, port, find } = opened();
  user.format(sheet.id, [area(0, 0, 1, 3)], { bold: true, fill: '#DDEBF7', fontColor: '#1F3864' });
  await port.ensureStatusColumns(await find(), headers, ['issues']);
  expect(sheet.style(0, 3)).toMatchObject({ bold: true, fill: '#DDEBF7', fontColor: '#1F3864' });
  expect(sheet.style(1, 3).fill).toBe('');
});

test('headers without a fill get none', async () => {
  const { sheet, port, find } = opened();
  await port.ensureStatusColumns(await find(), headers, ['issues']);
  expect(sheet.style(0, 3).fill).toBe('');
});

test('a table gets columns of its own', async () => {
  const { sheet, port, find } = opened(rows, 'Loans');
  const place = await port.ensureStatusColumns(await find(), headers, all);
  expect(place.columnCount).toBe(8);
  expect(sheet.parts.tables[0]?.area).toEqual(area(0, 0, 4, 8));
  expect(place.statusColumns.receipt).toBe(7);
  expect(sheet.style(2, 4).numberFormat).toBe('@');
});

test("a person's own Response is never taken, in a range or a table", async () => {
  for (const table of [undefined, 'Loans']) {
    const { port, find } = opened(
      [
        ['Account', 'response '],
        ['A-1', 'called back'],
      ],
      table,
    );
    const place = await port.ensureStatusColumns(await find(), headers, ['response']);
    expect(place.headers).toEqual(['Account', 'response ', 'Response (Command)']);
    expect(place.statusColumns).toEqual({ response: columnIndex(2) });
  }
});

test("a person's own columns of all our names are left to them, and ours get names beside", async () => {
  const own = ['Issues', 'OUTCOME', 'Response', 'Sent at', 'receipt', 'Outcome (Command)'];
  const { port, find, sheet } = opened([own, own.map((_, at) => `mine ${String(at)}`)]);
  const place = await port.ensureStatusColumns(await find(), headers, all);
  expect(place.headers.slice(own.length)).toEqual([
    'Issues (Command)',
    'Outcome (Command 2)',
    'Response (Command)',
    'Sent at (Command)',
    'Receipt (Command)',
  ]);
  await port.mark(place, ['✖ Amount — wrong']);
  expect(sheet.values(area(0, 0, 2, own.length))).toEqual([own, own.map((_, at) => `mine ${String(at)}`)]);
});

test('the auto filter takes our columns in and keeps its criteria', async () => {
  const { workbook, sheet, port, find } = opened();
  filterRange(workbook, sheet, area(0, 0, 4, 3), 2, ['North']);
  expect(sheet.isRowHidden(2)).toBe(true);
  await port.ensureStatusColumns(await find(), headers, ['issues']);
  expect(sheet.parts.autoFilter?.area).toEqual(area(0, 0, 4, 4));
  expect(sheet.parts.autoFilter?.criteria.get(2)).toMatchObject({ filterOn: 'Values', values: ['North'] });
  expect([1, 2, 3].map((row) => sheet.isRowHidden(row))).toEqual([false, true, false]);
});

test("a table's filter keeps its criteria", async () => {
  const { sheet, user, port, find } = opened(rows, 'Loans');
  user.filterByValues(sheet.id, 0, 2, ['North']);
  await port.ensureStatusColumns(await find(), headers, ['issues']);
  expect(sheet.parts.tables[0]?.criteria.get(2)).toMatchObject({ values: ['North'] });
  expect(sheet.isRowHidden(2)).toBe(true);
});

test('columns follow inserts, renames and moves; a deleted one is made anew', async () => {
  const { sheet, user, port, find } = opened();
  await port.ensureStatusColumns(await find(), headers, ['issues', 'outcome']);
  user.insertColumns(sheet.id, 1);
  user.type(sheet.id, 0, 1, 'New');
  user.type(sheet.id, 0, 4, 'Renamed by hand');
  user.renameSheet(sheet.id, "May's accounts");
  const moved = await find();
  expect(moved.statusColumns).toEqual({ issues: 4, outcome: 5 });
  user.deleteColumns(sheet.id, 4);
  const cut = await find();
  expect(cut.statusColumns).toEqual({ outcome: 4 });
  const anew = await port.ensureStatusColumns(cut, headers, ['issues', 'outcome']);
  expect(anew.statusColumns).toEqual({ outcome: 4, issues: 5 });
  expect(sheet.parts.names.map(({ name }) => name).sort()).toEqual([
    'AccountsForCommand_Issues',
    'AccountsForCommand_Outcome',
  ]);
});

test('two tables on one sheet have columns of their own', async () => {
  const { workbook, sheet, port } = opened([...rows, [], [], ...rows]);
  addTable(workbook, sheet, area(0, 0, 4, 3), true, 'First');
  addTable(workbook, sheet, area(6, 0, 4, 3), true, 'Second');
  const first = await port.ensureStatusColumns(await port.place(sheet.id, rowNumber(1), 'First'), headers, [
    'issues',
  ]);
  const second = await port.ensureStatusColumns(await port.place(sheet.id, rowNumber(7), 'Second'), headers, [
    'issues',
  ]);
  expect([first.statusColumns, second.statusColumns]).toEqual([{ issues: 3 }, { issues: 3 }]);
  expect(sheet.parts.names.map(({ name }) => name)).toEqual([
    'AccountsForCommand_Issues',
    'AccountsForCommand_Issues_2',
  ]);
});

test('a protected sheet, a read-only workbook and a changed header: nothing is written', async () => {
  const locked = opened();
  const place = await locked.find();
  locked.user.protectSheet(locked.sheet.id);
  await expect(locked.port.ensureStatusColumns(place, headers, all)).rejects.toMatchObject({
    code: 'sheet-protected',
    params: { sheet: 'Accounts' },
  });
  const readOnly = opened();
  readOnly.workbook.readOnly = true;
  await expect(readOnly.port.ensureStatusColumns(await readOnly.find(), headers, all)).rejects.toMatchObject({
    code: 'read-only',
  });
  const changed = opened();
  const before = await changed.find();
  changed.user.type(changed.sheet.id, 0, 0, 'Another');
  await expect(changed.port.ensureStatusColumns(before, headers, all)).rejects.toMatchObject({
    code: 'sheet-changed',
  });
  for (const { sheet, workbook } of [locked, readOnly, changed]) {
    expect(sheet.usedArea()?.columnCount).toBe(3);
    expect(sheet.parts.names).toEqual([]);
    expect(workbook.settings.size).toBe(0);
  }
});

test('the workbook gets an id of its own at the first write, and keeps it', async () => {
  const { port, find } = opened();
  expect((await port.facts()).workbookId).toBeUndefined();
  await port.ensureStatusColumns(await find(), headers, ['issues']);
  const { workbookId } = await port.facts();
  expect(workbookId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  await port.ensureStatusColumns(await find(), headers, all);
  expect((await port.facts()).workbookId).toBe(workbookId);
});
