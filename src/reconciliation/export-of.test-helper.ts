import type { ExportAnswer, ExportQuery } from '../ports/command-port';

/** What a walk needs of a row. */
export interface WalkedRow {
  readonly publicId: string | undefined;
  readonly updatedAt: string | undefined;
}

/** A clock that stands still and does not wait. */
export const stillClock = {
  now: () => '2026-11-22T10:42:05+04:00',
  wait: () => Promise.resolve(),
  breathe: () => Promise.resolve(),
};

/** Rows that changed a day after each other, the last of them today. */
export function daily(count: number): readonly { readonly publicId: string; readonly updatedAt: string }[] {
  return Array.from({ length: count }, (_, index) => ({
    publicId: `p-${String(index)}`,
    updatedAt: new Date(Date.UTC(2026, 10, 22 + index - count)).toISOString(),
  }));
}

/**
 * An export of these rows, oldest change first, that keeps to bounds, cursor and limit.
 *
 * @param tooSlow - queries that end in a 504; `rows` counts those within its bounds
 */
export function exportOf<Row extends WalkedRow>(
  rows: readonly Row[],
  tooSlow: (query: ExportQuery, rows: number) => boolean = () => false,
) {
  const asked: ExportQuery[] = [];
  const fetchPage = (query: ExportQuery): Promise<ExportAnswer<Row>> => {
    asked.push(query);
    const { cursor, since = '', until = '9', limit = 1000 } = query;
    const within = rows.filter(({ updatedAt = '' }) => updatedAt >= since && updatedAt < until);
    if (tooSlow(query, within.length))
      return Promise.resolve({ kind: 'too-slow', message: 'Gateway Timeout' });
    const from = Number(cursor ?? 0);
    const end = from + limit;
    const nextCursor = end < within.length ? String(end) : null;
    return Promise.resolve({ kind: 'page', rows: within.slice(from, end), nextCursor });
  };
  return { asked, fetchPage };
}
