import { columnIndex } from '../accounts/column-index';
import { rowNumber } from '../accounts/row-number';
import type { CellChange } from '../ports/workbook-port';
import { excelInNode } from '../../sandbox/testing/excel-in-node';
import { area } from '../../sandbox/workbook-model/address';
import type { CellValue } from '../../sandbox/workbook-model/types';
import { excelWorkbook } from './excel-workbook';

async function opened(rows: readonly (readonly CellValue[])[]) {
  const host = excelInNode(rows);
  const port = excelWorkbook({ excel: host.client.Excel, office: host.client.Office });
  const place = await port.place(host.sheet.id, rowNumber(1), undefined);
  const cell = (row: number, column: number) => [
    host.sheet.formulaOrValue(row - 1, column),
    host.sheet.style(row - 1, column).numberFormat,
  ];
  return { ...host, port, place, cell };
}

const change = (
  row: number,
  column: number,
  expected: CellValue,
  value: CellValue,
  numberFormat?: string,
): CellChange => ({
  row: rowNumber(row),
  column: columnIndex(column),
  expected,
  value,
  numberFormat,
});

const rows: CellValue[][] = [
  ['Account', 'Due', 'Phone', 'Total'],
  ['50', '1/2/2026', 501234567, 10],
  ['0051', 46_000, '+971501234567', 20],
];

test('a date becomes a serial shown as dd/mm/yyyy, and undoing puts the text back exactly', async () => {
  const { port, place, cell } = await opened(rows);
  const { restores, skipped } = await port.changeCells(place, [
    change(2, 1, '1/2/2026', 46_054, 'dd/mm/yyyy'),
  ]);
  expect(skipped).toEqual([]);
  expect(cell(2, 1)).toEqual([46_054, 'dd/mm/yyyy']);
  await port.changeCells(place, restores);
  expect(cell(2, 1)).toEqual(['1/2/2026', 'General']);
});

test('text stays text: leading plus, zeros, what looks like a formula; the format is the asked one', async () => {
  const { sheet, port, place, cell } = await opened(rows);
  const { restores } = await port.changeCells(place, [
    change(2, 0, '50', '00050', '@'),
    change(2, 2, 501_234_567, '+971501234567', '@'),
    change(3, 0, '0051', '=A1'),
    change(3, 2, '+971501234567', '0501234567'),
  ]);
  expect([cell(2, 0), cell(2, 2)]).toEqual([
    ['00050', '@'],
    ['+971501234567', '@'],
  ]);
  expect([cell(3, 0), cell(3, 2)]).toEqual([
    ['=A1', 'General'],
    ['0501234567', 'General'],
  ]);
  expect(sheet.cells.formula(2, 0)).toBeUndefined();
  await port.changeCells(place, restores);
  expect([2, 3].flatMap((row) => [cell(row, 0), cell(row, 2)])).toEqual([
    ['50', 'General'],
    [501_234_567, 'General'],
    ['0051', 'General'],
    ['+971501234567', 'General'],
  ]);
});

test('a formula is never touched', async () => {
  const { sheet, user, port, place, cell } = await opened(rows);
  user.type(sheet.id, 1, 3, '=5+5');
  const wanted = change(2, 3, 10, 99);
  const { restores, skipped } = await port.changeCells(place, [wanted]);
  expect(skipped).toEqual([{ change: wanted, why: 'formula' }]);
  expect(restores).toEqual([]);
  expect(cell(2, 3)[0]).toBe('=5+5');
});

test('text that begins with = is no formula and may be changed', async () => {
  const { sheet, user, port, place, cell } = await opened(rows);
  user.format(sheet.id, [area(1, 0)], { numberFormat: '@' });
  user.type(sheet.id, 1, 0, '=50');
  const { skipped } = await port.changeCells(place, [change(2, 0, '=50', '50')]);
  expect(skipped).toEqual([]);
  expect(cell(2, 0)).toEqual(['50', '@']);
});

test('what the person changed since is left alone, in a change and in its undoing', async () => {
  const { sheet, user, port, place, cell } = await opened(rows);
  const { restores } = await port.changeCells(place, [change(2, 3, 10, 11), change(3, 3, 20, 21)]);
  user.type(sheet.id, 1, 3, '12');
  const undone = await port.changeCells(place, restores);
  expect(undone.skipped.map(({ why }) => why)).toEqual(['changed-since']);
  expect([cell(2, 3)[0], cell(3, 3)[0]]).toEqual([12, 20]);
});

