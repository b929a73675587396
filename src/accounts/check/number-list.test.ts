import { NumberList } from './number-list';

test('numbers stay in their order while the list grows, and a cleared one begins anew', () => {
  const list = new NumberList();
  const numbers = Array.from({ length: 3_000 }, (_, n) => (n * 7919) % 3_000);
  for (const number of numbers) list.push(number);
  expect(Array.from({ length: list.length }, (_, at) => list.at(at))).toEqual(numbers);
  expect([...list.sorted()]).toEqual(Array.from({ length: 3_000 }, (_, n) => n));
  list.clear();
  list.push(5);
  expect([...list.sorted()]).toEqual([5]);
});
