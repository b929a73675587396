import { defaultBounds, firstSize, sizeAfter, type BatchBounds, type RequestSeen } from './batch-size';
import { fixed } from './submission.test-helper';

const bounds: BatchBounds = {
  minRows: 10,
  maxRows: 1000,
  startRows: 100,
  targetMs: 5000,
  maxBytes: 1_000_000,
};
const start = firstSize(bounds);
const seen = (rows: number, ms: number, end: RequestSeen['end'] = 'answered'): RequestSeen => ({
  rows,
  bytes: rows * 400,
  ms,
  end,
});

describe('sizeAfter', () => {
  it('starts where it is told, within the bounds', () => {
    expect(start).toEqual({ rows: 100, bytes: 1_000_000 });
    expect(firstSize({ ...bounds, startRows: 1 }).rows).toBe(10);
    expect(firstSize({ ...bounds, startRows: 5000 }).rows).toBe(1000);
    expect(firstSize(defaultBounds).rows).toBe(defaultBounds.startRows);
  });

  it.each([
    ['doubles while answers are quick', 100, 300, 200],
    ['comes near the target', 100, 4000, 125],
    ['shrinks towards the target', 100, 8000, 62],
    ['at most halves', 100, 40_000, 50],
  ])('%s', (_, rows, ms, expected) => {
    expect(sizeAfter(start, seen(rows, ms), bounds).rows).toBe(expected);
  });

  it('learns nothing from a batch that was small for other reasons', () => {
    expect(sizeAfter(start, seen(3, 10), bounds).rows).toBe(100);
    expect(sizeAfter({ ...start, rows: 30 }, seen(100, 6000), bounds).rows).toBe(30);
  });

  it('halves what came too late or was too large, and remembers the bytes', () => {
    expect(sizeAfter(start, seen(100, 60_000, 'late'), bounds)).toEqual({ rows: 50, bytes: 1_000_000 });
    const learned = sizeAfter(start, seen(100, 10, 'too-large'), bounds);
    expect(learned).toEqual({ rows: 50, bytes: 20_000 });
    expect(sizeAfter(learned, seen(50, 10), bounds)).toEqual({ rows: 100, bytes: 20_000 });
  });

  it('stays as it is after an answer that says nothing about size', () => {
    expect(sizeAfter(start, seen(100, 9999, 'other'), bounds)).toBe(start);
  });

  it('stays within the bounds: with one size, always that', () => {
    expect(sizeAfter({ ...start, rows: 900 }, seen(900, 1), bounds).rows).toBe(1000);
    expect(sizeAfter({ ...start, rows: 12 }, seen(12, 99_999), bounds).rows).toBe(10);
    const one = fixed(500);
    for (const end of ['answered', 'late', 'too-large'] as const)
      expect(sizeAfter(firstSize(one), seen(500, 60_000, end), one).rows).toBe(500);
  });

  it.each([
    { minRows: 0 },
    { maxRows: 1.5 },
    { minRows: 20, maxRows: 10 },
    { targetMs: 0 },
    { maxBytes: Number.NaN },
  ])('refuses bounds that no batch could keep: %j', (wrong) => {
    expect(() => firstSize({ ...bounds, ...wrong })).toThrow(RangeError);
  });
});
