import fc from 'fast-check';
import { formatTsv, parseTsv } from './tsv';

describe('tsv', () => {
  it.each([
    [
      'a\tb\r\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['a\n', [['a']]],
    ['a\t', [['a', '']]],
    ['\ta', [['', 'a']]],
    ['"say ""hi"""\tb', [['say "hi"', 'b']]],
    ['"two\nlines"\r\nnext', [['two\nlines'], ['next']]],
    ['5" pipe', [['5" pipe']]],
    ['"not closed', [['"not closed']]],
    ['', []],
    ['a\n\nb', [['a'], [''], ['b']]],
  ])('reads %j', (text, rows) => {
    expect(parseTsv(text)).toEqual(rows);
  });

  it('reads back what it wrote', () => {
    const cell = fc.stringMatching(/^[a-z"\t\n,]{0,6}$/);
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      )
      // A single empty cell is no text at all, and an empty last line cannot be told from a line end.
      .filter((it) => it.at(-1)?.join('') !== '');
    fc.assert(
      fc.property(rows, (it) => {
        expect(parseTsv(formatTsv(it))).toEqual(it);
      }),
    );
  });
});
