import fc from 'fast-check';
import { RowsById } from './rows-by-id';

function chain(ids: RowsById, id: number): number[] {
  const rows: number[] = [];
  for (let row = ids.firstOf(id); row >= 0; row = ids.nextOf(row)) rows.push(row);
  return rows.sort((a, b) => a - b);
}

test('counts and chains are those of a map of sets, whatever is added and removed', () => {
  // Few rows, that come and go again and again, on both sides of the room there is at first.
  const row = fc.constantFrom(0, 1, 2, 3, 1023, 1024, 3000);
  const change = fc.tuple(row, fc.constantFrom('1', '2', 'x'), fc.boolean());
  fc.assert(
    fc.property(fc.array(change, { maxLength: 120 }), (changes) => {
      const ids = new RowsById();
      const expected = new Map<string, Set<number>>();
      const textOf = new Map<number, string>();
      for (const [row, text, adding] of changes) {
        const present = textOf.get(row);
        if (present !== undefined) {
          expected.get(present)?.delete(row);
          textOf.delete(row);
          expect(ids.remove(row)).toBe(expected.get(present)?.size);
        } else if (adding) {
          expected.set(text, (expected.get(text) ?? new Set()).add(row));
          textOf.set(row, text);
          expect(ids.add(row, text)).toBe(expected.get(text)?.size);
        } else expect(ids.remove(row)).toBe(-1);
        expect(ids.idOf(row) < 0).toBe(!textOf.has(row));
      }
      expect(ids.count).toBe(expected.size);
      expect(ids.idOf(5000)).toBeLessThan(0);
      for (const row of textOf.keys()) {
        const id = ids.idOf(row);
        const rows = [...(expected.get(textOf.get(row) ?? '') ?? [])].sort((a, b) => a - b);
        expect(chain(ids, id)).toEqual(rows);
        expect(ids.rowsOf(id)).toBe(rows.length);
      }
    }),
  );
});

test('rows that go one after the other from the middle of a chain leave the others in it', () => {
  const ids = new RowsById();
  for (const row of [1, 2, 3]) ids.add(row, 'x');
  ids.remove(2);
  ids.remove(1);
  expect(chain(ids, ids.idOf(3))).toEqual([3]);
});
