import type { CellValue } from '../accounts/cell';
import { cellBytes, plannedBytes } from './blocks';

/** One cell to write. `row` counts from 1, `column` from 0, both in the worksheet. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The number format the cell has before its value is set: '@' keeps text from being read as a number or formula. */
  readonly formatBefore: string | undefined;
  /** The number format it has afterwards, where that is another one. */
  readonly formatAfter: string | undefined;
}

/** Cells of one column written by one call: consecutive rows, `undefined` where a cell is left alone. */
export interface Stretch {
  readonly column: number;
  readonly firstRow: number;
  readonly cells: readonly (CellWrite | undefined)[];
  /** Bytes to send, and at most to get back when it is read again. */
  readonly bytes: number;
}

/** What one more call costs on the wire, against which bridging a gap is weighed. */
const callBytes = 700;
/** A gap's cells are not sent (null leaves a cell alone) but come back when read again: taken as short texts. */
const gapCellBytes = 60;
const widestGap = 12;
/** Making one call costs the page about 0.1 ms, and all of a request are made at once (at most 50 ms at a stretch: docs/speed.md). */
const mostStretches = 150;
/** A request that office.js makes and takes apart within those 50 ms: it took up to 60 for 250 KB. */
export const smoothRequestBytes = 150_000;

/**
 * Groups cells into stretches: one column, rows in order, small gaps bridged. So thousands of scattered cells cost a few
 * calls and not thousands, and no stretch is larger than a request may be.
 *
 * @param mostBytes of one request
 */
export function stretchesOf(writes: readonly CellWrite[], mostBytes = plannedBytes): Stretch[] {
  const sorted = [...writes].sort((a, b) => a.column - b.column || a.row - b.row);
  const stretches: Stretch[] = [];
  let cells: (CellWrite | undefined)[] = [];
  let bytes = callBytes;
  const close = (): void => {
    const first = cells[0];
    if (first !== undefined) stretches.push({ column: first.column, firstRow: first.row, cells, bytes });
    cells = [];
    bytes = callBytes;
  };
  let previous: CellWrite | undefined;
  for (const write of sorted) {
    const cost = writeBytes(write);
    if (previous !== undefined) {
      const gap = write.row - previous.row - 1;
      if (write.column === previous.column && gap < 0) throw new RangeError('a cell is written twice');
      const fits = bytes + cost + gap * gapCellBytes <= mostBytes;
      if (write.column !== previous.column || gap > widestGap || !fits) close();
      else
        for (let skipped = 0; skipped < gap; skipped += 1) {
          cells.push(undefined);
          bytes += gapCellBytes;
        }
    }
    cells.push(write);
    bytes += cost;
    previous = write;
  }
  close();
  return stretches;
}

/** What a request holds that stays smooth; more where so many cells would otherwise take more requests than that. */
export function requestBytesFor(writes: readonly CellWrite[], mostRequests: number): number {
  const bytes = stretchesOf(writes).reduce((sum, stretch) => sum + stretch.bytes, 0);
  return Math.min(plannedBytes, Math.max(smoothRequestBytes, bytes / mostRequests));
}

/** Packs stretches into requests: none larger than that, none with so many calls that making them holds the page. */
export function requestsOf(stretches: readonly Stretch[], mostBytes = plannedBytes): Stretch[][] {
  const requests: Stretch[][] = [];
  let bytes = 0;
  for (const stretch of stretches) {
    const last = requests.at(-1);
    if (last === undefined || last.length >= mostStretches || bytes + stretch.bytes > mostBytes) {
      requests.push([stretch]);
      bytes = stretch.bytes;
    } else {
      last.push(stretch);
      bytes += stretch.bytes;
    }
  }
  return requests;
}

function writeBytes(write: CellWrite): number {
  const formats = [write.formatBefore, write.formatAfter].filter((format) => format !== undefined);
  return cellBytes(write.value) + 4 + formats.reduce((sum, format) => sum + cellBytes(format) + 4, 0);
}
