import type { PreparedRow } from '../accounts/payload/prepared-row';
import { batchCutter, type Cut } from './batch-cutter';
import { defaultBounds, firstSize, type BatchBounds } from './batch-size';

/** What a submission of these rows would send. */
export interface Plan {
  /** In the order of sending. While sending, their size follows the answers. */
  readonly batches: readonly Cut[];
  /** Rows whose whole account is withdrawn in the same submission. */
  readonly waitForWithdrawal: readonly PreparedRow[];
  /** Rows of an account that is too large for one request, beyond its first part. */
  readonly waitForEarlierPart: readonly PreparedRow[];
}

/**
 * Shows without sending how rows would travel, at the size with which sending starts.
 *
 * @throws RangeError for bounds that no batch could keep.
 * @example
 * planBatches(rows, defaultBounds).batches.length;
 */
export function planBatches(rows: readonly PreparedRow[], bounds: BatchBounds = defaultBounds): Plan {
  const size = firstSize(bounds);
  const cutter = batchCutter(rows, bounds);
  const batches: Cut[] = [];
  for (let cut = cutter.next(size); cut !== undefined; cut = cutter.next(size)) batches.push(cut);
  return {
    batches,
    waitForWithdrawal: cutter.waiting,
    waitForEarlierPart: batches.flatMap(({ later }) => later),
  };
}
