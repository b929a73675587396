import { totalsOf } from '../accounts/totals';
import type { PreparedRow } from '../accounts/prepared-row';
import type { RowNumber } from '../accounts/row-number';
import type { Message } from '../messages/message';
import type { Session } from '../ports/command-port';
import type { SheetPlace, StatusColumn } from '../ports/workbook-port';
import { WorkbookProblem } from '../ports/workbook-problem';
import { planBatches } from '../submission/plan';
import { sendSubmission } from '../submission/send';
import type { SubmissionReport } from '../submission/submission-report';
import { settleBinding } from './binding';
import type { FreshCheck } from './check';
import { checkSheet } from './check';
import type { Desk } from './desk';
import { activeMemory, ask, progress, remember, set, tell } from './desk';
import { timeOfDayAfter } from './local-time';
import { Cancelled, stopIfCancelled } from './one-at-a-time';
import { keepReceipt, nextReceipt } from './receipts';
import { recorder } from './record-outcomes';
import { statusHeaders } from '../messages/status-headers';
import { summarise, tellReport } from './submission-summary';

const allStatusColumns: readonly StatusColumn[] = ['issues', 'outcome', 'response', 'sentAt', 'receipt'];

/**
 * Submits the selected rows, or all ready rows: reads and checks the sheet once more, asks what only the person can
 * decide, sends, and leaves each row's outcome beside it.
 */
export async function submit(desk: Desk, signal: AbortSignal): Promise<void> {
  const { session } = desk.store.getState();
  const before = activeMemory(desk);
  if (session.kind !== 'signed-in' || before === undefined) return;
  const selection = await desk.ports.workbook.selection(before.checked.place);
  if (selection.outside) {
    tell(desk, 'warning', { key: 'submit.selection-outside', params: {} });
    return;
  }
  // A single row is where the person happens to stand; more than one is a choice (DESIGN, The pane).
  const chosen = selection.rows.length > 1 ? selection.rows : undefined;
  const promised =
    chosen === undefined ? before.checked.sendable : chosen.filter((row) => before.sendable.has(row)).length;
  const fresh = await checkSheet(desk, signal);
  if (fresh.place.sheetId !== before.checked.place.sheetId)
    throw new WorkbookProblem('sheet-changed', { sheet: before.checked.place.sheetName });
  const rows = pick(fresh, chosen);
  if (rows.length === 0) {
    tell(desk, 'warning', nothingToSend(chosen, fresh));
    return;
  }
  await settleBinding(desk, { ...where(session.session), currency: desk.store.getState().settings.currency });
  await confirm(desk, session.session, fresh, rows, promised);
  stopIfCancelled(signal);
  await send(desk, session.session, fresh, rows, signal);
}

function where(session: Session): { lender: string; environment: Session['environment'] } {
  return { lender: session.lender, environment: session.environment };
}

function pick(fresh: FreshCheck, chosen: readonly RowNumber[] | undefined): readonly PreparedRow[] {
  if (chosen === undefined) return fresh.ready.toSend;
  const wanted = new Set(chosen);
  return fresh.ready.toSend.filter((row) => wanted.has(row.row));
}

function nothingToSend(chosen: readonly RowNumber[] | undefined, fresh: FreshCheck): Message {
  if (chosen !== undefined) return { key: 'submit.nothing-selected', params: { rows: chosen.length } };
  const { accepted, unconfirmed } = fresh.ready.leftOut;
  return accepted + unconfirmed > 0
    ? { key: 'submit.nothing-left', params: { accepted, unconfirmed } }
    : { key: 'submit.nothing-ready', params: {} };
}

