import fc from 'fast-check';
import type { CellValue, RowBlock } from '../cell';
import { startCheck } from './check-sheet';
import type { CheckResult } from './check-result';
import { columnIndex } from '../column-index';
import { rowNumber } from '../row-number';
import { blockOf, checkOf, contextFor, told } from '../sheet.test-helper';

const headers = [
  'Operation',
  'Account ID',
  'Sub-account ID',
  'Customer ID',
  'First name',
  'Birth date',
  'Due date',
  'Paid date',
  'Phone',
  'E-mail',
  'Country',
  'Principal',
  'Fees',
  'Paid amount',
];
const context = contextFor(headers);

/** A row with the number formats of its cells. */
interface FormattedRow {
  readonly cells: readonly CellValue[];
  readonly formats: readonly string[];
}

/** Few different values, so that rows of one account, repeated ids, shared contacts and columns of dates come about. */
const day = fc.constantFrom<CellValue>(
  '',
  '03/04/2026',
  '04/03/2026',
  '25/03/2026',
  '3/4/2026',
  '03/25/2026',
  '07/25/1447',
  '05/07/1447',
  '20/03/26',
  '15/03/26',
  '26-03-15',
  46_096,
  46_115,
);
const amount = fc.constantFrom<CellValue>('', 0, 10, 100, 33.333, -1, '1.250,00');
const cells = fc.tuple(
  fc.constantFrom<CellValue>('', 'Create', 'Create', 'Update', 'Withdraw', '?', 'No change'),
  fc.constantFrom<CellValue>('', 'A', 'B', 'C', 'D', ' A', 7),
  fc.constantFrom<CellValue>('', '1', '2'),
  fc.constantFrom<CellValue>('', 'C-1', 'C-2', 'C-3', 'C-4', 'C-5'),
  fc.constantFrom<CellValue>('', 'Mariam', 'Omar', '????'),
  fc.constantFrom<CellValue>('', '25/12/1990', '03/04/1990', '01/01/1970', 42_000, 33_000),
  day,
  day,
  fc.constantFrom<CellValue>('', '+971501234567', '0501234567'),
  fc.constantFrom<CellValue>('', 'a.b@example.com', 'nobody'),
  fc.constantFrom<CellValue>('', 'ARE', 'UAE'),
  amount,
  amount,
  amount,
);
const blankRow = fc.constant(headers.map((): CellValue => ''));
const row: fc.Arbitrary<FormattedRow> = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: cells }, { weight: 1, arbitrary: blankRow }),
    fc.constantFrom('General', 'dd/mm/yyyy', '[$-809]dd/mm/yyyy', '[$-1809]dd/mm/yyyy', '[$-1409]dd/mm/yyyy'),
  )
  .map(([values, format]) => ({ cells: values, formats: values.map(() => format) }));
const rows = fc.array(row, { minLength: 1, maxLength: 24 });
/** Each edit: where it begins, and what it puts there. */
const edits = fc.array(fc.tuple(fc.nat(23), fc.array(row, { minLength: 1, maxLength: 4 })), {
  minLength: 1,
  maxLength: 4,
});

function block(all: readonly FormattedRow[], first = 0): RowBlock {
  return {
    ...blockOf(all.map((one) => one.cells)),
    firstRow: rowNumber(2 + first),
    formats: new Map(
      headers.map((_, column) => [columnIndex(column), all.map((one) => one.formats[column] ?? '')]),
    ),
  };
}

function contents({ issues, groups, counts, totals, firstRow, rowCount, stateOf }: CheckResult) {
  const states = Array.from({ length: rowCount }, (_, at) => stateOf(rowNumber(firstRow + at)));
  return { issues: [...issues], size: issues.size, groups, counts, totals, states };
}

/** What the Issues text of each row is made of. */
function words({ issues }: CheckResult, count: number): string[] {
  return Array.from({ length: count }, (_, at) =>
    JSON.stringify(
      issues
        .get(rowNumber(2 + at))
        ?.map(({ code, params, severity, held, column }) => [code, params, severity, held, column]),
    ),
  );
}

