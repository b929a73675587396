import { LongList } from './long-list';

test('items stay where they were put, over the ends of its parts', () => {
  const list = new LongList<number>();
  for (let at = 0; at < 10_000; at += 1) list.set(list.length, at);
  list.set(4096, -1);
  expect(list.length).toBe(10_000);
  expect([list.at(0), list.at(4095), list.at(4096), list.at(9999), list.at(10_000)]).toEqual([
    0,
    4095,
    -1,
    9999,
    undefined,
  ]);
});
