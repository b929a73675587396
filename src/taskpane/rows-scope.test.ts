import type { RowsChoice } from '../workflow/submitting/rows-choice';
import type { CheckedSheet } from '../workflow/state';
import { rowsScope } from './rows-scope';

const totals = (create: number, update: number) => ({
  create: { rows: create },
  update: { rows: update },
  withdraw: { rows: 0 },
});
const checked = {
  sendable: 480,
  totals: totals(400, 80),
  earlier: { rejected: totals(2, 1), changed: totals(0, 5) },
} as unknown as CheckedSheet;
const selected = totals(1, 0) as CheckedSheet['totals'];
const selection = (rows: number) => ({
  rows,
  sendable: 1,
  parts: 2,
  cell: undefined,
  figures: { errors: 1, held: 0, totals: selected },
});

describe('rowsScope', () => {
  it('knows nothing before the first check', () => {
    expect(rowsScope({ checked: undefined, selection: selection(5), rowsChoice: undefined })).toBeUndefined();
  });

  it.each<[number, RowsChoice | undefined, RowsChoice, number, unknown]>([
    [0, undefined, 'all-ready', 480, checked.totals],
    [1, undefined, 'all-ready', 480, checked.totals],
    [2, undefined, 'selected', 1, selected],
    [1, 'selected', 'selected', 1, selected],
    [2, 'all-ready', 'all-ready', 480, checked.totals],
    [2, 'rejected', 'rejected', 3, checked.earlier.rejected],
    [0, 'changed', 'changed', 5, checked.earlier.changed],
  ])('%i selected rows, %s said: %s', (rows, rowsChoice, choice, toSend, sums) => {
    expect(rowsScope({ checked, selection: selection(rows), rowsChoice })).toEqual({
      choice,
      rows: { selected: rows, 'all-ready': 480, rejected: 3, changed: 5 },
      toSend,
      parts: 2,
      totals: sums,
    });
  });
});
