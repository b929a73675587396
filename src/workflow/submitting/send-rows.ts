import { amountsInUnit } from '../../accounts/amounts/amounts-in-unit';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { RowNumber } from '../../accounts/row-number';
import { statusHeaders } from '../../messages/status-headers';
import type { Outcome } from '../../ports/outcome';
import type { SheetPlace } from '../../ports/workbook-port';
import { WorkbookProblem } from '../../ports/workbook-problem';
import type { Learned } from '../../settings/learned';
import type { BatchBounds } from '../../submission/batch-size';
import { sendSubmission } from '../../submission/send';
import type { SubmissionReport } from '../../submission/submission-report';
import { boundsOf } from './batch-bounds';
import type { FreshCheck } from '../checking/check';
import { SendableTotals } from '../checking/sendable-rows';
import type { Desk } from '../desk';
import { activeMemory, progress, remember, set, tell } from '../desk';
import { learn, learnedOf, lookAfterMinutes, usualDelayFor } from '../reconciling/learned';
import { followSubmission } from '../reconciling/look-again';
import type { Hold, Lost } from './lease';
import { timeOfDayAfter } from '../local-time';
import { sheetLanguage } from '../sheet-language';
import { beginReceipt, endReceipt } from '../receipts/receipt-of-submission';
import type { DecidedRows, Ledger } from '../receipts/receipt-record';
import { nextReceipt } from '../receipts/receipts';
import { noLedger } from './ledger-entry';
import { recorder } from './record-outcomes';
import { signInAgain } from './sign-in-again';
import { allStatusColumns } from './status-cells';
import { claimsIn } from './claims-in';
import type { SentBefore } from '../question';
import type { AgainstCommand } from '../against-command';
import { rowsOf, summarise, tellReport } from './submission-summary';

/** What goes, and on whose word. */
export interface ToSend {
  readonly fresh: FreshCheck;
  readonly rows: readonly PreparedRow[];
  /** What the rows read before, when they go once more. */
  readonly again: SentBefore | undefined;
  readonly ledger: Ledger | undefined;
  /** What the person said of rows that Command's figures stood against. */
  readonly decided: readonly DecidedRows[];
  /** Rows that stay behind on the person's word. */
  readonly left: number;
  readonly hold: Hold;
}

/** Sends rows that were confirmed and writes each one's outcome beside it, with a receipt of the whole. */
export async function sendRows(desk: Desk, toSend: ToSend, signal: AbortSignal): Promise<void> {
  const { workbook, command, journal, clock, log } = desk.ports;
  const { fresh, rows, ledger, decided, hold } = toSend;
  const { session } = fresh;
  const { settings } = desk.store.getState();
  progress(desk, 'preparing', 0, rows.length);
  const place = await workbook.ensureStatusColumns(
    fresh.place,
    statusHeaders(sheetLanguage(desk)),
    allStatusColumns,
  );
  const submission = await nextReceipt(desk);
  const { workbookId } = await workbook.facts();
  if (workbookId === undefined) throw new WorkbookProblem('read-only', {});
  const receipt = await beginReceipt(desk, fresh, submission, rows, { ledger, decided });
  const nextLook = timeOfDayAfter(clock.now(), lookAfterMinutes(usualDelayFor(desk, session)));
  const record = recorder(desk, place, fresh.keys, nextLook);
  const { lender, environment } = session;
  const learned = learnedOf(desk, session);
  const report = await sendSubmission(
    rows,
    {
      submit: (accounts) =>
        command.submit(accounts.map((account) => amountsInUnit(account, fresh.context.profile))),
      reachable: () => command.reachable(),
      journal,
      clock,
      log,
      record: async (outcomes) => {
        await record.write(outcomes);
        await hold.renew();
      },
      signInAgain: async () => {
        if (!(await signInAgain(desk, session))) return false;
        // The question may have stood for hours.
        await hold.stillOurs();
        return true;
      },
    },
    {
      identity: { workbookId, sheetId: place.sheetId, lender, environment, submission },
      bounds: withoutTooLarge(boundsOf(settings), learned),
      refusals: learned.refusals,
      earlier: claimsIn(fresh),
      concurrency: settings.requestsInFlight,
      signal: eitherOf(signal, hold.lost),
      onProgress: ({ rowsDone, rowsTotal, ...counts }) => {
        const { work } = desk.store.getState();
        const cancelling = work.kind !== 'idle' && work.cancelling;
        set(desk, { work: { kind: 'submitting', done: rowsDone, total: rowsTotal, ...counts, cancelling } });
      },
    },
  );
  await clock.breathe();
  learnSizes(desk, fresh, report);
  set(desk, { lastSubmission: summarise(report, nextLook), lastReconciliation: undefined });
  forgetSent(desk, place, toSend, report);
  // What a stopped submission left goes on as it was chosen.
  if (report.stopped === undefined) set(desk, { rowsChoice: undefined, ledger: noLedger });
  if (rowsOf(report, 'accepted') + rowsOf(report, 'unconfirmed') > 0)
    followSubmission(desk, place, submission);
  await clock.breathe();
  const problem = await endReceipt(desk, receipt, report);
  if (report.stopped?.code === 'signed-out') set(desk, { session: { kind: 'signed-out' } });
  tellReport(desk, report, { nextLook, lost: record.lost(), held: toSend.left });
  if (hold.lost.aborted) {
    const { other } = hold.lost.reason as Lost;
    tell(
      desk,
      'warning',
      other ? { key: 'submit.other-person', params: other } : { key: 'submit.lease-lost', params: {} },
    );
  }
  if (problem !== undefined) tell(desk, 'warning', problem);
}

