import fc from 'fast-check';
import type { DateClass } from './date-class';
import { dateClass, yearClass } from './date-class';
import {
  changesUnder,
  DateColumnTally,
  decide,
  sameDecision,
  undecided,
  waitsForColumn,
} from './date-column';

const classes = Object.values(dateClass);
const allClasses = Object.values(yearClass).flatMap((year) => classes.map((order) => order + year));
const anyClass = fc.constantFrom<DateClass>(...allClasses);

function tallyOf(...cells: readonly DateClass[]): DateColumnTally {
  const tally = new DateColumnTally();
  for (const cell of cells) tally.add(cell);
  return tally;
}

const times = (count: number, cell: DateClass) => Array.from({ length: count }, () => cell);
const { dayFirst, monthFirst, eitherWay, acceptedEitherWay, trueLow, trueHigh, silent } = dateClass;
const { sure, last, either, first, hijri, wasLast } = yearClass;

test('an empty column and a silent one decide nothing', () => {
  expect(decide(tallyOf())).toEqual(undecided);
  expect(decide(tallyOf(silent, eitherWay, acceptedEitherWay, trueLow, trueHigh))).toEqual(undecided);
});

test.each([
  [1, 1],
  [2, 2],
  [4, 2],
  [5, 5],
  [9, 5],
  [10, 10],
  [19, 10],
  [20, 20],
  [999, 500],
  [1000, 1000],
])('%i cells that say so are told as %i', (count, told) => {
  expect(decide(tallyOf(...times(count, monthFirst)))).toMatchObject({
    order: 'month-first',
    evidence: told,
  });
});

test.each([
  ['nothing decides', [trueLow, acceptedEitherWay], 'fine'],
  ['the day first', [dayFirst], 'fine'],
  ['the month first', [monthFirst], 'wrong'],
  ['both', [dayFirst, monthFirst], 'doubtful'],
  ['a tenth the other way', [...times(10, dayFirst), monthFirst], 'fine'],
  ['more than a tenth', [...times(9, dayFirst), monthFirst], 'doubtful'],
  ['one in twenty the month first', [...times(20, acceptedEitherWay), monthFirst], 'wrong'],
  ['fewer, the month first', [...times(21, acceptedEitherWay), monthFirst], 'doubtful'],
] as const)('texts dd/MM/yyyy with both parts up to 12, where %s', (_, cells, accepted) => {
  expect(decide(tallyOf(...cells)).accepted).toBe(accepted);
});

test.each([
  ['no text over 12', [trueLow], 'fine', 'possible'],
  ['a text over 12', [trueLow, dayFirst], 'may-be-swapped', 'possible'],
  ['texts over 12, the month first', [trueLow, monthFirst], 'may-be-swapped', 'possible'],
  ['texts both ways', [trueLow, dayFirst, monthFirst], 'fine', 'possible'],
  ['a true date over 12', [trueLow, dayFirst, trueHigh], 'fine', 'possible'],
  ['no true date at all', [dayFirst], 'fine', 'possible'],
  ['four true dates', [...times(4, trueLow), dayFirst], 'may-be-swapped', 'possible'],
  ['five true dates', [...times(5, trueLow), dayFirst], 'may-be-swapped', 'likely'],
  [
    'texts left that could be dates',
    [...times(5, trueLow), dayFirst, eitherWay],
    'may-be-swapped',
    'possible',
  ],
  ['a text on a hundred dates', [...times(100, trueLow), dayFirst], 'may-be-swapped', 'likely'],
  ['a text on more dates', [...times(101, trueLow), dayFirst], 'fine', 'possible'],
] as const)('true dates with days up to 12 and %s', (_, cells, trueDates, swapped) => {
  expect(decide(tallyOf(...cells))).toMatchObject({ trueDates, swapped });
});

test.each([
  ['nothing', [silent, eitherWay, acceptedEitherWay, trueHigh], 'by-cell'],
  ['two digits at either end', [either], 'by-cell'],
  ['a year that can only stand last', [either, sure], 'last'],
  ['a year that most likely stands last', [either, last], 'last'],
  ['a date made of such a text', [either, wasLast], 'last'],
  ['a day over 12 before the month', [either, dayFirst], 'last'],
  ['a day over 12 after the month', [either, monthFirst], 'last'],
  ['a year that most likely stands first', [either, first], 'open'],
  ['the same among nine others', [...times(9, last), first], 'open'],
  ['the same among ten others', [...times(10, last), first], 'by-cell'],
  ['a Hijri year', [...times(100, last), hijri], 'hijri'],
] as const)('two-digit years beside %s', (_, cells, years) => {
  expect(decide(tallyOf(...cells)).years).toBe(years);
});

