import type { CellValue, RowBlock } from '../../accounts/cell';
import { columnIndex } from '../../accounts/column-index';
import { rowNumber } from '../../accounts/row-number';
import { KeptRows } from './kept-rows';

const date = columnIndex(1);

function block(firstRow: number, values: readonly (readonly CellValue[])[], format = 'General'): RowBlock {
  return {
    firstRow: rowNumber(firstRow),
    values,
    formats: new Map([[date, values.map(() => format)]]),
    texts: new Map(),
  };
}

function kept(): KeptRows {
  const rows = new KeptRows(rowNumber(2));
  rows.add(block(2, [['A-1', 1], ['A-2', 2]])); // prettier-ignore
  rows.add(block(4, [['A-3', 3], ['A-4', 4]])); // prettier-ignore
  return rows;
}

/** The same as it comes when it is read again. */
const again = (...given: Parameters<typeof block>) => ({ ...block(...given), firstColumn: 0 });

const every = () => true;

test('rows that are others than before are told, and stand in for those before', () => {
  const rows = kept();
  expect(rows.replace([again(3, [['A-2', 2], ['A-3', 7]])], every)).toEqual([4]); // prettier-ignore
  expect(rows.replace([again(3, [['A-2', 2], ['A-3', 7]])], every)).toEqual([]); // prettier-ignore
  expect(rows.rowOf(rowNumber(4))).toEqual(block(4, [['A-3', 7]]));
});

test('a format makes a row another, a column that does not count makes none', () => {
  const rows = kept();
  expect(rows.replace([again(2, [['A-1', 1]], 'dd/mm/yyyy')], every)).toEqual([2]);
  expect(rows.replace([again(5, [['A-9', 4]])], (column) => column !== 0)).toEqual([]);
  expect(rows.rowOf(rowNumber(5)).values).toEqual([['A-9', 4]]);
});

test('some columns of rows take the place of theirs alone', () => {
  const rows = kept();
  const cells = { ...block(3, [[2], [7]]), firstColumn: 1 };
  expect(rows.replace([cells], (column) => column === 1)).toEqual([4]);
  expect(rows.rowOf(rowNumber(4))).toEqual(block(4, [['A-3', 7]]));
});

test('neighbours come in one block', () => {
  const blocks = kept().blocksOf([5, 2, 3].map(rowNumber));
  expect(blocks).toEqual([block(2, [['A-1', 1], ['A-2', 2]]), block(5, [['A-4', 4]])]); // prettier-ignore
});