/** `AbortSignal.any` is missing in Safari before 17.4. */
function eitherOf(one: AbortSignal, other: AbortSignal): AbortSignal {
  const either = new AbortController();
  for (const signal of [one, other]) {
    if (signal.aborted) either.abort(signal.reason);
    signal.addEventListener('abort', () => {
      either.abort(signal.reason);
    });
  }
  return either.signal;
}

/** First requests stay well below what was too large before. */
function withoutTooLarge(bounds: BatchBounds, { smallestTooLarge }: Learned): BatchBounds {
  if (smallestTooLarge === null) return bounds;
  const startRows = Math.max(1, Math.min(bounds.startRows, Math.floor(smallestTooLarge / 2)));
  return { ...bounds, startRows };
}

function learnSizes(desk: Desk, { session }: FreshCheck, report: SubmissionReport): void {
  const learned = learnedOf(desk, session);
  const rowsOfBatches = (answer: 'accepted' | 'too-large') =>
    report.batches.filter((batch) => batch.answer === answer).map(({ rows }) => rows);
  const tooLarge = rowsOfBatches('too-large');
  learn(desk, session, {
    largestSubmission: Math.max(learned.largestSubmission, rowsOf(report, 'sent')),
    largestAccepted: Math.max(learned.largestAccepted, ...rowsOfBatches('accepted')),
    smallestTooLarge:
      tooLarge.length === 0
        ? learned.smallestTooLarge
        : Math.min(learned.smallestTooLarge ?? Number.MAX_SAFE_INTEGER, ...tooLarge),
  });
}

/** What was sent is no longer sendable until the next Check says otherwise. */
function forgetSent(desk: Desk, place: SheetPlace, { fresh, again }: ToSend, report: SubmissionReport): void {
  const memory = desk.sheets.get(place.sheetId) ?? activeMemory(desk);
  if (memory === undefined) return;
  // One that changed is sendable still, whatever its cells go on to tell.
  const count = (...wanted: readonly Outcome[]) =>
    report.outcomes.filter(({ outcome, stands }) =>
      wanted.includes(again === undefined ? outcome : (stands ?? outcome)),
    ).length;
  const gone = new Set(
    report.outcomes
      .filter(({ outcome }) => outcome === 'accepted' || outcome === 'unconfirmed')
      .map(({ row }) => row.row),
  );
  const rejected = new Set(
    report.outcomes.filter(({ outcome }) => outcome === 'rejected').map(({ row }) => row.row),
  );
  const sendable = new Map(
    [...memory.sendable]
      .filter(([row]) => !gone.has(row))
      .map(([row, one]) => [row, rejected.has(row) ? { ...one, earlier: 'rejected' as const } : one]),
  );
  const totals = new SendableTotals();
  for (const one of sendable.values()) totals.add(one);
  const { leftOut } = fresh.ready;
  // Rows that went once more had been counted among those that stay behind.
  const { accepted = 0, landed = 0, different = 0, cannotTell = 0 } = again ?? {};
  remember(desk, place, {
    ...memory,
    sendable,
    // Its outcomes were read before they were written.
    live: undefined,
    checked: {
      ...memory.checked,
      place,
      leftOut: {
        accepted: leftOut.accepted - accepted - landed - different + count('accepted', 'landed', 'different'),
        unconfirmed: leftOut.unconfirmed + count('unconfirmed'),
        cannotTell: leftOut.cannotTell - cannotTell + count('cannot-tell'),
        waiting: leftOut.waiting,
      },
      againstCommand: againstRest(memory.checked.againstCommand, gone),
      sendable: sendable.size,
      ...totals.figures(),
    },
  });
}

/** What stands against rows that stayed behind. */
function againstRest(
  before: AgainstCommand | undefined,
  gone: ReadonlySet<RowNumber>,
): AgainstCommand | undefined {
  if (before === undefined) return undefined;
  const groups = [...before.groups].map(
    ([group, findings]) => [group, findings.filter(({ row }) => !gone.has(row))] as const,
  );
  return { ...before, groups: new Map(groups.filter(([, findings]) => findings.length > 0)) };
}
