import { columnIndex } from '../accounts/column-index';
import { rowNumber } from '../accounts/row-number';
import type { KeyColumns, StatusColumn, StatusWrite } from '../ports/workbook-port';
import { excelInNode, sortRange } from '../../sandbox/testing/excel-in-node';
import { area } from '../../sandbox/workbook-model/address';
import type { CellValue } from '../../sandbox/workbook-model/types';
import { excelWorkbook } from './excel-workbook';

const headers: Record<StatusColumn, string> = {
  issues: 'Issues',
  outcome: 'Outcome',
  response: 'Response',
  sentAt: 'Sent at',
  receipt: 'Receipt',
};
const keys: KeyColumns = {
  accountId: columnIndex(0),
  subAccountId: columnIndex(1),
  read: (_accountId, _subAccountId, texts) => texts,
};
const rows: CellValue[][] = [
  ['Account', 'Sub', 'Amount'],
  ['0050', '1', 30],
  ['0051', '1', 20],
  ['0052', '1', 10],
];

async function opened(cells: readonly (readonly CellValue[])[] = rows) {
  const host = excelInNode(cells);
  const port = excelWorkbook({ excel: host.client.Excel, office: host.client.Office });
  const place = await port.ensureStatusColumns(
    await port.place(host.sheet.id, rowNumber(1), undefined),
    headers,
    ['issues', 'outcome', 'response', 'sentAt', 'receipt'],
  );
  const texts = (accountId: string): CellValue[] => {
    const row = Array.from({ length: 12 }, (_, index) => index).find(
      (at) => host.sheet.value(at, 0) === accountId,
    );
    return row === undefined ? [] : [4, 5, 6, 7].map((column) => host.sheet.value(row, column));
  };
  return { ...host, port, place, texts };
}

const write = (row: number, accountId: string, cells: StatusWrite['cells']): StatusWrite => ({
  row: rowNumber(row),
  key: { accountId, subAccountId: '1' },
  cells,
});

test('texts arrive as texts, whatever they begin with or look like', async () => {
  const { sheet, port, place, texts } = await opened();
  const gone = await port.writeStatus(place, keys, [
    write(2, '0050', {
      outcome: 'Accepted',
      response: '=HYPERLINK("http://x")',
      sentAt: '22/11/2026 10:42',
      receipt: '007',
    }),
    write(4, '0052', { outcome: 'Rejected', response: '+971 50 123', sentAt: '22/11/2026', receipt: '-1' }),
  ]);
  expect(gone).toEqual([]);
  expect(texts('0050')).toEqual(['Accepted', '=HYPERLINK("http://x")', '22/11/2026 10:42', '007']);
  expect(texts('0052')).toEqual(['Rejected', '+971 50 123', '22/11/2026', '-1']);
  expect(texts('0051')).toEqual(['', '', '', '']);
  expect(sheet.cells.formula(1, 5)).toBeUndefined();
});

test('rows added since, without text format, keep texts as texts', async () => {
  const { sheet, user, port, place, texts } = await opened();
  user.type(sheet.id, 4, 0, "'0053");
  user.type(sheet.id, 4, 1, "'1");
  expect(sheet.style(4, 5).numberFormat).toBe('General');
  await port.writeStatus(place, keys, [write(5, '0053', { response: '=1+1' })]);
  expect(texts('0053')[1]).toBe('=1+1');
});

test('columns left out stay as they are', async () => {
  const { port, place, texts } = await opened();
  await port.writeStatus(place, keys, [write(2, '0050', { outcome: 'Sending', receipt: 'R-1' })]);
  await port.writeStatus(place, keys, [write(2, '0050', { outcome: 'Accepted' })]);
  expect(texts('0050')).toEqual(['Accepted', '', '', 'R-1']);
});

test('rows that a sort moved are found again by key', async () => {
  const { workbook, sheet, port, place, texts } = await opened();
  sortRange(workbook, sheet, area(1, 0, 3, 8), 2);
  expect(sheet.value(1, 0)).toBe('0052');
  const gone = await port.writeStatus(place, keys, [
    write(2, '0050', { outcome: 'first' }),
    write(3, '0051', { outcome: 'second' }),
    write(4, '0052', { outcome: 'third' }),
  ]);
  expect(gone).toEqual([]);
  expect([texts('0050')[0], texts('0051')[0], texts('0052')[0]]).toEqual(['first', 'second', 'third']);
});

test('rows moved beyond the last row by an insert are found', async () => {
  const { sheet, user, port, place, texts } = await opened();
  user.insertRows(sheet.id, 1, 20);
  const gone = await port.writeStatus(place, keys, [write(4, '0052', { outcome: 'found' })]);
  expect(gone).toEqual([]);
  expect(sheet.value(23, 0)).toBe('0052');
  expect(sheet.value(23, 4)).toBe('found');
  expect(texts('0051')).toEqual([]);
});

test('writes whose row is gone come back, the others are written', async () => {
  const { sheet, user, port, place, texts } = await opened();
  user.deleteRows(sheet.id, 2);
  const lost = write(3, '0051', { outcome: 'lost' });
  expect(await port.writeStatus(place, keys, [lost, write(4, '0052', { outcome: 'kept' })])).toEqual([lost]);
  expect(texts('0052')[0]).toBe('kept');
  expect(texts('0050')[0]).toBe('');
});

test('a key that stands twice is taken where it was, else each once', async () => {
  const { sheet, port, place } = await opened([...rows, ['0050', '1', 5]]);
  await port.writeStatus(place, keys, [
    write(2, '0050', { outcome: 'a' }),
    write(5, '0050', { outcome: 'b' }),
  ]);
  expect([sheet.value(1, 4), sheet.value(4, 4)]).toEqual(['a', 'b']);
});

test('a row that was moved is told from one pasted with its key by its receipt', async () => {
  const { sheet, user, port, place } = await opened();
  await port.writeStatus(place, keys, [write(2, '0050', { outcome: 'Sending', receipt: 'R-1' })]);
  user.insertRows(sheet.id, 1, 2);
  for (const [column, value] of ["'0050", "'1", '30'].entries()) user.type(sheet.id, 2, column, value);
  await port.writeStatus(place, keys, [write(2, '0050', { outcome: 'Accepted', receipt: 'R-1' })]);
  expect([sheet.value(2, 4), sheet.value(3, 4)]).toEqual(['', 'Accepted']);
});

test('a status column that was deleted is told, and nothing is written', async () => {
  const { sheet, user, port, place } = await opened();
  user.deleteColumns(sheet.id, 4);
  await expect(port.writeStatus(place, keys, [write(2, '0050', { response: 'x' })])).rejects.toMatchObject({
    code: 'sheet-changed',
  });
  expect(sheet.value(1, 4)).toBe('');
});

test('writing neither selects nor activates anything', async () => {
  const { workbook, sheet, port, place } = await opened();
  const other = workbook.addSheet('Other');
  workbook.setActive(other);
  const before = sheet.selection;
  await port.writeStatus(place, keys, [write(2, '0050', { outcome: 'x' })]);
  expect(workbook.activeSheet).toBe(other);
  expect(sheet.selection).toBe(before);
});
