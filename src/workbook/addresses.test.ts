import {
  areaAddress,
  cellAddress,
  columnLetters,
  columnOfLetters,
  parseAreas,
  sheetOfAddress,
} from './addresses';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s, both ways', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnOfLetters(letters)).toBe(column);
});

test('cells and areas have addresses as Excel writes them', () => {
  expect(cellAddress(12, 10)).toBe('K12');
  expect(areaAddress({ firstRow: 2, rowCount: 3, firstColumn: 0, columnCount: 2 })).toBe('A2:B4');
  expect(areaAddress({ firstRow: 2, rowCount: 1, firstColumn: 0, columnCount: 1 })).toBe('A2');
});

test.each([
  ['B2:C5', [2, 4, 1, 2]],
  ['$B$2', [2, 1, 1, 1]],
  ['A:B', [1, 1_048_576, 0, 2]],
  ['3:5', [3, 3, 0, 16_384]],
  ['A1,C3:D4', [1, 4, 0, 4]],
  ["'a, b'!B2", undefined],
  ['Sheet1!B2', [2, 1, 1, 1]],
  ['', undefined],
  ['not an address', undefined],
])('the area of %s', (address, expected) => {
  const area = parseAreas(address);
  expect(area && [area.firstRow, area.rowCount, area.firstColumn, area.columnCount]).toEqual(expected);
});

test("an address's sheet loses its quotes", () => {
  expect(sheetOfAddress("'Bob''s rows'!A1")).toBe("Bob's rows");
  expect(sheetOfAddress('Accounts!A1:B2')).toBe('Accounts');
  expect(sheetOfAddress('A1')).toBeUndefined();
});