test('a check after any change of rows equals a full check, and says which rows read otherwise', () => {
  fc.assert(
    fc.property(rows, edits, (start, changes) => {
      const sheet = [...start];
      const check = startCheck(context);
      check.add(block(sheet));
      let before = words(check.finish(), sheet.length);
      for (const [at, put] of changes) {
        const first = at % sheet.length;
        const fitting = put.slice(0, sheet.length - first);
        sheet.splice(first, fitting.length, ...fitting);
        const { result, changed } = check.recheck([block(fitting, first)]);
        const full = checkOf(context, block(sheet));
        expect(contents(result)).toEqual(contents(full));
        const after = words(full, sheet.length);
        expect(changed).toEqual(after.flatMap((text, index) => (text === before[index] ? [] : [2 + index])));
        before = after;
      }
    }),
    { numRuns: 60 },
  );
});

const create = (account: string, sub: string, country: CellValue = 'ARE'): FormattedRow => {
  const values = headers.map((): CellValue => '');
  const put = (header: string, value: CellValue) => {
    values[headers.indexOf(header)] = value;
  };
  put('Operation', 'Create');
  put('Account ID', account);
  put('Sub-account ID', sub);
  put('First name', 'Mariam');
  put('Due date', '15/03/2026');
  put('Principal', 100);
  put('Phone', '+971501234567');
  put('Country', country);
  return { cells: values, formats: values.map(() => 'General') };
};

function checked(all: readonly FormattedRow[]) {
  const check = startCheck(context);
  check.add(block(all));
  return { check, result: check.finish() };
}

test('a row that was mended frees its siblings, and only their texts change', () => {
  const sheet = [create('A', 'A1', 'UAE'), create('B', 'B1'), create('A', 'A2'), create('C', 'C1', 'UAE')];
  const { check, result } = checked(sheet);
  expect(told(result)).toEqual({
    2: ['error country-unknown'],
    4: ['held waits-for-sibling'],
    5: ['error country-unknown'],
  });
  const { result: after, changed } = check.recheck([block([create('A', 'A1')])]);
  expect(changed).toEqual([2, 4]);
  expect(told(after)).toEqual({ 5: ['error country-unknown'] });
  expect(after.counts).toEqual({ ready: 3, errors: 1, held: 0, blank: 0, leftOut: 0 });
  expect(after.totals.create.principal).toBe('300');
  expect(after.groups.map(({ cause, count, sample }) => [cause, count, sample.row])).toEqual([
    ['country-unknown:UAE', 1, 5],
  ]);
});

test('the last word over a column of dates is said of all its cells', () => {
  const paid = (date: CellValue): FormattedRow => {
    const { cells: values, formats } = create('A', String(date));
    return { cells: values.with(headers.indexOf('Due date'), date), formats };
  };
  const { check } = checked([paid('3/4/2026'), paid('5/6/2026'), paid('')]);
  const { changed } = check.recheck([block([paid('03/25/2026')], 2)]);
  expect(changed).toEqual(expect.arrayContaining([2, 3, 4]));
});

test('the counts of an earlier result stay', () => {
  const { check, result } = checked([create('A', 'A1', 'UAE')]);
  check.recheck([block([create('A', 'A1')])]);
  expect(result.counts.errors).toBe(1);
  expect(result.groups).toHaveLength(1);
});

test('nothing is checked anew before the check is finished, or outside it', () => {
  const check = startCheck(context);
  const one = block([create('A', 'A1')]);
  check.add(one);
  expect(() => check.recheck([one])).toThrow(RangeError);
  check.finish();
  expect(() => check.recheck([{ ...one, firstRow: rowNumber(1) }])).toThrow(RangeError);
  expect(() => check.recheck([{ ...one, firstRow: rowNumber(3) }])).toThrow(RangeError);
  expect(check.recheck([one]).changed).toEqual([]);
});

test('a check of edited rows that was left in the middle cannot be gone on with', () => {
  const { check } = checked([create('A', 'A1')]);
  check.recheckInSteps([block([create('A', 'A1', 'UAE')])]).next();
  expect(() => check.recheck([])).toThrow(RangeError);
});
