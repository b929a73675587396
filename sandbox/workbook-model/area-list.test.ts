import fc from 'fast-check';
import { area, containsCell, parseArea } from './address';
import { joinRows, shiftArea, shiftAreas, subtract } from './area-list';

const small = fc
  .tuple(fc.nat(8), fc.nat(8), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([row, column, rowCount, columnCount]) => area(row, column, rowCount, columnCount));

test('subtract leaves every cell but those of the hole, each once', () => {
  fc.assert(
    fc.property(small, small, (from, hole) => {
      const pieces = subtract(from, hole);
      for (let row = 0; row < 15; row++) {
        for (let column = 0; column < 15; column++) {
          const wanted = containsCell(from, row, column) && !containsCell(hole, row, column);
          expect(pieces.filter((it) => containsCell(it, row, column))).toHaveLength(wanted ? 1 : 0);
        }
      }
    }),
  );
});

const rows = (text: string, kind: 'insert' | 'delete') =>
  ({ kind, axis: 'row', area: parseArea(text) }) as const;
const columns = (text: string, kind: 'insert' | 'delete') =>
  ({ kind, axis: 'column', area: parseArea(text) }) as const;

test.each([
  ['A5:C9', rows('2:3', 'insert'), 'A7:C11'],
  ['A5:C9', rows('5:5', 'insert'), 'A6:C10'],
  ['A5:C9', rows('6:7', 'insert'), 'A5:C11'],
  ['A5:C9', rows('10:11', 'insert'), 'A5:C9'],
  ['A5:C9', rows('4:6', 'delete'), 'A4:C6'],
  ['A5:C9', rows('9:20', 'delete'), 'A5:C8'],
  ['A5:C9', rows('5:9', 'delete'), null],
  ['B1:D4', columns('A:A', 'insert'), 'C1:E4'],
  ['B1:D4', columns('C:C', 'delete'), 'B1:C4'],
  // Only a part of the area would move: it stays.
  ['A5:C9', rows('A1:A2', 'insert'), 'A5:C9'],
  ['A5:A9', rows('A1:B2', 'insert'), 'A7:A11'],
])('%s after %o is %s', (before, change, after) => {
  const moved = shiftArea(parseArea(before), change);
  expect(moved).toEqual(after === null ? null : parseArea(after));
});

test('a list of areas is cut where only a part of it moves', () => {
  const moved = shiftAreas([parseArea('A5:C9')], rows('A1:A2', 'insert'));
  expect(moved).toEqual([parseArea('B5:C9'), parseArea('A7:A11')]);
});

test('neighbouring rows are joined', () => {
  expect(joinRows([1, 2, 3, 7, 9, 10], 0, 2)).toEqual([area(1, 0, 3, 2), area(7, 0, 1, 2), area(9, 0, 2, 2)]);
});
