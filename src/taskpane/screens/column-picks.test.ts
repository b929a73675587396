import { columnIndex } from '../../accounts/column-index';
import type { ColumnsScreen } from '../../workflow/state';
import { columnChoices, firstPick, takenTwice, type Pick } from './column-picks';

type Column = ColumnsScreen['columns'][number];

function column(place: number, header: string, match: Column['match'], field?: Column['field']): Column {
  return { column: columnIndex(place), header, samples: [], match, field, split: false };
}

const columns = [
  column(0, 'Account ID', 'exact', 'accountId'),
  column(1, 'Amount', 'proposed', 'principal'),
  column(2, 'Branch', 'none'),
  column(3, 'Notes', 'additional-data'),
  column(4, 'Old', 'ignored'),
  column(5, '__proto__', 'chosen', 'city' as never),
];

describe('columns', () => {
  it('show what was understood', () => {
    expect(columns.map(firstPick)).toEqual([
      'accountId',
      'principal',
      '',
      'additional-data',
      'ignore',
      'city',
    ]);
  });

  it('saving without a change says yes to the guesses and keeps earlier choices', () => {
    expect(Object.entries(columnChoices(columns, new Map()))).toEqual([
      ['Amount', 'principal'], ['Notes', 'additional-data'], ['Old', 'ignore'], ['__proto__', 'city'],
    ]); // prettier-ignore
  });

  it('keeps what the person changed; a known header that is not wanted is ignored from now on', () => {
    const picks = new Map<number, Pick>([[0, ''], [1, ''], [2, 'merchant'], [3, '']]); // prettier-ignore
    expect(columnChoices(columns.slice(0, 4), picks)).toEqual({
      'Account ID': 'ignore', Amount: 'ignore', Branch: 'merchant', Notes: 'ignore',
    }); // prettier-ignore
  });

  it('a whole name that is split is shown so, and fills two fields', () => {
    const split = { ...column(6, 'Full name', 'chosen', 'firstName'), split: true };
    expect(firstPick(split)).toBe('full-name-split');
    expect(columnChoices([split], new Map())).toEqual({ 'Full name': 'full-name-split' });
    expect([...takenTwice([split, column(7, 'Last name', 'exact', 'lastName')], new Map())]).toEqual([
      'lastName',
    ]);
    expect([...takenTwice([column(6, 'Full name', 'full-name'), column(7, 'Last name', 'exact', 'lastName')], new Map())]).toEqual([]); // prettier-ignore
  });

  it('finds a field chosen twice', () => {
    expect([...takenTwice(columns, new Map())]).toEqual([]);
    expect([...takenTwice(columns, new Map<number, Pick>([[2, 'accountId'], [3, 'ignore']]))]).toEqual(['accountId']); // prettier-ignore
  });
});
