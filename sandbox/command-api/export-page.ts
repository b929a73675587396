import { writeCursor } from './cursor';
import type { ExportQuery } from './export-query';
import type { Dataset, ExportEntry } from './export-rows';

/** The body of one page, as the contract writes it. */
export interface ExportPage {
  readonly rows: readonly Record<string, unknown>[];
  readonly pagination: { readonly nextCursor: string | null; readonly total: number | null };
  readonly meta: Readonly<Record<string, unknown>>;
}

/**
 * Cuts one page out of a dataset. The walk goes by moment and rank of the last row given, so rows that change
 * meanwhile come again later and none is passed over (ascending).
 *
 * @param entries - the dataset, oldest change first
 * @param short - give every second page only three quarters full, as D03 may
 */
export function exportPage(
  dataset: Dataset,
  entries: readonly ExportEntry[],
  query: ExportQuery,
  short: boolean,
): ExportPage {
  const { since, until, sort, limit, cursor } = query;
  const from = since === null ? 0 : firstIndex(entries, (entry) => entry.updatedAt >= since);
  const to = until === null ? entries.length : firstIndex(entries, (entry) => entry.updatedAt >= until);
  const pages = cursor?.pages ?? 0;
  const size = short && pages % 2 === 0 ? Math.max(1, Math.floor(limit * 0.75)) : limit;

  let page: readonly ExportEntry[];
  let more: boolean;
  if (sort === 'asc') {
    const start =
      cursor === null
        ? from
        : Math.max(
            from,
            firstIndex(entries, (entry) => compare(entry, cursor) > 0),
          );
    page = entries.slice(start, Math.min(to, start + size));
    more = start + page.length < to;
  } else {
    const end =
      cursor === null
        ? to
        : Math.min(
            to,
            firstIndex(entries, (entry) => compare(entry, cursor) >= 0),
          );
    page = entries.slice(Math.max(from, end - size), Math.max(from, end)).reverse();
    more = end - page.length > from;
  }

  const last = page.at(-1);
  return {
    rows: page.map((entry) => entry.row()),
    pagination: {
      nextCursor:
        more && last !== undefined
          ? writeCursor({
              dataset,
              sort,
              since,
              until,
              updatedAt: last.updatedAt,
              touched: last.touched,
              pages: pages + 1,
            })
          : null,
      total: query.includeTotal ? Math.max(0, to - from) : null,
    },
    meta: {
      dataset,
      cursorField: 'updated_at',
      since: since === null ? null : new Date(since).toISOString(),
      until: until === null ? null : new Date(until).toISOString(),
      sort,
      limit,
    },
  };
}

interface Place {
  readonly updatedAt: number;
  readonly touched: number;
}

function compare(a: Place, b: Place): number {
  return a.updatedAt - b.updatedAt || a.touched - b.touched;
}

/** Index of the first entry that meets a condition which, once met, stays met; the length when none does. */
function firstIndex(entries: readonly ExportEntry[], met: (entry: ExportEntry) => boolean): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = entries[middle];
    if (entry !== undefined && met(entry)) high = middle;
    else low = middle + 1;
  }
  return low;
}
