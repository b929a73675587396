import { columnIndex } from '../accounts/column-index';
import { rowNumber } from '../accounts/row-number';
import { breather, slices } from './slices';

test('slices hold every row once, with its formats and texts', () => {
  const rows = 2500;
  const numbers = Array.from({ length: rows }, (_, at) => at);
  const block = {
    firstRow: rowNumber(5),
    values: numbers.map((at) => [at]),
    formats: new Map([[columnIndex(0), numbers.map((at) => `f${String(at)}`)]]),
    texts: new Map([[columnIndex(0), numbers.map((at) => `t${String(at)}`)]]),
  };
  const seen = [...slices(block)].flatMap((slice) =>
    slice.values.map((row, at) => [
      slice.firstRow + at,
      row[0],
      slice.formats.get(columnIndex(0))?.[at],
      slice.texts.get(columnIndex(0))?.[at],
    ]),
  );
  expect(seen).toEqual(numbers.map((at) => [5 + at, at, `f${String(at)}`, `t${String(at)}`]));
});

test('the page breathes only after 15 ms of work', async () => {
  let now = 0;
  let breaths = 0;
  const breathe = breather({
    ticks: () => now,
    after: () => () => undefined,
    breathe: () => {
      breaths += 1;
      return Promise.resolve();
    },
    today: () => ({ year: 2026, month: 11, day: 22 }),
    now: () => '',
    minutesSince: () => undefined,
    wait: () => Promise.resolve(),
  });
  for (const [after, expected] of [
    [7, 0],
    [7, 0],
    [7, 1],
    [14, 1],
    [1, 2],
  ] as const) {
    now += after;
    await breathe();
    expect(breaths).toBe(expected);
  }
});
