import type { CheckedSheet } from '../workflow/state';
import { rowsScope } from './rows-scope';

const checked = { sendable: 480, result: { counts: { ready: 488 } } } as unknown as CheckedSheet;

describe('rowsScope', () => {
  it('knows nothing before the first check', () => {
    expect(
      rowsScope({ checked: undefined, selection: { rows: 5, sendable: 5, cell: undefined } }),
    ).toBeUndefined();
  });

  it.each([
    [0, 'all-ready', 480],
    [1, 'all-ready', 480],
    [2, 'selection', 1],
  ])('%i selected rows: %s', (rows, counts, toSend) => {
    expect(rowsScope({ checked, selection: { rows, sendable: 1, cell: undefined } })).toEqual({
      counts, selected: rows, ready: 480, toSend,
    }); // prettier-ignore
  });
});
