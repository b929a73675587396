import { RowSet } from './row-set';

test('each member once, in the order in which they came', () => {
  const set = new RowSet();
  expect([5, 2, 5_000, 2].map((member) => set.add(member))).toEqual([true, true, true, false]);
  expect(set.members).toEqual([5, 2, 5_000]);
  expect(set.has(5_000)).toBe(true);
  expect(set.has(5_001)).toBe(false);
});

test('emptied, it can be filled again', () => {
  const set = new RowSet();
  set.add(3);
  set.clear();
  expect(set.has(3)).toBe(false);
  expect(set.members).toEqual([]);
  expect(set.add(3)).toBe(true);
});
