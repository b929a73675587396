import { columnIndex } from '../../accounts/column-index';
import { rowNumber } from '../../accounts/row-number';
import type { SheetArea, SheetEdit, SheetPlace } from '../../ports/workbook-port';
import { columnsTouched, merged, touchedRows } from './touched-rows';

/** Header in row 3, data in rows 4 to 103, columns C to J, Issues in I and Outcome in J. */
const place: SheetPlace = {
  sheetId: 'sheet',
  sheetName: 'Data',
  tableName: undefined,
  headerRow: rowNumber(3),
  firstRow: rowNumber(4),
  rowCount: 100,
  firstColumn: 2,
  columnCount: 8,
  headers: ['a', 'b', 'c', 'd', 'e', 'f', 'Issues', 'Outcome'],
  firstFormats: [],
  statusColumns: { issues: columnIndex(6), outcome: columnIndex(7) },
};

function cells(firstRow: number, firstColumn: number, rowCount = 1, columnCount = 1): SheetArea {
  return { firstRow: rowNumber(firstRow), rowCount, firstColumn, columnCount };
}

function edit(area: SheetArea | undefined, by: SheetEdit['by'] = 'this-person'): SheetEdit {
  return { sheetId: 'sheet', area, by };
}

const rows = (firstRow: number, rowCount: number) => ({ firstRow, rowCount });

test.each<[string, readonly SheetEdit[], object]>([
  ['a cell', [edit(cells(7, 4))], { kind: 'rows', stretches: [rows(7, 1)], marked: [], block: false }],
  ['a paste', [edit(cells(7, 3, 5, 2))], { kind: 'rows', stretches: [rows(7, 5)], block: true }],
  ['edits that meet', [edit(cells(9, 2, 3)), edit(cells(7, 2, 2))], { stretches: [rows(7, 5)] }],
  ['edits apart', [edit(cells(50, 2)), edit(cells(7, 2))], { stretches: [rows(7, 1), rows(50, 1)] }],
  ['whole rows', [edit(cells(7, 0, 2, 16_384))], { stretches: [rows(7, 2)], marked: [rows(7, 2)] }],
  ['our columns', [edit(cells(7, 8, 5, 2))], { kind: 'nothing' }],
  ['left of the data', [edit(cells(7, 0, 5, 2))], { kind: 'nothing' }],
  ['right of the data', [edit(cells(7, 10))], { kind: 'nothing' }],
  ['above the header', [edit(cells(1, 2, 2, 5))], { kind: 'nothing' }],
  ['a header', [edit(cells(3, 4))], { kind: 'all' }],
  ['a new header beside', [edit(cells(3, 10))], { kind: 'all' }],
  ['the header of a column of ours', [edit(cells(3, 8))], { kind: 'nothing' }],
  ['a row below', [edit(cells(104, 2))], { kind: 'all' }],
  ['a whole column', [edit(cells(1, 4, 1_048_576))], { kind: 'all' }],
  ['moved rows', [edit(undefined)], { kind: 'all' }],
  ['moved rows and our own writes', [edit(undefined, 'add-in')], { kind: 'nothing' }],
  ["a co-author's cell", [edit(cells(7, 4), 'co-author')], { kind: 'nothing' }],
  ["a co-author's cell and one of mine", [edit(cells(7, 4), 'co-author'), edit(cells(9, 4))], { stretches: [rows(7, 1), rows(9, 1)] }],
  ["a co-author's moved rows", [edit(undefined, 'co-author'), edit(cells(9, 4))], { kind: 'outdated' }],
  ["a co-author's moved rows and mine", [edit(undefined, 'co-author'), edit(undefined)], { kind: 'all' }],
  ['an undone mark and a cell', [edit(cells(20, 8)), edit(cells(9, 4))], { stretches: [rows(9, 1)], marked: [rows(20, 1)] }],
])('%s', (_, edits, touched) => {
  expect(touchedRows(place, edits)).toMatchObject(touched);
}); // prettier-ignore

test('10,000 cells are looked at row by row, more are not', () => {
  const wide = { ...place, rowCount: 20_000 };
  expect(touchedRows(wide, [edit(cells(4, 2, 2_500, 4))])).toMatchObject({ kind: 'rows' });
  expect(touchedRows(wide, [edit(cells(4, 2, 2_501, 4))])).toEqual({ kind: 'all' });
  expect(touchedRows(wide, [edit(cells(4, 2, 2_501, 4), 'co-author')])).toEqual({ kind: 'nothing' });
});

test('of many rows only the columns that were touched are read, ours included', () => {
  const tall = { ...place, rowCount: 5_000 };
  const paste = (rowCount: number) =>
    touchedRows(tall, [edit(cells(4, 4, rowCount, 1)), edit(cells(4, 7, 2, 2))]);
  expect(paste(500)).toMatchObject({ columns: undefined });
  expect(paste(501)).toMatchObject({ columns: { first: 2, count: 5 } });
});

test('columns of our own do not count', () => {
  expect(columnsTouched(place, cells(4, 0, 1, 20))).toEqual([0, 1, 2, 3, 4, 5]);
});

test('stretches that lie in each other are one', () => {
  expect(merged([rows(5, 10), rows(7, 2), rows(15, 1), rows(17, 1)])).toEqual([rows(5, 11), rows(17, 1)]);
});
