import { rowNumber } from '../accounts/row-number';
import { excelInNode, filterRange } from '../../sandbox/testing/excel-in-node';
import { area, wholeSheet } from '../../sandbox/workbook-model/address';
import type { CellValue } from '../../sandbox/workbook-model/types';
import { excelWorkbook } from './excel-workbook';

async function opened(count = 6) {
  const rows: CellValue[][] = [
    ['Account', 'Region'],
    ...Array.from({ length: count }, (_, index) => [
      `A-${String(index)}`,
      index % 2 === 0 ? 'North' : 'South',
    ]),
  ];
  const host = excelInNode(rows);
  const port = excelWorkbook({ excel: host.client.Excel, office: host.client.Office });
  const place = await port.place(host.sheet.id, rowNumber(1), undefined);
  return { ...host, port, place };
}

test('several areas are cut to the data, in sheet order, each row once', async () => {
  const { sheet, user, port, place } = await opened();
  user.select(sheet.id, [area(4, 1, 20, 1), area(0, 0, 3, 1), area(2, 0, 1, 2)]);
  const selected = await port.selection(place);
  expect(selected.rows).toEqual([2, 3, 5, 6, 7]);
  expect(selected.cell).toEqual({ row: 3, column: 0 });
});

test('a whole sheet and whole columns are the data rows', async () => {
  const { sheet, user, port, place } = await opened();
  user.select(sheet.id, [wholeSheet]);
  expect((await port.selection(place)).rows).toEqual([2, 3, 4, 5, 6, 7]);
  user.select(sheet.id, [area(0, 0, 1_048_576, 1)]);
  expect((await port.selection(place)).rows).toHaveLength(6);
});

test('hidden and filtered rows are no selected rows', async () => {
  const { workbook, sheet, user, port, place } = await opened();
  user.setRowsHidden(sheet.id, [area(1, 0)], true);
  user.select(sheet.id, [wholeSheet]);
  expect((await port.selection(place)).rows).toEqual([3, 4, 5, 6, 7]);
  filterRange(workbook, sheet, area(0, 0, 7, 2), 1, ['North']);
  expect((await port.selection(place)).rows).toEqual([4, 6]);
});

test('30,000 filtered rows cost a few requests', async () => {
  const { workbook, client, sheet, user, port, place } = await opened(30_000);
  filterRange(workbook, sheet, area(0, 0, 30_001, 2), 1, ['South']);
  user.select(sheet.id, [wholeSheet]);
  const before = client.traffic.requests;
  const selected = await port.selection(place);
  expect(selected.rows).toHaveLength(15_000);
  expect(client.traffic.requests - before).toBeLessThanOrEqual(5);
});

test('one cell selects its row; outside the data nothing is selected', async () => {
  const { sheet, user, port, place } = await opened();
  user.select(sheet.id, [area(3, 1)]);
  expect(await port.selection(place)).toEqual({ rows: [4], outside: false, cell: { row: 4, column: 1 } });
  user.select(sheet.id, [area(0, 0)]);
  expect(await port.selection(place)).toEqual({ rows: [], outside: false, cell: undefined });
  user.select(sheet.id, [area(40, 9, 3, 2)]);
  expect(await port.selection(place)).toMatchObject({ rows: [], outside: true });
  user.select(sheet.id, [area(40, 9)]);
  expect(await port.selection(place)).toEqual({ rows: [], outside: false, cell: undefined });
});

test('on another sheet, and on a chart sheet, nothing is selected', async () => {
  const { workbook, port, place } = await opened();
  workbook.setActive(workbook.addSheet('Other'));
  expect(await port.selection(place)).toEqual({ rows: [], outside: false, cell: undefined });
  workbook.setActive(workbook.addSheet('Chart1', 'chart'));
  expect(await port.selection(place)).toEqual({ rows: [], outside: false, cell: undefined });
});

test('many scattered areas give their rows', async () => {
  const { sheet, user, port, place } = await opened(1_000);
  user.select(
    sheet.id,
    Array.from({ length: 300 }, (_, index) => area(1 + index * 3, 0)),
  );
  const { rows } = await port.selection(place);
  expect(rows).toEqual(Array.from({ length: 300 }, (_, index) => 2 + index * 3));
});

test('showing a cell activates its sheet and selects it', async () => {
  const { workbook, sheet, port, place } = await opened();
  workbook.setActive(workbook.addSheet('Other'));
  const [cell] = place.headers.keys();
  await port.showCell(place, rowNumber(4), (cell ?? 0) as never);
  expect(workbook.activeSheet).toBe(sheet);
  expect(sheet.selection).toEqual([area(3, 0)]);
});

test('the selected cell comes with its formula, another value is none', async () => {
  const { sheet, user, port, place } = await opened();
  user.type(sheet.id, 2, 1, '=NA()');
  user.select(sheet.id, [area(2, 1)]);
  expect((await port.selection(place)).cell).toEqual({ row: 3, column: 1, formula: '=NA()' });
  user.type(sheet.id, 2, 1, 'North');
  expect((await port.selection(place)).cell).toEqual({ row: 3, column: 1 });
});
