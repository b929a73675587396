import type { CellValue, RowBlock } from '../../accounts/cell';
import type { CheckContext } from '../../accounts/check/check-context';
import type { ColumnIndex } from '../../accounts/column-index';
import type { AccountPayload } from '../../accounts/payload/account-payload';
import { keyHash } from '../../accounts/payload/hash';
import { keyOf } from '../../accounts/payload/key-of';
import { NotReadyRowError } from '../../accounts/payload/not-ready-row-error';
import { prepareRow } from '../../accounts/payload/prepare-row';
import type { RowKey } from '../../accounts/row-key';
import { rowNumber, type RowNumber } from '../../accounts/row-number';
import { isBlank } from '../../accounts/values/blank';
import { saysNoChange } from '../../accounts/values/operations';
import type { Session } from '../../ports/command-port';
import type { SheetPlace } from '../../ports/workbook-port';
import { decideOperation, type DecidedOperation } from '../../reconciliation/decide-operation';
import { RepeatFinder } from '../../reconciliation/repeated-references';
import type { Snapshot } from '../../reconciliation/snapshot';
import { rowsTaken } from '../../submission/rows-taken';
import type { Desk } from '../desk';
import { progress } from '../desk';
import { stopIfCancelled } from '../one-at-a-time';
import { breather } from '../slices';
import { sentSince } from '../submitting/sent-since';
import { wantsOf } from './read-sheet';

/** A row that says nothing of what it asks for, and what Command says of it. */
export interface Undecided {
  readonly row: RowNumber;
  /** What stands in its operation cell: nothing, or that nothing had changed when this was decided last. */
  readonly before: CellValue;
  readonly decided: DecidedOperation;
}

interface DecideBy {
  /** Reads every row as an update. */
  readonly asUpdates: CheckContext;
  readonly operation: ColumnIndex | undefined;
  readonly session: Session;
  readonly snapshot: Snapshot;
}

interface KeyedRow {
  readonly block: RowBlock;
  readonly index: number;
  readonly key: RowKey;
  readonly before: CellValue;
}

/** Reads a sheet and decides what rows without an operation ask for; those with one are counted and left alone. */
export async function undecidedRows(
  desk: Desk,
  place: SheetPlace,
  by: DecideBy,
  signal: AbortSignal,
): Promise<{ readonly rows: readonly Undecided[]; readonly filled: number }> {
  const repeats = new RepeatFinder();
  const keyed: KeyedRow[] = [];
  const { journal } = desk.ports;
  const taken = rowsTaken(await journal.takenRows(by.session), await journal.openEntries(by.session));
  const since = sentSince(taken, by.snapshot);
  let filled = 0;
  const breathe = breather(desk.ports.clock);
  await desk.ports.workbook.readRows(
    place,
    wantsOf(by.asUpdates, place),
    async (block) => {
      for (let index = 0; index < block.values.length; index += 1) {
        const key = keyAt(block, index, by.asUpdates);
        if (key.accountId === '') continue;
        repeats.add(key);
        const before = by.operation === undefined ? '' : (block.values[index]?.[by.operation] ?? '');
        if (isBlank(before) || saysNoChange(before)) keyed.push({ block, index, key, before });
        else filled += 1;
        if (index % 256 === 0) await breathe();
      }
    },
    signal,
  );
  const rows: Undecided[] = [];
  for (const [at, { block, index, key, before }] of keyed.entries()) {
    const undecided = {
      key,
      asUpdate: payloadAt(block, index, by.asUpdates),
      sentSince: since(() => keyHash(key)),
      repeats: repeats.repeated.has(key.subAccountId),
    };
    const { currencyDecimals } = by.asUpdates.profile;
    const decided = decideOperation(undecided, by.snapshot, currencyDecimals);
    rows.push({ row: rowNumber(block.firstRow + index), before, decided });
    if (at % 256 > 0) continue;
    progress(desk, 'preparing', at, keyed.length);
    stopIfCancelled(signal);
    await breathe();
  }
  return { rows, filled };
}

function keyAt({ values, texts }: RowBlock, index: number, { columnMap }: CheckContext): RowKey {
  const cell = (column: ColumnIndex | undefined): CellValue =>
    column === undefined ? '' : (values[index]?.[column] ?? '');
  const text = (column: ColumnIndex | undefined): string =>
    column === undefined ? '' : (texts.get(column)?.[index] ?? '');
  const account = columnMap.byField.get('accountId');
  const subAccount = columnMap.byField.get('subAccountId');
  return keyOf(cell(account), cell(subAccount), { accountId: text(account), subAccountId: text(subAccount) });
}

/** What a row says, where all of it can be read. */
function payloadAt(block: RowBlock, index: number, context: CheckContext): AccountPayload | undefined {
  try {
    return prepareRow(block, index, context).payload;
  } catch (error) {
    if (error instanceof NotReadyRowError) return undefined;
    throw error;
  }
}
