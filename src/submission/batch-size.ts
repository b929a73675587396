/** What a batch may be; all bounds are settings. `minRows` = `maxRows` keeps every batch at that size. */
export interface BatchBounds {
  readonly minRows: number;
  readonly maxRows: number;
  /** Size of the first batches. */
  readonly startRows: number;
  /** How long an answer should take, milliseconds. */
  readonly targetMs: number;
  /** Bytes of JSON that a batch may have. */
  readonly maxBytes: number;
}

/** Starts small, and keeps an answer at about five seconds. */
export const defaultBounds: BatchBounds = {
  minRows: 10,
  maxRows: 1000,
  startRows: 100,
  targetMs: 5000,
  maxBytes: 1_000_000,
};

/** How large the next batch may be. */
export interface BatchSize {
  readonly rows: number;
  readonly bytes: number;
}

/** How one request went. */
export interface RequestSeen {
  readonly rows: number;
  readonly bytes: number;
  /** From sending to answer, without waits. */
  readonly ms: number;
  /** `answered`: the service did its work. `late`: no answer in time. `too-large`: 413. `other` says nothing about size. */
  readonly end: 'answered' | 'late' | 'too-large' | 'other';
}

/** @throws RangeError for bounds that no batch could keep. */
export function firstSize(bounds: BatchBounds): BatchSize {
  const { minRows, maxRows, startRows, targetMs, maxBytes } = bounds;
  for (const [name, value] of Object.entries({ minRows, maxRows, startRows, maxBytes }))
    if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name}: ${String(value)}`);
  if (minRows > maxRows) throw new RangeError(`minRows: ${String(minRows)}`);
  if (!(targetMs > 0)) throw new RangeError(`targetMs: ${String(targetMs)}`);
  return { rows: within(startRows, bounds), bytes: maxBytes };
}

/**
 * The size after one more request: rows follow the time an answer takes, at most doubled or halved at once; a batch that
 * was too large or too late halves them. What was too large in bytes is not tried again in this submission.
 *
 * @example
 * sizeAfter({ rows: 100, bytes: 1e6 }, { rows: 100, bytes: 40_000, ms: 900, end: 'answered' }, bounds).rows; // 200
 */
export function sizeAfter(size: BatchSize, seen: RequestSeen, bounds: BatchBounds): BatchSize {
  switch (seen.end) {
    case 'other':
      return size;
    case 'too-large':
      return {
        rows: within(Math.min(size.rows, Math.floor(seen.rows / 2)), bounds),
        bytes: Math.max(1, Math.min(size.bytes, Math.floor(seen.bytes / 2))),
      };
    case 'late':
      return { ...size, rows: within(Math.min(size.rows, Math.floor(seen.rows / 2)), bounds) };
    case 'answered': {
      const factor = Math.min(2, Math.max(0.5, bounds.targetMs / Math.max(1, seen.ms)));
      const wanted = Math.floor(seen.rows * factor);
      // A batch that was small for other reasons says nothing against larger ones, nor a slow one for them.
      const rows = factor > 1 ? Math.max(size.rows, wanted) : Math.min(size.rows, wanted);
      return { ...size, rows: within(rows, bounds) };
    }
  }
}

function within(rows: number, { minRows, maxRows }: BatchBounds): number {
  return Math.min(maxRows, Math.max(minRows, rows));
}
