import * as fc from 'fast-check';
import { readCursor, writeCursor } from './cursor';
import { exportPage } from './export-page';
import { readExportQuery } from './export-query';
import type { ExportEntry } from './export-rows';

const start = Date.UTC(2026, 10, 2);
const entry = (updatedAt: number, touched: number): ExportEntry => ({
  updatedAt,
  touched,
  row: () => ({ touched }),
});
/** Twelve entries, three of them at each of four moments a second apart. */
const twelve = Array.from({ length: 12 }, (_, n) => entry(start + Math.floor(n / 3) * 1000, n));

function walk(entries: readonly ExportEntry[], query: Record<string, string>, short = false): number[][] {
  const pages: number[][] = [];
  let cursor: string | null = null;
  do {
    const read = readExportQuery({ ...query, ...(cursor === null ? {} : { cursor }) }, 'S1/D03');
    if (typeof read === 'string') throw new Error(read);
    const page = exportPage('S1/D03', entries, read, short);
    pages.push(page.rows.map((row) => row['touched'] as number));
    cursor = page.pagination.nextCursor;
  } while (cursor !== null);
  return pages;
}

test('a walk gives every row once, in either order, whatever the page size', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 70 }),
      fc.boolean(),
      fc.boolean(),
      (moments, limit, descending, short) => {
        const entries = moments.sort((a, b) => a - b).map((moment, n) => entry(start + moment, n));
        const query = { limit: String(limit), sort: descending ? 'desc' : 'asc' };
        const pages = walk(entries, query, short);
        const all = entries.map(({ touched }) => touched);
        expect(pages.flat()).toEqual(descending ? all.reverse() : all);
        expect(pages.every((page) => page.length <= limit)).toBe(true);
      },
    ),
  );
});

test('a D03 page may be shorter than the limit although more exist', () => {
  expect(walk(twelve, { limit: '4' }, true).map((page) => page.length)).toEqual([3, 4, 3, 2]);
});

test('since is inclusive, until exclusive, total counts between them', () => {
  const query = {
    since: new Date(start + 1000).toISOString(),
    until: new Date(start + 3000).toISOString(),
  };
  expect(walk(twelve, { ...query, limit: '4' })).toEqual([
    [3, 4, 5, 6],
    [7, 8],
  ]);
  expect(walk(twelve, { ...query, limit: '4', sort: 'desc' })).toEqual([
    [8, 7, 6, 5],
    [4, 3],
  ]);
  const read = readExportQuery({ ...query, includeTotal: 'true', limit: '1' }, 'S1/D03');
  if (typeof read === 'string') throw new Error(read);
  expect(exportPage('S1/D03', twelve, read, false)).toMatchObject({
    pagination: { total: 6 },
    meta: { cursorField: 'updated_at', limit: 1 },
  });
});

test('a row that changes during a walk comes again at its end, and none is passed over', () => {
  const read = readExportQuery({ limit: '6' }, 'S1/D02');
  if (typeof read === 'string') throw new Error(read);
  const first = exportPage('S1/D02', twelve, read, false);
  const changed = [...twelve.filter(({ touched }) => touched !== 2), entry(start + 9000, 12)];
  const rest = readExportQuery({ limit: '100', cursor: first.pagination.nextCursor }, 'S1/D02');
  if (typeof rest === 'string') throw new Error(rest);
  const second = exportPage('S1/D02', changed, rest, false);
  expect(second.rows.map((row) => row['touched'])).toEqual([6, 7, 8, 9, 10, 11, 12]);
});

test('a cursor may take a new limit, but no other bounds, order or dataset', () => {
  const since = new Date(start).toISOString();
  const cursor = writeCursor({
    dataset: 'S1/D02',
    sort: 'asc',
    since: start,
    until: null,
    updatedAt: start,
    touched: 1,
    pages: 1,
  });
  expect(readCursor(cursor)).toMatchObject({ since: start, touched: 1 });
  expect(readExportQuery({ cursor, limit: '5', since }, 'S1/D02')).toMatchObject({ limit: 5, since: start });
  for (const change of [{ until: since }, { sort: 'desc' }]) {
    expect(readExportQuery({ cursor, ...change }, 'S1/D02')).toBe('The cursor belongs to another query');
  }
  expect(readExportQuery({ cursor }, 'S1/D03')).toBe('The cursor belongs to another query');
  for (const forged of ['', 'x', Buffer.from('[1,2]').toString('base64url'), `${cursor}x`]) {
    expect(typeof readExportQuery({ cursor: forged }, 'S1/D02')).toBe('string');
  }
});
