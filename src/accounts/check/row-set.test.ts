import { RowSet } from './row-set';

function membersOf(set: RowSet): number[] {
  return Array.from({ length: set.size }, (_, at) => set.at(at));
}

test('each member once, in the order in which they came', () => {
  const set = new RowSet();
  expect([5, 2, 5_000, 2].map((member) => set.add(member))).toEqual([true, true, true, false]);
  expect(membersOf(set)).toEqual([5, 2, 5_000]);
  expect(set.has(5_000)).toBe(true);
  expect(set.has(5_001)).toBe(false);
});

test('emptied, it can be filled again', () => {
  const set = new RowSet();
  set.add(3);
  set.clear();
  expect(set.has(3)).toBe(false);
  expect(membersOf(set)).toEqual([]);
  expect(set.add(3)).toBe(true);
});
