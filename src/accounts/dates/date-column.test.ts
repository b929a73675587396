import fc from 'fast-check';
import type { DateClass } from './date-column';
import { changesUnder, dateClass, DateColumnTally, decide, sameDecision, undecided } from './date-column';

const classes = Object.values(dateClass);
const anyClass = fc.constantFrom<DateClass>(...classes);

function tallyOf(...cells: readonly DateClass[]): DateColumnTally {
  const tally = new DateColumnTally();
  for (const cell of cells) tally.add(cell);
  return tally;
}

const times = (count: number, cell: DateClass) => Array.from({ length: count }, () => cell);
const { dayFirst, monthFirst, eitherWay, acceptedEitherWay, trueLow, trueHigh, silent } = dateClass;

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
});

test('decisions are the same when they say the same', () => {
  expect(sameDecision(decide(tallyOf(dayFirst)), decide(tallyOf(dayFirst, silent)))).toBe(true);
  expect(sameDecision(decide(tallyOf(dayFirst)), decide(tallyOf(dayFirst, dayFirst)))).toBe(false);
  expect(sameDecision(decide(tallyOf(dayFirst)), decide(tallyOf(monthFirst)))).toBe(false);
  expect(sameDecision(decide(tallyOf(dayFirst)), decide(tallyOf(dayFirst, trueLow)))).toBe(false);
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
