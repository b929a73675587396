import type { CellValue } from '../accounts/cell';
import type { RowKey } from '../accounts/row-key';
import type { KeyColumns, SheetPlace, StatusWrite } from '../ports/workbook-port';
import { worksheetColumn } from './open-place';
import { readColumns } from './read-columns';

/** Where each write's row stands now, as worksheet row numbers, and the writes whose row is gone. */
export interface FoundRows {
  readonly rows: ReadonlyMap<StatusWrite, number>;
  readonly gone: readonly StatusWrite[];
}

/**
 * Finds the rows of some writes by their keys. First the key cells over the rows of the batch are read (1 sync for a
 * usual batch); only when a row is not where it was, those of the whole sheet. A key that stands in several rows is taken
 * where it was, else where this write's receipt stands beside it, else each occurrence once, top down.
 */
export async function findRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: SheetPlace,
  keys: KeyColumns,
  writes: readonly StatusWrite[],
): Promise<FoundRows> {
  const last = place.firstRow + place.rowCount - 1;
  const wanted = writes.map(({ row }) => row as number);
  const from = Math.max(
    place.firstRow,
    wanted.reduce((a, b) => Math.min(a, b)),
  );
  const to = Math.min(
    last,
    wanted.reduce((a, b) => Math.max(a, b)),
  );
  const near = await readKeys(context, sheet, place, keys, from, to);

  const rows = new Map<StatusWrite, number>();
  const taken = new Set<number>();
  const moved: StatusWrite[] = [];
  for (const write of writes)
    if (near.get(write.row) === keyText(write.key) && !taken.has(write.row)) {
      rows.set(write, write.row);
      taken.add(write.row);
    } else moved.push(write);
  if (moved.length === 0) return { rows, gone: [] };

  // Rows may have moved below what was the last row (an insert), so the search goes on as far as anything stands.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount');
  await context.sync();
  const bottom = used.isNullObject ? last : Math.max(last, used.rowIndex + used.rowCount);
  const everywhere = await readKeys(context, sheet, place, keys, place.firstRow, bottom);
  const free = new Map<string, number[]>();
  for (const [row, key] of everywhere)
    if (!taken.has(row)) {
      const list = free.get(key);
      if (list === undefined) free.set(key, [row]);
      else list.push(row);
    }
  const severalBear = moved.some((write) => (free.get(keyText(write.key))?.length ?? 0) > 1);
  const receipts = severalBear
    ? await readReceipts(context, sheet, place, bottom)
    : new Map<number, string>();
  const gone: StatusWrite[] = [];
  for (const write of moved) {
    const candidates = free.get(keyText(write.key)) ?? [];
    // A row pasted beside the one that was sent bears its key, and not its receipt.
    const marked = candidates.findIndex((row) => receipts.get(row) === write.cells.receipt);
    const [row] = candidates.splice(Math.max(0, marked), 1);
    if (row === undefined) gone.push(write);
    else rows.set(write, row);
  }
  return { rows, gone };
}

/** What stands in the Receipt column, by row; nothing where there is no such column. */
async function readReceipts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: SheetPlace,
  bottom: number,
): Promise<Map<number, string>> {
  if (place.statusColumns.receipt === undefined) return new Map();
  const column = worksheetColumn(place, place.statusColumns.receipt);
  const area = { firstRow: place.firstRow, rowCount: bottom - place.firstRow + 1 };
  const read = await readColumns(context, sheet, area, [column], ['values']);
  return new Map(
    read.get(column)?.values.map((value, index) => [place.firstRow + index, String(value)]) ?? [],
  );
}

async function readKeys(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: SheetPlace,
  keys: KeyColumns,
  from: number,
  to: number,
): Promise<Map<number, string>> {
  const account = worksheetColumn(place, keys.accountId);
  const sub = keys.subAccountId === undefined ? undefined : worksheetColumn(place, keys.subAccountId);
  const columns = await readColumns(
    context,
    sheet,
    { firstRow: from, rowCount: to - from + 1 },
    sub === undefined ? [account] : [account, sub],
    ['values', 'text'],
  );
  const accounts = columns.get(account);
  const subs = sub === undefined ? undefined : columns.get(sub);
  const found = new Map<number, string>();
  for (let index = 0; index <= to - from; index += 1) {
    const accountId: CellValue = accounts?.values[index] ?? '';
    const subAccountId: CellValue = subs?.values[index] ?? '';
    const texts = { accountId: accounts?.text[index] ?? '', subAccountId: subs?.text[index] ?? '' };
    found.set(from + index, keyText(keys.read(accountId, subAccountId, texts)));
  }
  return found;
}

/** One text for a key, to compare and to look up by. */
function keyText(key: RowKey): string {
  return JSON.stringify([key.accountId, key.subAccountId]);
}
