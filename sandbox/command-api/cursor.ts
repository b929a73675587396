/** Where a walk stands. Clients never look into it. */
export interface CursorPosition {
  readonly dataset: string;
  readonly sort: 'asc' | 'desc';
  /** Bounds in milliseconds since 1970; null: none. */
  readonly since: number | null;
  readonly until: number | null;
  /** The last row given: its moment and its rank. */
  readonly updatedAt: number;
  readonly touched: number;
  /** How many pages came before. */
  readonly pages: number;
}

/** Packs a position into the opaque text that goes to the client. */
export function writeCursor(position: CursorPosition): string {
  const { dataset, sort, since, until, updatedAt, touched, pages } = position;
  return Buffer.from(JSON.stringify([dataset, sort, since, until, updatedAt, touched, pages])).toString(
    'base64url',
  );
}

/** The position in a text that {@link writeCursor} made; undefined for any other text. */
export function readCursor(text: string): CursorPosition | undefined {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
  if (!Array.isArray(parts) || parts.length !== 7) return undefined;
  const [dataset, sort, since, until, updatedAt, touched, pages] = parts as unknown[];
  if (typeof dataset !== 'string' || (sort !== 'asc' && sort !== 'desc')) return undefined;
  if (!isBound(since) || !isBound(until)) return undefined;
  if (typeof updatedAt !== 'number' || typeof touched !== 'number' || typeof pages !== 'number') {
    return undefined;
  }
  return { dataset, sort, since, until, updatedAt, touched, pages };
}

function isBound(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}
