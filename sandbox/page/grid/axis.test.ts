import fc from 'fast-check';
import { Axis } from './axis';

describe('Axis', () => {
  const axis = new Axis(1_048_576, 20, [
    { start: 1, count: 2, size: 0 },
    { start: 5, count: 1, size: 50 },
  ]);

  it('places what lies behind hidden and tall rows', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((row) => axis.offsetOf(row))).toEqual([0, 20, 20, 20, 40, 60, 110]);
  });

  it('finds the visible row under a point', () => {
    expect([0, 19, 20, 39, 40, 60, 109, 110].map((y) => axis.indexAt(y))).toEqual([0, 0, 3, 3, 4, 5, 5, 6]);
  });

  it('steps over hidden rows and stays when there is nowhere to go', () => {
    expect(axis.step(0, 1)).toBe(3);
    expect(axis.step(3, -1)).toBe(0);
    expect(axis.step(0, -1)).toBe(0);
    expect(new Axis(3, 20, [{ start: 1, count: 2, size: 0 }]).step(0, 1)).toBe(0);
  });

  it('agrees with adding up sizes one by one', () => {
    const sizes = fc.array(fc.constantFrom(0, 7, 20, 33), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sizes, (list) => {
        const runs = list.flatMap((size, start) => (size === 20 ? [] : [{ start, count: 1, size }]));
        const it = new Axis(list.length, 20, runs);
        let offset = 0;
        list.forEach((size, index) => {
          expect(it.offsetOf(index)).toBe(offset);
          expect(it.sizeOf(index)).toBe(size);
          if (size > 0) expect(it.indexAt(offset + size - 1)).toBe(index);
          offset += size;
        });
      }),
    );
  });
});
