import type { SheetLayout } from '../ports/workbook-port';
import { excelInNode } from '../../sandbox/testing/excel-in-node';
import { area } from '../../sandbox/workbook-model/address';
import { validationAt } from '../../sandbox/workbook-model/validations';
import { excelWorkbook } from './excel-workbook';

function opened(options: Parameters<typeof excelInNode>[1] = {}) {
  const host = excelInNode([['Account']], options);
  return { ...host, port: excelWorkbook({ excel: host.client.Excel, office: host.client.Office }) };
}

const layout: SheetLayout = {
  name: 'Template',
  asTable: true,
  rightToLeft: false,
  columns: [
    {
      header: 'Account',
      width: 20,
      numberFormat: '@',
      note: 'The account as your ledger names it.',
      emphasised: true,
    },
    { header: 'Due', width: 12, numberFormat: 'dd/mm/yyyy' },
    { header: 'Operation', width: 12, numberFormat: 'General', choices: ['Create', 'Update', 'Withdraw'] },
    {
      header: 'Country',
      width: 14,
      numberFormat: 'General',
      choices: Array.from({ length: 100 }, (_, index) => `Country ${String(index)}`),
    },
  ],
  rows: [
    ['00050', 46_000, '=Create', 'Country 1'],
    ['+971', 46_001, 'Update', 'Country 2'],
  ],
};

test('a layout becomes a table with formats, widths, drop-downs, notes and a frozen header, and is shown', async () => {
  const { workbook, port } = opened();
  expect(await port.addSheet(layout)).toBe('Template');
  const sheet = workbook.sheet('Template');
  expect(workbook.activeSheet).toBe(sheet);
  expect(sheet.values(area(0, 0, 3, 4))).toEqual([
    ['Account', 'Due', 'Operation', 'Country'],
    ['00050', 46_000, '=Create', 'Country 1'],
    ['+971', 46_001, 'Update', 'Country 2'],
  ]);
  expect(sheet.cells.formula(1, 2)).toBeUndefined();
  expect(sheet.parts.tables[0]?.area).toEqual(area(0, 0, 3, 4));
  expect(sheet.style(5_000, 0).numberFormat).toBe('@');
  expect(sheet.style(1, 1).numberFormat).toBe('dd/mm/yyyy');
  expect(sheet.style(1, 2).numberFormat).toBe('General');
  expect(sheet.columnWidth(0)).toBeCloseTo((20 * 7 + 5) * 0.75);
  expect(sheet.parts.frozen).toEqual({ rows: 1, columns: 0 });
  expect(validationAt(sheet, 0, 0)?.prompt).toMatchObject({
    title: 'Account',
    message: layout.columns[0]?.note,
  });
});

test('a long list comes from a hidden sheet, a short one stands in the rule', async () => {
  const { workbook, port } = opened();
  await port.addSheet(layout);
  const sheet = workbook.sheet('Template');
  const lists = workbook.sheet('Template lists');
  expect(lists.parts.visibility).toBe('Hidden');
  expect(lists.value(99, 0)).toBe('Country 99');
  expect(JSON.stringify(validationAt(sheet, 2, 2))).toContain('Create,Update,Withdraw');
  expect(JSON.stringify(validationAt(sheet, 90_000, 3))).toContain("='Template lists'!$A$1:$A$100");
});

test('a name in use gets a number', async () => {
  const { port } = opened();
  expect(await port.addSheet({ ...layout, name: 'accounts' })).toBe('accounts (2)');
});

test('a plain layout, right to left and without rows', async () => {
  const { workbook, port } = opened();
  await port.addSheet({ ...layout, name: 'إيصالات', asTable: false, rightToLeft: true, rows: [] });
  const sheet = workbook.sheet('إيصالات');
  expect(sheet.parts.tables).toEqual([]);
  expect(sheet.style(0, 0).readingOrder).toBe('RightToLeft');
  expect(sheet.usedArea(true)?.rowCount).toBe(1);
});

test('rows are added below those that stand; the sheet is made the first time and never shown', async () => {
  const { workbook, sheet: accounts, user, port } = opened();
  const receipts = {
    ...layout,
    name: 'Receipts',
    rows: [['R-1', 46_000, 'Create', '']],
  } satisfies SheetLayout;
  await port.appendToSheet(receipts);
  await port.appendToSheet({ ...receipts, rows: [['R-2', 46_001, 'Update', '']] });
  user.renameSheet(workbook.sheet('Receipts').id, 'Sent so far');
  await port.appendToSheet({ ...receipts, rows: [['003', 46_002, 'Update', '']] });
  const sheet = workbook.sheet('Sent so far');
  expect(sheet.values(area(1, 0, 3, 2))).toEqual([
    ['R-1', 46_000],
    ['R-2', 46_001],
    ['003', 46_002],
  ]);
  expect(sheet.parts.tables[0]?.area).toEqual(area(0, 0, 4, 4));
  expect(workbook.activeSheet).toBe(accounts);
});

test("a person's own sheet of that name is left alone", async () => {
  const { workbook, port } = opened();
  const own = workbook.addSheet('Receipts');
  await port.appendToSheet({ ...layout, name: 'Receipts' });
  expect(own.usedArea()).toBeNull();
  expect(workbook.sheet('Receipts (2)').value(1, 0)).toBe('00050');
});

test('a read-only workbook and a protected structure: no sheet is added', async () => {
  const readOnly = opened({ readOnly: true });
  await expect(readOnly.port.addSheet(layout)).rejects.toMatchObject({ code: 'read-only' });
  const locked = opened();
  locked.workbook.structureProtection = { password: '' };
  await expect(locked.port.addSheet(layout)).rejects.toMatchObject({ code: 'workbook-protected' });
  await expect(locked.port.appendToSheet(layout)).rejects.toMatchObject({ code: 'workbook-protected' });
  expect([readOnly, locked].map(({ workbook }) => workbook.sheets.length)).toEqual([1, 1]);
});
