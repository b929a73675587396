import type { PreparedRow } from '../accounts/payload/prepared-row';
import type { BatchBounds, BatchSize } from './batch-size';
import { jsonBytes } from './json-bytes';
import { orderRows } from './order-rows';

/** Rows that travel in one request. */
export interface Cut {
  /** Whole-account withdrawals travel by themselves. */
  readonly kind: 'withdrawals' | 'rows';
  readonly rows: readonly PreparedRow[];
  /** Of their JSON. */
  readonly bytes: number;
  /** Rows of the last account that did not fit into one request with it: they wait until this part has landed. */
  readonly later: readonly PreparedRow[];
}

/** Cuts batches off a submission as requests are about to go, so that their size can follow the answers. */
export interface BatchCutter {
  /** Rows that wait from the start, because their whole account is withdrawn in the same submission. */
  readonly waiting: readonly PreparedRow[];
  /** The next batch; undefined when none is left. */
  next(size: BatchSize): Cut | undefined;
  /** How many rows are not cut off yet. */
  left(): number;
  /** What was never cut off. */
  rest(): readonly PreparedRow[];
}

/** `{"accounts":[` and `]}`. */
const wrapping = 15;

/**
 * Puts rows into batches. Order holds only within a request, so all rows of one account travel together even where they
 * are more than `size.rows`: creates before updates before withdrawals. An account with more rows than `bounds.maxRows`,
 * or more bytes than `size.bytes`, is cut, and its later part stays behind. A row that is too large by itself goes alone.
 *
 * @example
 * const cutter = batchCutter(rows, defaultBounds);
 * for (let cut = cutter.next(size); cut !== undefined; cut = cutter.next(size)) await post(cut.rows);
 */
export function batchCutter(rows: readonly PreparedRow[], bounds: Pick<BatchBounds, 'maxRows'>): BatchCutter {
  const { withdrawals, others, waiting } = orderRows(rows);
  const all = [...withdrawals, ...others];
  /** 0: not measured yet. */
  const bytesOf = new Uint32Array(all.length);
  let start = 0;

  function bytesAt(index: number): number {
    // One more for the comma.
    if (bytesOf[index] === 0) bytesOf[index] = jsonBytes(all[index]?.payload) + 1;
    return bytesOf[index] ?? 0;
  }

  function endOfAccount(from: number, limit: number): number {
    const account = all[from]?.key.accountId;
    let end = from + 1;
    while (end < limit && all[end]?.key.accountId === account) end += 1;
    return end;
  }

  return {
    waiting,
    next(size) {
      if (start >= all.length) return undefined;
      const kind = start < withdrawals.length ? 'withdrawals' : 'rows';
      const limit = kind === 'withdrawals' ? withdrawals.length : all.length;
      const first = start;
      let end = first;
      let bytes = wrapping;
      while (end < limit) {
        const accountEnd = endOfAccount(end, limit);
        const accountBytes = sum(end, accountEnd);
        const alone = end === first;
        const fits = bytes + accountBytes <= size.bytes;
        if (alone && (!fits || accountEnd - end > bounds.maxRows)) return partOf(kind, end, accountEnd, size);
        if (!alone && (!fits || accountEnd - first > size.rows)) break;
        bytes += accountBytes;
        end = accountEnd;
      }
      start = end;
      return { kind, rows: all.slice(first, end), bytes, later: [] };
    },
    left: () => all.length - start,
    rest: () => all.slice(start),
  };

  function sum(from: number, to: number): number {
    let bytes = 0;
    for (let index = from; index < to; index += 1) bytes += bytesAt(index);
    return bytes;
  }

  /** As much of an account as one request takes, at least a row. */
  function partOf(kind: Cut['kind'], from: number, to: number, size: BatchSize): Cut {
    let end = from + 1;
    let bytes = wrapping + bytesAt(from);
    while (end < to && end - from < bounds.maxRows && bytes + bytesAt(end) <= size.bytes) {
      bytes += bytesAt(end);
      end += 1;
    }
    start = to;
    return { kind, rows: all.slice(from, end), bytes, later: all.slice(end, to) };
  }
}
