/** A stretch of time; open at a side where no bound is given. ISO 8601. */
export interface ExportSpan {
  /** Inclusive. */
  readonly since?: string;
  /** Exclusive. */
  readonly until?: string;
}

/** Where a walk through an export stands. */
export interface WalkPosition {
  /** What is left, earliest first; the first of them is being read. None is left at the end. */
  readonly spans: readonly ExportSpan[];
  /** Of the next page of the first span. */
  readonly cursor: string | null;
  /** Rows a page. */
  readonly limit: number;
  /** How often less was asked for since the last page that came. */
  readonly narrowed: number;
  /** Milliseconds since 1970 up to which the first span was read; undefined where its rows did not come in order. */
  readonly readUpTo: number | undefined;
  /** Whether every row so far bore Command's own name: then a row that comes twice is known again. */
  readonly named: boolean;
}

/** Rows a page at first: the most that is documented. */
const pageSize = 1000;

/** The beginning of a walk. */
export function walkOver(span: ExportSpan): WalkPosition {
  return {
    spans: [span],
    cursor: null,
    limit: pageSize,
    narrowed: 0,
    readUpTo: -Infinity,
    named: true,
  };
}

/** Where a walk stands after a page. */
export function afterPage(
  at: WalkPosition,
  rows: readonly { readonly publicId: string | undefined; readonly updatedAt: string | undefined }[],
  nextCursor: string | null,
): WalkPosition {
  const named = at.named && rows.every(({ publicId }) => publicId !== undefined);
  if (nextCursor === null)
    return { ...at, spans: at.spans.slice(1), cursor: null, narrowed: 0, readUpTo: -Infinity, named };
  let readUpTo = at.readUpTo;
  for (const { updatedAt } of rows) {
    const changed = Date.parse(updatedAt ?? '');
    readUpTo = readUpTo !== undefined && changed >= readUpTo ? changed : undefined;
  }
  return { ...at, cursor: nextCursor, narrowed: 0, readUpTo, named };
}
