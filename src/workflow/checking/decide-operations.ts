import { fieldOf } from '../../accounts/fields/fields';
import { columnIndex } from '../../accounts/column-index';
import type { ColumnMap } from '../../accounts/columns/column-map';
import { fieldName } from '../../messages/field-words';
import { label } from '../../messages/label';
import type { Language } from '../../messages/message';
import type { Session } from '../../ports/command-port';
import type { CellRestore, SheetPlace } from '../../ports/workbook-port';
import type { DecidedOperation } from '../../reconciliation/decide-operation';
import type { Desk } from '../desk';
import { ask, progress, remember, tell } from '../desk';
import { Cancelled } from '../one-at-a-time';
import { freshSnapshot } from '../reconciling/fresh-snapshot';
import { checkContextOf } from './check-context-of';
import type { Undecided } from './undecided-rows';
import { undecidedRows } from './undecided-rows';

/** Points: room for the longest word and a filter button. */
const columnWidth = 90;

/** What was written, so that it can be put back. */
export interface DecidedCells {
  readonly restores: readonly CellRestore[];
  readonly counts: Readonly<Record<DecidedOperation, number>>;
}

/**
 * Decides from what Command holds what each row without an operation asks for, shows how many of each there are, and writes it on
 * the person's word, into a new column where the sheet has none. No row is ever turned into a withdrawal.
 *
 * @throws Cancelled when the person would rather not, when Command cannot be read, and when nothing is to be decided (told by then)
 */
export async function decideOperations(
  desk: Desk,
  session: Session,
  place: SheetPlace,
  columnMap: ColumnMap,
  signal: AbortSignal,
): Promise<DecidedCells> {
  const { snapshot, command } = await freshSnapshot(desk, session, signal);
  progress(desk, 'preparing', 0, place.rowCount);
  const operation = columnMap.byField.get('operation');
  const asUpdates = await checkContextOf(desk, withoutOperation(columnMap), 'update');
  const { rows, filled } = await undecidedRows(
    desk,
    place,
    { asUpdates, operation, session, snapshot },
    signal,
  );
  const counts = countsOf(rows);
  if (rows.length === 0) {
    tell(desk, 'info', { key: 'decide.nothing', params: { filled } });
    throw new Cancelled();
  }
  const answer = await ask(desk, {
    kind: 'decide-operations',
    command,
    counts,
    filled,
    newColumn: operation === undefined,
  });
  if (answer.kind !== 'decide') throw new Cancelled();
  const written = answer.unchanged === 'update' ? rows.map(asUpdate) : rows;
  progress(desk, 'fixing', 0, written.length);
  const restores = await write(desk, place, columnMap, written);
  return { restores, counts: countsOf(written) };
}

/** Lets *Undo fixes* take back what was decided; the sheet was checked anew by then. */
export function rememberDecided(desk: Desk, { sheetId }: SheetPlace, { restores }: DecidedCells): void {
  const memory = desk.sheets.get(sheetId);
  if (memory === undefined || restores.length === 0) return;
  remember(desk, memory.checked.place, { ...memory, restores: [restores, ...memory.restores] });
}

/** What an operation cell says of a decision; undefined where it stays blank. */
function wordOf(language: Language, decided: DecidedOperation): string | undefined {
  switch (decided) {
    case 'create':
    case 'update':
      return label(language, 'operation.name', { operation: decided });
    case 'unchanged':
      return label(language, 'operation.no-change');
    case 'sub-account-repeats':
    case 'withdrawn':
    case 'sent-since':
      return undefined;
  }
}

async function write(
  desk: Desk,
  place: SheetPlace,
  { byField }: ColumnMap,
  rows: readonly Undecided[],
): Promise<readonly CellRestore[]> {
  const operation = byField.get('operation');
  const { language } = desk.store.getState();
  const { workbook } = desk.ports;
  const target =
    operation === undefined
      ? await workbook.addColumn(place, { header: freeHeader(language, place), width: columnWidth })
      : place;
  const column = operation ?? columnIndex(target.columnCount - 1);
  const changes = rows.flatMap(({ row, before, decided }) => {
    const value = wordOf(language, decided) ?? '';
    return value === before ? [] : [{ row, column, expected: before, value, numberFormat: undefined }];
  });
  const keys = (['accountId', 'subAccountId'] as const).flatMap((field) => byField.get(field) ?? []);
  return (await workbook.changeCells(target, changes, keys)).restores;
}

/** The field's name, or another of its headers where a column that is not used has that already. */
function freeHeader(language: Language, { headers }: SheetPlace): string {
  const used = new Set(headers.map((header) => header.trim().toLowerCase()));
  const { english, arabic } = fieldOf('operation').headers;
  const own = fieldName(language, 'operation');
  return [own, ...english, ...arabic].find((header) => !used.has(header.toLowerCase())) ?? own;
}

function withoutOperation(columnMap: ColumnMap): ColumnMap {
  const byField = new Map([...columnMap.byField].filter(([field]) => field !== 'operation'));
  return { ...columnMap, byField };
}

function asUpdate(row: Undecided): Undecided {
  return row.decided === 'unchanged' ? { ...row, decided: 'update' } : row;
}

function countsOf(rows: readonly Undecided[]): Record<DecidedOperation, number> {
  const counts = {
    create: 0,
    update: 0,
    unchanged: 0,
    'sub-account-repeats': 0,
    withdrawn: 0,
    'sent-since': 0,
  };
  for (const { decided } of rows) counts[decided] += 1;
  return counts;
}
