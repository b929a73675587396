import { columnIndex } from '../accounts/column-index';
import { rowNumber } from '../accounts/row-number';
import type { SheetArea, SheetEdit } from '../ports/workbook-port';
import { createExcelClient } from '../../sandbox/office-host/node-client';
import { excelInNode, filterRange, sortRange } from '../../sandbox/testing/excel-in-node';
import { area } from '../../sandbox/workbook-model/address';
import { recalculate, writeCells } from '../../sandbox/workbook-model/write-cells';
import { excelWorkbook } from './excel-workbook';

/** @param excelApi the newest set of this Excel */
async function listening(excelApi = '1.15') {
  const { workbook, sheet, user } = excelInNode([
    ['Account', 'Amount'],
    ['A-2', 2],
    ['A-1', 1],
  ]);
  const client = createExcelClient(workbook, { excelApi });
  const port = excelWorkbook({ excel: client.Excel, office: client.Office });
  const heard = {
    selections: 0,
    sheets: 0,
    edits: [] as SheetEdit[],
    calculated: [] as (SheetArea | undefined)[],
  };
  const stop = await port.listen({
    selectionChanged: () => void (heard.selections += 1),
    sheetChanged: () => void (heard.sheets += 1),
    edited: (edit) => void heard.edits.push(edit),
    calculated: (_, where) => void heard.calculated.push(where),
    waitingForEdit: () => undefined,
  });
  const settle = () => client.settled();
  return { workbook, sheet, user, client, port, heard, stop, settle };
}

test("a person's edit comes with its area", async () => {
  const { sheet, user, heard, settle } = await listening();
  user.type(sheet.id, 1, 1, '5');
  await settle();
  expect(heard.edits).toEqual([
    {
      sheetId: sheet.id,
      area: { firstRow: 2, rowCount: 1, firstColumn: 1, columnCount: 1 },
      by: 'this-person',
    },
  ]);
});

test('inserted, deleted and sorted rows come without one', async () => {
  const { workbook, sheet, user, heard, settle } = await listening();
  user.insertRows(sheet.id, 1);
  user.deleteRows(sheet.id, 1);
  sortRange(workbook, sheet, area(1, 0, 2, 2), 0);
  await settle();
  expect(heard.edits.length).toBeGreaterThanOrEqual(3);
  expect(heard.edits.filter(({ area: touched }) => touched === undefined).length).toBeGreaterThanOrEqual(3);
});

test('our own writes are not by this person', async () => {
  const { sheet, port, heard, settle } = await listening();
  const place = await port.place(sheet.id, rowNumber(1), undefined);
  await port.changeCells(place, [
    { row: rowNumber(2), column: columnIndex(1), expected: 2, value: 3, numberFormat: undefined },
  ]);
  await settle();
  expect(heard.edits.map(({ by }) => by)).toEqual(['add-in']);
});

test("a co-author's edit is told as theirs", async () => {
  const { workbook, sheet, heard, settle } = await listening();
  workbook.transaction('remote', 'Typing elsewhere', () => {
    writeCells(workbook, sheet, area(1, 1), [[5]]);
  });
  await settle();
  expect(heard.edits.map(({ by }) => by)).toEqual(['co-author']);
});

test('new results of formulas are told with their place, and are no edit', async () => {
  const { workbook, sheet, heard, settle } = await listening();
  writeCells(workbook, sheet, area(1, 1), [['=1+1']]);
  await settle();
  heard.edits.length = heard.calculated.length = 0;
  recalculate(workbook, sheet, area(1, 1), [[7]]);
  await settle();
  expect(heard.calculated).toEqual([{ firstRow: 2, rowCount: 1, firstColumn: 1, columnCount: 1 }]);
  expect(heard.edits).toEqual([]);
});

test('selections, filters and sheets are told', async () => {
  const { workbook, sheet, user, heard, settle } = await listening();
  user.select(sheet.id, [area(1, 0, 2, 1)]);
  await settle();
  expect(heard.selections).toBe(1);
  filterRange(workbook, sheet, area(0, 0, 3, 2), 0, ['A-1']);
  await settle();
  expect(heard.selections).toBe(2);
  user.addSheet('Other');
  await settle();
  const before = heard.sheets;
  expect(before).toBeGreaterThanOrEqual(1);
  user.deleteSheet(workbook.sheet('Other').id);
  await settle();
  expect(heard.sheets).toBeGreaterThan(before);
});

test('after stopping nothing is heard, and stopping twice does no harm', async () => {
  const { sheet, user, heard, settle, stop } = await listening();
  await stop();
  await stop();
  user.type(sheet.id, 1, 1, '5');
  user.select(sheet.id, [area(2, 0)]);
  await settle();
  expect(heard).toEqual({ selections: 0, sheets: 0, edits: [], calculated: [] });
});

test('a listener that throws harms nobody', async () => {
  const { port, sheet, user, heard, settle } = await listening();
  await port.listen({
    selectionChanged: () => undefined,
    sheetChanged: () => undefined,
    edited() {
      throw new Error('a fault of the listener');
    },
    calculated: () => undefined,
    waitingForEdit: () => undefined,
  });
  user.type(sheet.id, 1, 1, '5');
  await settle();
  expect(heard.edits).toHaveLength(1);
});

test('a renamed sheet is told where this Excel tells of it', async () => {
  const { sheet, user, heard, settle } = await listening('1.17');
  user.renameSheet(sheet.id, 'March');
  await settle();
  expect(heard.sheets).toBe(1);
});

test('where Excel does not tell of it, a new name is seen when the sheet is turned to', async () => {
  const { workbook, sheet, user, heard, settle } = await listening('1.16');
  user.activateSheet(workbook.addSheet('Other').id);
  await settle();
  const before = heard.sheets;
  user.renameSheet(sheet.id, 'March');
  await settle();
  expect(heard.sheets).toBe(before);
  user.activateSheet(sheet.id);
  await settle();
  expect(heard.sheets).toBeGreaterThan(before);
});