/** Production always asks for the count; elsewhere only a count that is not the one on the button needs a word. */
async function confirm(
  desk: Desk,
  session: Session,
  fresh: FreshCheck,
  rows: readonly PreparedRow[],
  promised: number,
): Promise<void> {
  const production = session.environment === 'production';
  if (!production && rows.length === promised) return;
  const { errors, held } = fresh.read.result.counts;
  const toType = production ? String(rows.length) : undefined;
  const answer = await ask(desk, {
    kind: 'confirm-submit',
    ...where(session),
    currency: desk.store.getState().settings.currency,
    rows: rows.length,
    totals: totalsOf(rows),
    stayBehind: { errors, held, leftOut: fresh.ready.leftOut },
    toType,
  });
  if (answer.kind !== 'submit') throw new Cancelled();
  if (toType !== undefined && answer.typed.trim() !== toType) {
    tell(desk, 'error', { key: 'submit.typed-wrong', params: { expected: toType } });
    throw new Cancelled();
  }
}

async function send(
  desk: Desk,
  session: Session,
  fresh: FreshCheck,
  rows: readonly PreparedRow[],
  signal: AbortSignal,
): Promise<void> {
  const { workbook, command, journal, clock, log } = desk.ports;
  const { settings, language } = desk.store.getState();
  progress(desk, 'preparing', 0, rows.length);
  const place = await workbook.ensureStatusColumns(fresh.place, statusHeaders(language), allStatusColumns);
  // Keeping the number gives the workbook its id, if it had none.
  const submission = await nextReceipt(desk);
  const { workbookId } = await workbook.facts();
  if (workbookId === undefined) throw new WorkbookProblem('read-only', {});
  const nextLook = timeOfDayAfter(clock.now(), settings.usualDelayMinutes);
  const record = recorder(desk, place, fresh.keys, nextLook);
  const report = await sendSubmission(
    planBatches(rows, { maxRows: settings.batchRows }),
    {
      submit: (accounts) => command.submit(accounts),
      journal,
      clock,
      log,
      record: record.write,
    },
    {
      identity: { workbookId, sheetId: place.sheetId, ...where(session), submission },
      concurrency: settings.requestsInFlight,
      signal,
      onProgress: ({ rowsDone, rowsTotal, ...counts }) => {
        const { work } = desk.store.getState();
        const cancelling = work.kind !== 'idle' && work.cancelling;
        set(desk, { work: { kind: 'submitting', done: rowsDone, total: rowsTotal, ...counts, cancelling } });
      },
    },
  );
  await finish(desk, session, place, fresh, report, { nextLook, lost: record.lost() });
}

async function finish(
  desk: Desk,
  session: Session,
  place: SheetPlace,
  fresh: FreshCheck,
  report: SubmissionReport,
  end: { readonly nextLook: string; readonly lost: number },
): Promise<void> {
  set(desk, { lastSubmission: summarise(report, end.nextLook) });
  forgetSent(desk, place, fresh, report);
  await keepReceipt(desk, session, report);
  if (report.stopped?.code === 'signed-out') set(desk, { session: { kind: 'signed-out' } });
  tellReport(desk, report, end);
}

/** What was sent is no longer sendable until the next Check says otherwise. */
function forgetSent(desk: Desk, place: SheetPlace, fresh: FreshCheck, report: SubmissionReport): void {
  const memory = desk.sheets.get(place.sheetId);
  if (memory === undefined) return;
  const back = new Set(
    report.outcomes
      .filter(({ outcome }) => outcome === 'not-sent' || outcome === 'rejected')
      .map(({ row }) => row.row),
  );
  const sent = new Set(report.outcomes.filter(({ row }) => !back.has(row.row)).map(({ row }) => row.row));
  const sendable = new Set([...memory.sendable].filter((row) => !sent.has(row)));
  const count = (wanted: string) => report.outcomes.filter(({ outcome }) => outcome === wanted).length;
  const leftOut = {
    accepted: fresh.ready.leftOut.accepted + count('accepted'),
    unconfirmed: fresh.ready.leftOut.unconfirmed + count('unconfirmed'),
  };
  remember(desk, place, {
    ...memory,
    sendable,
    checked: {
      ...memory.checked,
      place,
      leftOut,
      sendable: sendable.size,
      totals: totalsOf(fresh.ready.toSend.filter(({ row }) => sendable.has(row))),
    },
  });
}
