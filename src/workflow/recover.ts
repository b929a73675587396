import type { RowKey } from '../accounts/row-key';
import type { RowBlock } from '../accounts/cell';
import type { ColumnIndex } from '../accounts/column-index';
import { keyHash } from '../accounts/hash';
import { keyOf } from '../accounts/key-of';
import type { CheckContext } from '../accounts/check-context';
import { rowNumber } from '../accounts/row-number';
import { outcomeWord } from '../messages/outcome-words';
import { say } from '../messages/say';
import type { KeyColumns, SheetPlace, StatusWrite } from '../ports/workbook-port';
import { openBatchesByKey, outcomeOfRecovery } from '../submission/outcome-of-recovery';
import type { Desk } from './desk';
import { detailMessage } from './record-outcomes';
import { statusHeaders } from '../messages/status-headers';
import { breather } from './slices';
import { statusCells } from './status-cells';

/** Where a sheet's keys stand, for finding rows again that moved; undefined while no account column is known. */
export function keyColumns(context: CheckContext): KeyColumns | undefined {
  const accountId = context.columnMap.byField.get('accountId');
  if (accountId === undefined) return undefined;
  return { accountId, subAccountId: context.columnMap.byField.get('subAccountId'), read: keyOf };
}

/**
 * Finds rows whose submission was cut off because the pane, Excel or the machine died: they read Sending while nothing
 * is being sent, or this machine's journal holds their batch open. They may have arrived, so they become Unconfirmed,
 * never Not sent.
 * @returns the place (with status columns, if they had to be added) and the row numbers that were turned.
 */
export async function recoverCutOff(
  desk: Desk,
  found: SheetPlace,
  keys: KeyColumns,
  blocks: readonly RowBlock[],
): Promise<{ readonly place: SheetPlace; readonly turned: ReadonlySet<number> }> {
  const { workbookId } = await desk.ports.workbook.facts();
  const open = openBatchesByKey(
    workbookId === undefined ? [] : await desk.ports.journal.openEntries(workbookId),
  );
  if (open.size === 0 && found.statusColumns.outcome === undefined)
    return { place: found, turned: new Set() };
  const writes = await cutOffRows(desk, found, keys, blocks, open);
  if (writes.length === 0) return { place: found, turned: new Set() };
  const { language } = desk.store.getState();
  const place = await desk.ports.workbook.ensureStatusColumns(found, statusHeaders(language), [
    'issues',
    'outcome',
    'response',
    'sentAt',
    'receipt',
  ]);
  await desk.ports.workbook.writeStatus(place, keys, writes);
  return { place, turned: new Set(writes.map(({ row }) => row)) };
}

async function cutOffRows(
  desk: Desk,
  place: SheetPlace,
  keys: KeyColumns,
  blocks: readonly RowBlock[],
  open: ReturnType<typeof openBatchesByKey>,
): Promise<StatusWrite[]> {
  const { language } = desk.store.getState();
  const breathe = breather(desk.ports.clock);
  const writes: StatusWrite[] = [];
  for (const block of blocks)
    for (let index = 0; index < block.values.length; index += 1) {
      const present = statusCells(place, block, index);
      if (open.size === 0 && present.outcome !== 'sending') continue;
      const key = keyInBlock(keys, block, index);
      const hash = keyHash(key);
      // The journal keeps no content: a receipt made anew carries the key's hash alone, twice.
      const recovery = outcomeOfRecovery({ keyHash: hash, contentHash: hash }, present, open);
      await breathe();
      if (recovery === undefined) continue;
      writes.push({
        row: rowNumber(block.firstRow + index),
        key,
        cells: {
          outcome: outcomeWord(language, recovery.outcome),
          response: say(language, detailMessage(recovery.detail, '')),
          ...(recovery.receipt === undefined ? {} : { receipt: recovery.receipt }),
        },
      });
    }
  return writes;
}

function keyInBlock(keys: KeyColumns, block: RowBlock, index: number): RowKey {
  const cell = (column: ColumnIndex | undefined) =>
    column === undefined ? '' : (block.values[index]?.[column] ?? '');
  const text = (column: ColumnIndex | undefined) =>
    column === undefined ? '' : (block.texts.get(column)?.[index] ?? String(cell(column)));
  return keys.read(cell(keys.accountId), cell(keys.subAccountId), {
    accountId: text(keys.accountId),
    subAccountId: text(keys.subAccountId),
  });
}