test('thousands of scattered cells of one column take a few requests, and neighbours stay as they are', async () => {
  const count = 5_000;
  const { client, sheet, port, place } = await opened([
    ['Account', 'Due'],
    ...Array.from({ length: count }, (_, index) => [`A-${String(index)}`, index % 3 === 0 ? 'bad' : '=text']),
  ]);
  const before = client.traffic.requests;
  const changes = Array.from({ length: Math.ceil(count / 3) }, (_, index) =>
    change(2 + index * 3, 1, 'bad', 46_000, 'dd/mm/yyyy'),
  );
  const { restores } = await port.changeCells(place, changes);
  expect(restores).toHaveLength(changes.length);
  expect(client.traffic.requests - before).toBeLessThanOrEqual(6);
  expect(sheet.value(1, 1)).toBe(46_000);
  expect(sheet.style(2, 1).numberFormat).toBe('General');
  expect(sheet.cells.formula(2, 1)).toBe('=text');
});

test('changes of one step are made together or not at all, and undone so', async () => {
  const { port, place, cell } = await opened([
    ['Account', 'Paid', 'Note'],
    ['A', 30, 'x'],
    ['A', 50, '=1+1'],
    ['B', 30, 'y'],
    ['B', 50, 'z'],
  ]);
  const step = (number: number, ...changes: CellChange[]) => changes.map((one) => ({ ...one, step: number }));
  const { restores, skipped } = await port.changeCells(place, [
    ...step(0, change(2, 1, 30, 80), change(3, 1, 50, ''), change(3, 2, 2, '')),
    ...step(1, change(4, 1, 30, 80), change(5, 1, 50, ''), change(5, 2, 'z', '')),
  ]);
  expect(skipped.map(({ why }) => why)).toEqual(['formula', 'formula', 'formula']);
  expect([2, 3, 4, 5].map((row) => cell(row, 1)[0])).toEqual([30, 50, 80, '']);
  await port.changeCells(place, [change(4, 1, 80, 90)]);
  const undone = await port.changeCells(place, restores);
  expect(undone.restores).toEqual([]);
  expect(cell(5, 2)[0]).toBe('');
});

test('a protected sheet is said before anything is changed', async () => {
  const { sheet, user, port, place, cell } = await opened(rows);
  user.protectSheet(sheet.id);
  await expect(port.changeCells(place, [change(2, 3, 10, 11)])).rejects.toMatchObject({
    code: 'sheet-protected',
  });
  expect(cell(2, 3)[0]).toBe(10);
});

test('a value that Excel does not take as meant is told, and what was written is put back', async () => {
  const { port, place, cell } = await opened(rows);
  await expect(
    port.changeCells(place, [change(2, 3, 10, 11), change(3, 3, 20, Number.NaN)]),
  ).rejects.toMatchObject({ code: 'not-written-as-meant', params: { address: 'D3' } });
  expect([cell(2, 3)[0], cell(3, 3)[0]]).toEqual([10, 20]);
});

test('what a fix replaced goes back to its own row alone: rows that were sorted since are left as they are', async () => {
  const { sheet, user, port, place, cell } = await opened([
    ['Account', 'Country'],
    ['A-1', 'UAE'],
    ['A-2', 'U.A.E.'],
    ['A-3', 'Emirates'],
  ]);
  const [account] = place.headers.keys();
  const fixes = [change(2, 1, 'UAE', 'ARE'), change(3, 1, 'U.A.E.', 'ARE'), change(4, 1, 'Emirates', 'ARE')];
  const { restores } = await port.changeCells(place, fixes, [columnIndex(account ?? 0)]);
  user.type(sheet.id, 1, 0, 'A-2');
  user.type(sheet.id, 2, 0, 'A-1');
  const undone = await port.changeCells(place, restores);
  expect(undone.skipped.map(({ change: { row }, why }) => [row, why])).toEqual([
    [2, 'changed-since'],
    [3, 'changed-since'],
  ]);
  expect([2, 3, 4].map((row) => cell(row, 1)[0])).toEqual(['ARE', 'ARE', 'Emirates']);
});
