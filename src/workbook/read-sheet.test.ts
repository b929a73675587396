import { excelInNode } from '../../sandbox/testing/excel-in-node';
import type { SheetLayout } from '../ports/workbook-port';
import { excelWorkbook } from './excel-workbook';

const column = (header: string) => ({ header, width: 12, numberFormat: '@' });

const sent: SheetLayout = {
  name: 'Sent 2026-11-042',
  key: 'sent-2026-11-042',
  hidden: true,
  asTable: false,
  rightToLeft: false,
  columns: [column('No.'), column('accountId'), column('Outcome')],
  rows: [
    ['1', '00050', ''],
    ['2', '=AC-1', ''],
    ['3', '+971500000001', ''],
  ],
};

function opened() {
  const host = excelInNode([['Account']]);
  return { ...host, port: excelWorkbook({ excel: host.client.Excel, office: host.client.Office }) };
}

test('a hidden sheet takes nobody away from theirs and reads back as it was written', async () => {
  const { workbook, sheet, port } = opened();
  await expect(port.addSheet(sent)).resolves.toBe('Sent 2026-11-042');
  expect(workbook.activeSheet).toBe(sheet);
  expect(workbook.sheet('Sent 2026-11-042').parts.visibility).toBe('Hidden');
  await expect(port.readSheet('sent-2026-11-042')).resolves.toEqual({
    headers: ['No.', 'accountId', 'Outcome'],
    rows: sent.rows,
  });
});

test('it is found by its key when it was renamed, and not at all when it is gone', async () => {
  const { workbook, user, port } = opened();
  await port.addSheet(sent);
  user.renameSheet(workbook.sheet('Sent 2026-11-042').id, 'Evidence');
  expect((await port.readSheet('sent-2026-11-042'))?.rows).toHaveLength(3);
  await expect(port.readSheet('sent-2026-11-043')).resolves.toBeUndefined();
});

test('a column is filled row by row by the first cell, wherever the row stands by now', async () => {
  const { workbook, port } = opened();
  await port.addSheet({ ...sent, rows: [...sent.rows].reverse() });
  const outcomes = new Map([
    ['1', 'Accepted'],
    ['3', 'Rejected'],
  ]);
  await port.fillColumn('sent-2026-11-042', 'Outcome', outcomes);
  expect((await port.readSheet('sent-2026-11-042'))?.rows).toEqual([
    ['3', '+971500000001', 'Rejected'],
    ['2', '=AC-1', ''],
    ['1', '00050', 'Accepted'],
  ]);
  expect(workbook.sheet('Sent 2026-11-042').cells.formula(2, 1)).toBeUndefined();
});

test('a sheet that is gone, or that lost the column, is not written to', async () => {
  const { port } = opened();
  const texts = new Map([['1', 'Accepted']]);
  await expect(port.fillColumn('sent-2026-11-042', 'Outcome', texts)).rejects.toMatchObject({
    code: 'sheet-gone',
  });
  await port.addSheet(sent);
  await expect(port.fillColumn('sent-2026-11-042', 'Other', texts)).rejects.toMatchObject({
    code: 'sheet-changed',
  });
});

test('a row that stands is written over, a new one is added, and the table grows with it', async () => {
  const { workbook, port } = opened();
  const receipts: SheetLayout = {
    ...sent,
    name: 'Receipts',
    key: 'receipts',
    asTable: true,
    oneRowPerFirstCell: true,
    rows: [['R-1', 'a', '']],
  };
  await port.appendToSheet(receipts);
  await port.appendToSheet({ ...receipts, rows: [['R-2', 'b', '']] });
  await port.appendToSheet({
    ...receipts,
    name: 'الإيصالات',
    rows: [
      ['R-1', 'a', 'Landed'],
      ['R-3', 'c', ''],
    ],
  });
  expect((await port.readSheet('receipts'))?.rows).toEqual([
    ['R-1', 'a', 'Landed'],
    ['R-2', 'b', ''],
    ['R-3', 'c', ''],
  ]);
  expect(workbook.sheet('Receipts').parts.tables[0]?.area).toMatchObject({ rowCount: 4 });
});