test.each([
  ['of which nothing tells where the year stands', [dayFirst + either], 'undecided'],
  ['with its year last, as others show', [dayFirst + either, last], 'day-first'],
  ['with its year first', [dayFirst + first], 'undecided'],
  ['with its year most likely last', [dayFirst + last], 'day-first'],
  ['the same where others have it first', [dayFirst + last, ...times(2, first)], 'undecided'],
  ['the same where others are Hijri', [dayFirst + last, hijri], 'undecided'],
  ['of the Hijri calendar', [dayFirst + hijri], 'day-first'],
  ['of the Hijri calendar, among others', [dayFirst + hijri, monthFirst], 'mixed'],
] as const)('what a text says of day and month, %s', (_, cells, order) => {
  expect(decide(tallyOf(...cells)).order).toBe(order);
});

test('Hijri texts are not what a machine left behind', () => {
  const dates = times(5, trueLow);
  expect(decide(tallyOf(...dates, dayFirst + hijri)).trueDates).toBe('fine');
  expect(decide(tallyOf(...dates, dayFirst, dayFirst + hijri)).trueDates).toBe('may-be-swapped');
  expect(decide(tallyOf(...dates, dayFirst, eitherWay + hijri)).swapped).toBe('likely');
});

test('only cells that wait for their column are read otherwise under a decision', () => {
  fc.assert(
    fc.property(fc.array(anyClass), (cells) => {
      const decision = decide(tallyOf(...cells));
      const touched = allClasses.filter((cell) => changesUnder(decision, cell));
      expect(touched.filter((cell) => !waitsForColumn(cell))).toEqual([]);
    }),
  );
});

test('only cells that a decision touches have to be read again', () => {
  const touched = (...cells: readonly DateClass[]) => {
    const decision = decide(tallyOf(...cells));
    return classes.filter((cell) => changesUnder(decision, cell));
  };
  expect(touched()).toEqual([]);
  expect(touched(dayFirst)).toEqual([eitherWay]);
  expect(touched(monthFirst)).toEqual([eitherWay, acceptedEitherWay]);
  expect(touched(monthFirst, dayFirst)).toEqual([eitherWay, acceptedEitherWay]);
  expect(touched(dayFirst, trueLow)).toEqual([eitherWay, trueLow]);
  const years = (...cells: readonly DateClass[]) => {
    const decision = decide(tallyOf(...cells));
    return Object.values(yearClass).filter((cell) => changesUnder(decision, cell));
  };
  expect(years(either)).toEqual([]);
  expect(years(either, sure)).toEqual([sure, last, either, first]);
});

test('decisions are the same when they say the same', () => {
  expect(sameDecision(decide(tallyOf(dayFirst)), decide(tallyOf(dayFirst, silent)))).toBe(true);
  expect(sameDecision(decide(tallyOf(dayFirst)), decide(tallyOf(dayFirst, dayFirst)))).toBe(false);
  expect(sameDecision(decide(tallyOf(dayFirst)), decide(tallyOf(monthFirst)))).toBe(false);
  expect(sameDecision(decide(tallyOf(dayFirst)), decide(tallyOf(dayFirst, trueLow)))).toBe(false);
  expect(sameDecision(decide(tallyOf(either)), decide(tallyOf(either, last)))).toBe(false);
});

test('adding and taking out leaves a tally as it was, and the order of cells does not matter', () => {
  fc.assert(
    fc.property(fc.array(anyClass), fc.array(anyClass), (cells, more) => {
      const tally = tallyOf(...cells);
      for (const cell of more) tally.add(cell);
      for (const cell of [...more].reverse()) tally.remove(cell);
      expect(tally.counts).toEqual(tallyOf(...cells).counts);
      expect(tallyOf(...[...cells].reverse()).counts).toEqual(tally.counts);
    }),
  );
});

test('tallies of blocks add up to the tally of the column', () => {
  fc.assert(
    fc.property(fc.array(anyClass), fc.array(anyClass), (first, second) => {
      const tally = tallyOf(...first);
      tally.merge(tallyOf(...second));
      expect(tally.counts).toEqual(tallyOf(...first, ...second).counts);
    }),
  );
});
