import type { CheckContext } from '../accounts/check-context';
import type { ColumnMap } from '../accounts/column-map';
import { mapColumns } from '../accounts/map-columns';
import type { Operation } from '../accounts/operation';
import { totalsOf } from '../accounts/totals';
import { issuesText } from '../messages/issues-text';
import type { Environment } from '../ports/command-port';
import type { KeyColumns, SheetPlace } from '../ports/workbook-port';
import { checkContextOf } from './check-context-of';
import { columnChoices } from './column-choices';
import type { Desk } from './desk';
import { ask, progress, remember, tell } from './desk';
import { findPlace } from './find-place';
import { Cancelled, stopIfCancelled } from './one-at-a-time';
import { columnProblemMessage } from './column-problem-message';
import type { ReadSheet } from './read-sheet';
import { readSheet } from './read-sheet';
import type { ReadyRows } from './ready-rows';
import { readyRows } from './ready-rows';
import { keyColumns, recoverCutOff } from './recover';
import { refreshSelection } from './selection';
import { statusHeaders } from '../messages/status-headers';

/** A sheet read, checked and marked a moment ago. */
export interface FreshCheck {
  readonly place: SheetPlace;
  readonly context: CheckContext;
  readonly keys: KeyColumns;
  readonly read: ReadSheet;
  readonly ready: ReadyRows;
  /** Where the person is signed in: what was sent elsewhere does not count here. */
  readonly environment: Environment;
}

/** Check, as the button does it: marks the active sheet and says how many rows are ready. */
export async function checkActiveSheet(desk: Desk, signal: AbortSignal): Promise<void> {
  const fresh = await checkSheet(desk, signal);
  const { counts } = fresh.read.result;
  const { errors, held } = counts;
  const ready = fresh.ready.toSend.length;
  if (counts.ready + errors + held === 0)
    tell(desk, 'warning', { key: 'check.no-rows', params: { sheet: fresh.place.sheetName } });
  else
    tell(desk, errors + held > 0 ? 'warning' : 'success', {
      key: 'check.done',
      params: { ready, errors, held },
    });
}

/**
 * Reads the active sheet, checks every row, writes what is wrong beside it, and remembers the result.
 * @throws Cancelled when the person stops it or its columns cannot be used (told by then).
 */
export async function checkSheet(desk: Desk, signal: AbortSignal): Promise<FreshCheck> {
  progress(desk, 'checking', 0, 0);
  const found = await findPlace(desk);
  const columnMap = await mappedColumns(desk, found);
  const operation = columnMap.byField.has('operation') ? undefined : await operationForAll(desk, found);
  const context = await checkContextOf(desk, columnMap, operation);
  const keys = keyColumns(context);
  if (keys === undefined) throw new Cancelled();
  const read = await readSheet(desk, found, context, signal, (done) => {
    progress(desk, 'checking', done, found.rowCount);
  });
  stopIfCancelled(signal);
  const marked = await markSheet(desk, found, read);
  const { place, turned } = await recoverCutOff(desk, marked, keys, read.blocks);
  if (turned.size > 0) tell(desk, 'warning', { key: 'recovered.unconfirmed', params: { rows: turned.size } });
  const environment = environmentOf(desk);
  const ready = await readyRows(desk, place, context, read, environment, turned);
  rememberCheck(desk, place, context, read, ready);
  await refreshSelection(desk);
  return { place, context, keys, read, ready, environment };
}

function environmentOf(desk: Desk): Environment {
  const { session } = desk.store.getState();
  if (session.kind !== 'signed-in') throw new Cancelled();
  return session.session.environment;
}

async function mappedColumns(desk: Desk, place: SheetPlace): Promise<ColumnMap> {
  const columnMap = mapColumns(place.headers, {
    statusColumns: Object.values(place.statusColumns),
    choices: await columnChoices(desk),
  });
  const problem = columnMap.problems[0];
  if (problem !== undefined) {
    tell(desk, 'error', columnProblemMessage(problem, place.sheetName));
    throw new Cancelled();
  }
  return columnMap;
}

async function operationForAll(desk: Desk, place: SheetPlace): Promise<Operation> {
  const before = desk.sheets.get(place.sheetId)?.defaultOperation;
  if (before !== undefined) return before;
  const answer = await ask(desk, { kind: 'operation-for-all' });
  if (answer.kind !== 'operation') throw new Cancelled();
  return answer.operation;
}

async function markSheet(desk: Desk, found: SheetPlace, read: ReadSheet): Promise<SheetPlace> {
  const { language } = desk.store.getState();
  const texts: string[] = new Array<string>(found.rowCount).fill('');
  for (const [row, issues] of read.result.issues)
    texts[row - found.firstRow] = issuesText(language, issues, (column) => found.headers[column] ?? '');
  progress(desk, 'marking', 0, found.rowCount);
  const place = await desk.ports.workbook.ensureStatusColumns(found, statusHeaders(language), ['issues']);
  await desk.ports.workbook.mark(place, texts, (done, total) => {
    progress(desk, 'marking', done, total);
  });
  return place;
}

function rememberCheck(
  desk: Desk,
  place: SheetPlace,
  context: CheckContext,
  read: ReadSheet,
  ready: ReadyRows,
): void {
  remember(desk, place, {
    checked: {
      place,
      columnMap: context.columnMap,
      result: read.result,
      stale: false,
      leftOut: ready.leftOut,
      sendable: ready.toSend.length,
      totals: totalsOf(ready.toSend),
    },
    sendable: new Set(ready.toSend.map(({ row }) => row)),
    restores: desk.sheets.get(place.sheetId)?.restores ?? [],
    defaultOperation: context.defaultOperation,
  });
}
