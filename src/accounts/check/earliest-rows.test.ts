import fc from 'fast-check';
import { EarliestRows } from './earliest-rows';

test('the first row that still holds, whatever came and went', () => {
  const steps = fc.array(fc.tuple(fc.nat(40), fc.boolean()), { maxLength: 300 });
  fc.assert(
    fc.property(steps, (all) => {
      const rows = new EarliestRows();
      const held = new Set<number>();
      for (const [row, comes] of all) {
        if (comes) {
          held.add(row);
          rows.add(row, held.size);
        } else held.delete(row);
        const first = held.size === 0 ? undefined : Math.min(...held);
        expect(rows.first((candidate) => held.has(candidate))).toBe(first);
      }
    }),
    { numRuns: 50 },
  );
});

test('rows that came in any order go in the order of the sheet', () => {
  const rows = new EarliestRows();
  for (let n = 0; n < 500; n += 1) rows.add((n * 7919) % 500, n + 1);
  const firsts = Array.from({ length: 500 }, (_, gone) => rows.first((row) => row >= gone));
  expect(firsts).toEqual(Array.from({ length: 500 }, (_, n) => n));
  expect(rows.first(() => false)).toBeUndefined();
});

test('rows that come and go again and again leave little behind', () => {
  const rows = new EarliestRows();
  for (let round = 0; round < 1_000; round += 1) for (let row = 0; row < 10; row += 1) rows.add(row, 1);
  let asked = 0;
  const first = rows.first(() => {
    asked += 1;
    return false;
  });
  expect(first).toBeUndefined();
  expect(asked).toBeLessThan(100);
});
