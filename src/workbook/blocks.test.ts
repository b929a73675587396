import { cellBytes, createBlockSizer, plannedBytes, rowsBytes } from './blocks';

test('the first block rests on a guess, the next on what came', () => {
  const sizer = createBlockSizer(35);
  const first = sizer.rows();
  expect(first * 35 * 40).toBeLessThanOrEqual(plannedBytes);
  sizer.learn(first, first * 350);
  expect(sizer.rows()).toBeGreaterThan(first);
  expect(sizer.rows() * 350).toBeLessThanOrEqual(plannedBytes);
});

test('halving goes down to one row and then gives up', () => {
  const sizer = createBlockSizer(1);
  let times = 0;
  while (sizer.halve()) times += 1;
  expect(sizer.rows()).toBe(1);
  expect(times).toBeGreaterThan(10);
});

test('halving holds although later rows are measured small', () => {
  const sizer = createBlockSizer(1);
  const before = sizer.rows();
  sizer.halve();
  sizer.learn(10, 10);
  expect(sizer.rows()).toBeLessThanOrEqual(before / 2);
});

test('text outside ASCII is counted as it goes over the wire', () => {
  expect(cellBytes('abc')).toBe(6);
  for (const text of ['فاتورة', '✖ Due — "no" day', 'a\\b'])
    expect(cellBytes(text)).toBe(Buffer.byteLength(JSON.stringify(text)) + 1);
  expect([cellBytes(12.5), cellBytes(true)]).toEqual([5, 5]);
});

test('rows are measured from a sample, near what JSON makes of them', () => {
  const rows = Array.from({ length: 10_000 }, (_, index) => [`AC-${String(index)}`, index, '', true]);
  const real = JSON.stringify(rows).length;
  expect(rowsBytes(rows)).toBeGreaterThan(real * 0.98);
  expect(rowsBytes(rows)).toBeLessThan(real * 1.05);
});
