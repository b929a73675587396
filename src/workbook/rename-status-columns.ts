import type { SheetPlace, StatusColumn } from '../ports/workbook-port';
import { isFreed, freeHeaders } from './free-headers';
import { statusColumns } from './markers';
import { aboutPlace, openPlace, worksheetColumn } from './open-place';
import type { RunExcel } from './run';
import { writeVerified } from './verified-write';

/**
 * Gives the columns of ours that bear a header of `from` that of `to`. Markers, filters and table columns follow their cell. A
 * header that a person gave one of them stays.
 *
 * Syncs: none when nothing is to be renamed, else 2.
 * @returns the place with its new headers
 * @throws WorkbookProblem 'sheet-changed', 'sheet-protected', 'read-only', 'not-written-as-meant'
 */
export async function renameStatusColumns(
  run: RunExcel,
  place: SheetPlace,
  from: Readonly<Record<StatusColumn, string>>,
  to: Readonly<Record<StatusColumn, string>>,
): Promise<SheetPlace> {
  const renamed = statusColumns.filter((name) => isFreed(headerOf(place, name), from[name]));
  if (renamed.length === 0) return place;
  const others = place.headers.filter((_, at) => !renamed.some((name) => place.statusColumns[name] === at));
  const texts = freeHeaders(others, renamed, to);
  const headers = [...place.headers];
  for (const [name, text] of texts) headers[place.statusColumns[name] ?? 0] = text;
  await run(async (context) => {
    const opened = openPlace(context, place, 'write');
    await context.sync();
    opened.check();
    const writes = [...texts].map(([name, value]) => ({
      row: place.headerRow,
      column: worksheetColumn(place, place.statusColumns[name] ?? 0),
      value,
      formatBefore: undefined,
      formatAfter: undefined,
    }));
    await writeVerified(context, opened.sheet, writes);
  }, aboutPlace(place));
  return { ...place, headers };
}

function headerOf({ headers, statusColumns: columns }: SheetPlace, name: StatusColumn): string {
  const at = columns[name];
  return at === undefined ? '' : (headers[at] ?? '');
}
