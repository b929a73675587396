import { officeErrorCode, isTooLarge } from './office-error';
import { WorkbookProblem } from '../ports/workbook-problem';

/**
 * What a request or an answer is planned for. Excel on the web takes 5 MB; 3 MB is promised (issue 4), and the rest
 * is room for rows that turn out wider than those measured before.
 */
export const plannedBytes = 2_750_000;

/** An answer that office.js takes apart within the 50 ms for which our page may be held (docs/speed.md). */
const smoothBytes = 900_000;
/** Where blocks of that size would be more than this, they are larger: on the web each costs a round trip. */
const mostBlocks = 18;

/** Bytes taken for a cell before any was seen: generous, so that a first block of long texts stays small. */
const guessedCellBytes = 40;
const measuredRows = 256;

/** Decides how many rows the next block holds. */
export interface BlockSizer {
  rows(): number;
  /** Learns from a block that came. */
  learn(rows: number, bytes: number): void;
  /** Takes half; false when a single row was already too large. */
  halve(): boolean;
}

export interface BlockGuess {
  /** Bytes taken for a cell until some came. */
  readonly cellBytes?: number;
  /** The first block holds no more rows than this, where nothing is known of the texts. */
  readonly firstRows?: number;
  /** How many rows are to be read in all: then their blocks are kept as small as their number allows. */
  readonly allRows?: number;
}

/** A sizer for rows of so many cells; the first block rests on a guess, the later ones on what came. */
export function createBlockSizer(cellsPerRow: number, guess: BlockGuess = {}): BlockSizer {
  let bytesPerRow = Math.max(1, cellsPerRow) * (guess.cellBytes ?? guessedCellBytes);
  let ceiling = guess.firstRows ?? Number.POSITIVE_INFINITY;
  let halved = false;
  const blockBytes = (): number => {
    if (guess.allRows === undefined) return plannedBytes;
    return Math.min(plannedBytes, Math.max(smoothBytes, (bytesPerRow * guess.allRows) / mostBlocks));
  };
  const rows = (): number => Math.max(1, Math.min(ceiling, Math.floor(blockBytes() / bytesPerRow)));
  return {
    rows,
    learn(count, bytes) {
      if (count > 0) bytesPerRow = Math.max(bytes / count, cellsPerRow * 3) * 1.05;
      if (!halved) ceiling = Number.POSITIVE_INFINITY;
    },
    halve() {
      const now = rows();
      if (now <= 1) return false;
      halved = true;
      ceiling = Math.floor(now / 2);
      return true;
    },
  };
}

/** The bytes of one JSON value on the wire, its comma included. */
export function cellBytes(value: unknown): number {
  return typeof value === 'string' ? utf8Bytes(value) + 3 : String(value).length + 1;
}

function utf8Bytes(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f || code === 0x22 || code === 0x5c || code < 0x20) bytes += 1;
  }
  return bytes;
}

/** About how many bytes these rows took on the wire, from a sample of them. */
export function rowsBytes(rows: readonly (readonly unknown[])[]): number {
  if (rows.length === 0) return 0;
  const step = Math.max(1, Math.floor(rows.length / measuredRows));
  let bytes = 0;
  let seen = 0;
  for (let index = 0; index < rows.length; index += step) {
    seen += 1;
    for (const cell of rows[index] ?? []) bytes += cellBytes(cell);
  }
  return (bytes / seen + 3) * rows.length;
}

/** What one block asked for: read after the sync, then let go. */
export interface QueuedBlock {
  /** Bytes that came; throws nothing. Null when Excel gave null for a range that was too large. */
  take(): number | null;
  release(): void;
}

export interface BlockWork {
  readonly firstRow: number;
  readonly rowCount: number;
  readonly sizer: BlockSizer;
  readonly queue: (firstRow: number, rowCount: number) => QueuedBlock;
  /** Called after each block came. */
  readonly arrived?: (firstRow: number, rowCount: number) => Promise<void> | void;
}

/**
 * Reads consecutive rows in as many requests as their size needs; a block that is too large for this Excel is asked for
 * again in halves.
 * @throws WorkbookProblem 'too-large' when one row alone is.
 */
export async function readInBlocks(context: Excel.RequestContext, work: BlockWork): Promise<void> {
  const end = work.firstRow + work.rowCount;
  for (let row = work.firstRow; row < end;) {
    const count = Math.min(work.sizer.rows(), end - row);
    const block = work.queue(row, count);
    const bytes = await syncAndTake(context, block);
    block.release();
    if (bytes === null) {
      if (!work.sizer.halve()) throw new WorkbookProblem('too-large', {});
      continue;
    }
    work.sizer.learn(count, bytes);
    await work.arrived?.(row, count);
    row += count;
  }
}

async function syncAndTake(context: Excel.RequestContext, block: QueuedBlock): Promise<number | null> {
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(officeErrorCode(error))) return null;
    throw error;
  }
  return block.take();
}
