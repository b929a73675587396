import * as z from 'zod';
import { readCursor, type CursorPosition } from './cursor';
import type { Dataset } from './export-rows';

/** What one page is asked for. */
export interface ExportQuery {
  readonly since: number | null;
  readonly until: number | null;
  readonly limit: number;
  readonly sort: 'asc' | 'desc';
  readonly includeTotal: boolean;
  /** Where to go on; null: from the start. */
  readonly cursor: CursorPosition | null;
}

const moment = z.iso.datetime({ offset: true });
const schema = z.object({
  since: moment.optional(),
  until: moment.optional(),
  limit: z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(1000)).default(500),
  sort: z.enum(['asc', 'desc']).optional(),
  includeTotal: z.enum(['true', 'false']).default('false'),
  cursor: z.string().optional(),
});

/**
 * Reads the query of an export. A cursor carries bounds and order of its walk; they may be repeated beside it,
 * but not changed. `limit` may change from page to page.
 *
 * @returns the query, or a sentence that says what is wrong with it
 */
export function readExportQuery(query: unknown, dataset: Dataset): ExportQuery | string {
  const read = schema.safeParse(query);
  if (!read.success) {
    const issue = read.error.issues[0];
    return `Invalid query parameter ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`;
  }
  const { since, until, limit, sort, includeTotal, cursor } = read.data;
  const asked = {
    since: since === undefined ? undefined : Date.parse(since),
    until: until === undefined ? undefined : Date.parse(until),
    sort,
  };
  const rest = { limit, includeTotal: includeTotal === 'true' };
  if (cursor === undefined) {
    return {
      since: asked.since ?? null,
      until: asked.until ?? null,
      sort: sort ?? 'asc',
      cursor: null,
      ...rest,
    };
  }
  const position = readCursor(cursor);
  if (position === undefined) return 'Invalid cursor';
  const changed =
    position.dataset !== dataset ||
    (asked.since !== undefined && asked.since !== position.since) ||
    (asked.until !== undefined && asked.until !== position.until) ||
    (sort !== undefined && sort !== position.sort);
  if (changed) return 'The cursor belongs to another query';
  return { since: position.since, until: position.until, sort: position.sort, cursor: position, ...rest };
}
