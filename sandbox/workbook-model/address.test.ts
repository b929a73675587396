import fc from 'fast-check';
import {
  area,
  bound,
  columnIndex,
  columnName,
  formatArea,
  intersect,
  parseArea,
  quoteSheetName,
  splitAddress,
  splitAreas,
  tryParseArea,
} from './address';

const anyArea = fc
  .tuple(fc.nat(1000), fc.nat(300), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 300 }))
  .map(([row, column, rowCount, columnCount]) => area(row, column, rowCount, columnCount));

test('column letters', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  fc.assert(fc.property(fc.nat(16_383), (column) => columnIndex(columnName(column)) === column));
});

test('an address is read back as it was written, with and without $', () => {
  fc.assert(
    fc.property(anyArea, fc.boolean(), (it, absolute) => {
      expect(parseArea(formatArea(it, absolute))).toEqual(it);
    }),
  );
});

test('whole rows and columns, corners in any order', () => {
  expect(formatArea(parseArea('C:A'))).toBe('A:C');
  expect(formatArea(parseArea('5:2'))).toBe('2:5');
  expect(formatArea(parseArea('C3:a1'))).toBe('A1:C3');
});

test.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:', 'Sheet1!A1', '#REF!'])(
  '%p is no address',
  (text) => {
    expect(tryParseArea(text)).toBeNull();
  },
);

test('sheet names are quoted where Excel quotes them', () => {
  expect(['Accounts', 'Loan tape', "O'Neil", 'A1', 'حسابات', '2024', 'R1C1'].map(quoteSheetName)).toEqual([
    'Accounts',
    "'Loan tape'",
    "'O''Neil'",
    "'A1'",
    'حسابات',
    "'2024'",
    "'R1C1'",
  ]);
  expect(splitAddress("'O''Neil'!A1")).toEqual({ sheetName: "O'Neil", local: 'A1' });
  expect(splitAreas("'a,b'!A1, B2;C3")).toEqual(["'a,b'!A1", 'B2', 'C3']);
});

test('the cut of two areas lies in both, their bound around both', () => {
  fc.assert(
    fc.property(anyArea, anyArea, (a, b) => {
      const cut = intersect(a, b);
      if (cut) expect(intersect(cut, a)).toEqual(cut);
      expect(intersect(bound(a, b), a)).toEqual(a);
    }),
  );
});
