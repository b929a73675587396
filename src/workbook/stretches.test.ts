import { plannedBytes } from './blocks';
import { requestsOf, stretchesOf } from './stretches';
import type { CellWrite } from './stretches';

const write = (row: number, column = 0, value = 'x'): CellWrite => ({
  row,
  column,
  value,
  formatBefore: undefined,
  formatAfter: undefined,
});

test('neighbours become one stretch, whatever their order', () => {
  expect(
    stretchesOf([write(4), write(2), write(3)]).map(({ firstRow, cells }) => [firstRow, cells.length]),
  ).toEqual([[2, 3]]);
});

test('a small gap is bridged with cells that are left alone', () => {
  const [stretch] = stretchesOf([write(2), write(5)]);
  expect(stretch?.cells.map((cell) => cell?.row)).toEqual([2, undefined, undefined, 5]);
});

test('a wide gap and another column start a new stretch', () => {
  expect(stretchesOf([write(2), write(200), write(2, 1)])).toHaveLength(3);
});

test('50,000 scattered cells of one column are a few requests, none larger than planned', () => {
  const writes = Array.from({ length: 50_000 }, (_, index) =>
    write(2 + index * 2, 0, 'some words about a row'),
  );
  const requests = requestsOf(stretchesOf(writes));
  expect(requests.length).toBeLessThan(6);
  for (const request of requests)
    expect(request.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(plannedBytes);
  expect(requests.flat().flatMap(({ cells }) => cells.filter(Boolean))).toHaveLength(50_000);
});

test('a request makes no more calls than the page can make at a stretch', () => {
  const requests = requestsOf(
    stretchesOf(Array.from({ length: 1_200 }, (_, index) => write(2 + index * 20))),
  );
  expect(requests.map((stretches) => stretches.length)).toEqual([...Array<number>(8).fill(150)]);
});

test('one cell written twice is a mistake of the caller', () => {
  expect(() => stretchesOf([write(2), write(2)])).toThrow(RangeError);
});
