import type { CheckContext } from '../../accounts/check/check-context';
import type { Operation } from '../../accounts/operation';
import { issuesText } from '../../messages/issues-text';
import type { Language } from '../../messages/message';
import type { Session } from '../../ports/command-port';
import type { KeyColumns, SheetPlace } from '../../ports/workbook-port';
import { liveCheckOf } from './answer-edits';
import { checkContextOf } from './check-context-of';
import { decideOperations, rememberDecided } from './decide-operations';
import { tellCheck } from './check-notice';
import type { Desk } from '../desk';
import { ask, progress, remember, tell } from '../desk';
import { findPlace, findPlaceAgain } from './find-place';
import { Cancelled, stopIfCancelled } from '../one-at-a-time';
import type { LiveSheet } from './live-sheet';
import { liveSheet } from './live-sheet';
import { mappedColumns } from './mapped-columns';
import type { ReadSheet } from './read-sheet';
import { readSheet } from './read-sheet';
import { rowsTaken } from '../../submission/rows-taken';
import type { KnownRows, ReadyRows } from './ready-rows';
import { readyRows } from './ready-rows';
import { journalIfKept } from '../submitting/journal-if-kept';
import { keyColumns } from '../row-keys';
import { recoverCutOff } from '../submitting/recover';
import { refreshSelection } from './selection';
import { putHeaders, putOutcomes, settleSheetLanguage } from './settle-sheet-language';
import { statusHeaders } from '../../messages/status-headers';
import { breather } from '../slices';
import { whenCalculated } from './when-calculated';

/** A sheet read, checked and marked a moment ago. */
export interface FreshCheck {
  readonly place: SheetPlace;
  readonly context: CheckContext;
  readonly keys: KeyColumns;
  readonly read: ReadSheet;
  readonly ready: ReadyRows;
  readonly known: KnownRows;
  /** Where the person is signed in: what was sent elsewhere does not count here. */
  readonly session: Session;
  /** Whether the browser keeps what is sent from here; nothing may go where it does not. */
  readonly journalKept: boolean;
}

/** Check, as the button does it: marks the active sheet and says how many rows are ready. */
export async function checkActiveSheet(desk: Desk, signal: AbortSignal): Promise<void> {
  const { place, journalKept } = await checkSheet(desk, signal);
  if (!journalKept && !desk.toldNothingKept) {
    desk.toldNothingKept = true;
    tell(desk, 'warning', { key: 'check.nothing-kept', params: {} });
    return;
  }
  const checked = desk.sheets.get(place.sheetId)?.checked;
  if (checked !== undefined) tellCheck(desk, checked);
}

/**
 * Reads a sheet, checks every row, writes what is wrong beside it, and remembers the result.
 * @param at - where it stood before; the active sheet when left out
 * @throws Cancelled when the person stops it or its columns cannot be used (told by then).
 */
export async function checkSheet(desk: Desk, signal: AbortSignal, at?: SheetPlace): Promise<FreshCheck> {
  progress(desk, 'checking', 0, 0);
  const found = at === undefined ? await findPlace(desk) : await findPlaceAgain(desk, at);
  const columnMap = await whenCalculated(desk, () => mappedColumns(desk, found, signal));
  const operation = columnMap.byField.has('operation') ? undefined : await operationForAll(desk, found);
  if (operation === 'decide') {
    const decided = await decideOperations(desk, sessionOf(desk), found, columnMap, signal);
    const fresh = await checkSheet(desk, signal);
    rememberDecided(desk, fresh.place, decided);
    return fresh;
  }
  const context = await checkContextOf(desk, columnMap, operation);
  const keys = keyColumns(context);
  if (keys === undefined) throw new Cancelled();
  const read = await whenCalculated(desk, () =>
    readSheet(desk, found, context, signal, (done) => {
      progress(desk, 'checking', done, found.rowCount);
    }),
  );
  stopIfCancelled(signal);
  const language = await settleSheetLanguage(desk, found);
  const marked = await markSheet(desk, await putHeaders(desk, found), read, language);
  await putOutcomes(desk, marked, keys, read.blocks);
  const session = sessionOf(desk);
  const journal = journalIfKept(desk);
  const { place, turned, goingOn } = await recoverCutOff(desk, session, marked, keys, read.blocks, journal);
  if (turned.size > 0) tell(desk, 'warning', { key: 'recovered.unconfirmed', params: { rows: turned.size } });
  const taken = rowsTaken(await journal.takenRows(session), await journal.openEntries(session));
  const known = { cutOff: turned, goingOn, taken };
  const ready = await readyRows(desk, place, context, read, session.environment, known);
  const fresh = { place, context, keys, read, ready, known, session, journalKept: journal.kept() };
  await rememberCheck(desk, fresh, await liveSheet(desk, fresh));
  await refreshSelection(desk);
  return fresh;
}

function sessionOf(desk: Desk): Session {
  const { session } = desk.store.getState();
  if (session.kind !== 'signed-in') throw new Cancelled();
  return session.session;
}

async function operationForAll(desk: Desk, place: SheetPlace): Promise<Operation | 'decide'> {
  const before = desk.sheets.get(place.sheetId)?.defaultOperation;
  if (before !== undefined) return before;
  const answer = await ask(desk, { kind: 'operation-for-all' });
  if (answer.kind === 'decide-from-command') return 'decide';
  if (answer.kind !== 'operation') throw new Cancelled();
  return answer.operation;
}

async function markSheet(
  desk: Desk,
  found: SheetPlace,
  read: ReadSheet,
  language: Language,
): Promise<SheetPlace> {
  const texts: string[] = new Array<string>(found.rowCount).fill('');
  const breathe = breather(desk.ports.clock);
  for (const [row, issues] of read.result.issues) {
    texts[row - found.firstRow] = issuesText(language, issues, (column) => found.headers[column] ?? '');
    await breathe();
  }
  progress(desk, 'marking', 0, found.rowCount);
  const place = await desk.ports.workbook.ensureStatusColumns(found, statusHeaders(language), ['issues']);
  await desk.ports.workbook.mark(place, texts, (done, total) => {
    progress(desk, 'marking', done, total);
    return desk.ports.clock.breathe();
  });
  return place;
}

async function rememberCheck(
  desk: Desk,
  { place, context, read }: FreshCheck,
  live: LiveSheet,
): Promise<void> {
  const againstCommand = await live.held?.found();
  // The pane draws all of it at once.
  await desk.ports.clock.breathe();
  remember(desk, place, {
    checked: {
      place,
      columnMap: context.columnMap,
      result: read.result,
      stale: false,
      againstCommand,
      ...live.ready.figures(),
    },
    sendable: live.ready.sendable,
    restores: desk.sheets.get(place.sheetId)?.restores ?? [],
    defaultOperation: context.defaultOperation,
    live: liveCheckOf(desk, live),
  });
}
