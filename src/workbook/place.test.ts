import { columnIndex } from '../accounts/column-index';
import { rowNumber } from '../accounts/row-number';
import { excelInNode, fillSheet } from '../../sandbox/testing/excel-in-node';
import { area } from '../../sandbox/workbook-model/address';
import { addTable } from '../../sandbox/workbook-model/tables';
import { addName } from '../../sandbox/workbook-model/names';
import { excelWorkbook } from './excel-workbook';

const rows = [
  ['Account', 'Amount', 'Due'],
  ['A-1', 10, '01/02/2026'],
  ['A-2', 20, '02/02/2026'],
];

test('a glimpse shows the used range, its top and no table', async () => {
  const { sheet, client } = excelInNode([['Accounts of May'], [], ...rows]);
  const seen = await excelWorkbook({ excel: client.Excel, office: client.Office }).glimpse();
  expect(seen).toMatchObject({
    sheetId: sheet.id,
    sheetName: 'Accounts',
    tables: [],
    used: { firstRow: 1, firstColumn: 0, rowCount: 5, columnCount: 3 },
    protected: false,
  });
  expect(seen.top[2]).toEqual(['Account', 'Amount', 'Due']);
});

test('a glimpse shows at most twenty rows and every table with headers', async () => {
  const { workbook, sheet, client } = excelInNode([
    ...rows,
    ...Array.from({ length: 40 }, (_, index) => [`B-${String(index)}`, index, '']),
  ]);
  addTable(workbook, sheet, area(0, 0, 3, 3), true, 'Loans');
  const seen = await excelWorkbook({ excel: client.Excel, office: client.Office }).glimpse();
  expect(seen.top).toHaveLength(20);
  expect(seen.tables).toEqual([{ name: 'Loans', headerRow: 1, firstColumn: 0, columnCount: 3, rowCount: 2 }]);
});

test('an empty sheet has no used range, and no place', async () => {
  const { sheet, client } = excelInNode([]);
  const workbook = excelWorkbook({ excel: client.Excel, office: client.Office });
  expect(await workbook.glimpse()).toMatchObject({ used: undefined, top: [] });
  await expect(workbook.place(sheet.id, rowNumber(1), undefined)).rejects.toMatchObject({
    code: 'empty-sheet',
    params: { sheet: 'Accounts' },
  });
});

test('a chart sheet is no worksheet', async () => {
  const { workbook, client } = excelInNode(rows);
  workbook.setActive(workbook.addSheet('Chart1', 'chart'));
  await expect(excelWorkbook({ excel: client.Excel, office: client.Office }).glimpse()).rejects.toMatchObject(
    {
      code: 'no-worksheet',
    },
  );
});

test('the place of a plain range goes from its header to the last value, whatever stands above', async () => {
  const { workbook, sheet, client } = excelInNode([]);
  fillSheet(workbook, sheet, [['a title that is far', '', '', '', '', '', 'right']]);
  fillSheet(workbook, sheet, rows, { row: 3, column: 2 });
  const place = await excelWorkbook({ excel: client.Excel, office: client.Office }).place(
    sheet.id,
    rowNumber(4),
    undefined,
  );
  expect(place).toEqual({
    sheetId: sheet.id,
    sheetName: 'Accounts',
    tableName: undefined,
    headerRow: 4,
    firstRow: 5,
    rowCount: 2,
    firstColumn: 2,
    columnCount: 3,
    headers: ['Account', 'Amount', 'Due'],
    firstFormats: ['General', 'General', 'General'],
    statusColumns: {},
  });
});

test('blank formatted rows below the data cost nothing', async () => {
  const { workbook, sheet, user, client } = excelInNode(rows);
  user.format(sheet.id, [area(0, 0, 5_000, 20)], { numberFormat: '@' });
  expect(workbook.activeSheet.usedArea(false)?.rowCount).toBe(5_000);
  const place = await excelWorkbook({ excel: client.Excel, office: client.Office }).place(
    sheet.id,
    rowNumber(1),
    undefined,
  );
  expect(place).toMatchObject({ rowCount: 2, columnCount: 3 });
});

test('the place of a table is its columns and body, without its totals row or its neighbours', async () => {
  const { workbook, sheet, client } = excelInNode(rows);
  fillSheet(workbook, sheet, [['note beside the table']], { row: 1, column: 5 });
  addTable(workbook, sheet, area(0, 0, 3, 3), true, 'Loans');
  const place = await excelWorkbook({ excel: client.Excel, office: client.Office }).place(
    sheet.id,
    rowNumber(1),
    'Loans',
  );
  expect(place).toMatchObject({ tableName: 'Loans', rowCount: 2, firstColumn: 0, columnCount: 3 });
});

test('a header that is a number or a truth value is the text that Excel joins', async () => {
  const { sheet, client } = excelInNode([['Account', 2026, true]]);
  const place = await excelWorkbook({ excel: client.Excel, office: client.Office }).place(
    sheet.id,
    rowNumber(1),
    undefined,
  );
  expect(place).toMatchObject({ headers: ['Account', '2026', 'TRUE'], rowCount: 0 });
});

test('our columns are known by their marker; a marker that lost its cell or stands elsewhere is none', async () => {
  const { workbook, sheet, client } = excelInNode([['Account', 'Whatever', 'Response'], ['A-1']]);
  const other = workbook.addSheet('Other');
  fillSheet(workbook, other, [['Receipt']]);
  addName(workbook, sheet, 'AccountsForCommand_Issues', '=Accounts!$B$1');
  addName(workbook, sheet, 'AccountsForCommand_Outcome', '=Accounts!#REF!');
  addName(workbook, sheet, 'AccountsForCommand_Response', '=Accounts!$C$2');
  addName(workbook, sheet, 'AccountsForCommand_Receipt', '=Other!$A$1');
  const place = await excelWorkbook({ excel: client.Excel, office: client.Office }).place(
    sheet.id,
    rowNumber(1),
    undefined,
  );
  expect(place.statusColumns).toEqual({ issues: columnIndex(1) });
});

test('a deleted sheet and a deleted table are told apart', async () => {
  const { workbook, sheet, user, client } = excelInNode(rows);
  workbook.addSheet('Other');
  const port = excelWorkbook({ excel: client.Excel, office: client.Office });
  await port.glimpse();
  await expect(port.place(sheet.id, rowNumber(1), 'No such table')).rejects.toMatchObject({
    code: 'sheet-changed',
    params: { sheet: 'Accounts' },
  });
  user.deleteSheet(sheet.id);
  await expect(port.place(sheet.id, rowNumber(1), undefined)).rejects.toMatchObject({
    code: 'sheet-gone',
    params: { sheet: 'Accounts' },
  });
});
