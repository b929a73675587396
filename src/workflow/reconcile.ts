import { prepareRow } from '../accounts/prepare-row';
import type { PreparedRow } from '../accounts/prepared-row';
import { rowNumber } from '../accounts/row-number';
import { differencesInWords } from '../messages/difference-words';
import type { Message } from '../messages/message';
import { outcomeWord } from '../messages/outcome-words';
import { say } from '../messages/say';
import type { Outcome } from '../ports/outcome';
import type { Environment } from '../ports/command-port';
import type { StatusWrite } from '../ports/workbook-port';
import type { CollectAnswer } from '../reconciliation/collect';
import { collectSnapshot } from '../reconciliation/collect';
import type { Comparison } from '../reconciliation/compare';
import { rowComparer } from '../reconciliation/compare';
import { parseReceipt } from '../submission/receipt-cell';
import type { FreshCheck } from './check';
import { checkSheet } from './check';
import type { Desk } from './desk';
import { progress, set, tell } from './desk';
import { currencyDecimals } from './lender-profile-of';
import { sentAtInstant, timeOfDayAfter } from './local-time';
import { Cancelled, stopIfCancelled } from './one-at-a-time';
import { breather } from './slices';
import type { ReconciliationSummary } from './state';
import type { StatusCells } from './status-cells';
import { statusCells } from './status-cells';

/** A row that was sent to this environment, and whether it may still be on its way. */
interface SentRow {
  readonly row: PreparedRow;
  readonly early: boolean;
}

/** The ready rows of a sheet; all of them count for an account's totals, the sent ones get a verdict. */
interface RowsToCompare {
  readonly all: readonly PreparedRow[];
  readonly sent: readonly SentRow[];
}

/** Outcomes that Command's exports may settle, or settle anew. */
const comparable: ReadonlySet<Outcome> = new Set<Outcome>([
  'accepted',
  'unconfirmed',
  'landed',
  'missing',
  'different',
  'cannot-tell',
]);

/** Rows written at once, so that progress is seen and Cancel is heard. */
const writeAtOnce = 5000;

/**
 * Holds the rows that were sent against what Command's exports say now and writes Landed, Different, Missing or
 * Cannot tell beside them. A row that is absent within the usual delay keeps its outcome: it may still be on its way.
 */
export async function reconcile(desk: Desk, signal: AbortSignal): Promise<void> {
  const fresh = await checkSheet(desk, signal);
  const { all, sent } = await rowsToCompare(desk, fresh);
  if (sent.length === 0) {
    tell(desk, 'info', { key: 'reconcile.nothing', params: {} });
    return;
  }
  const asOf = desk.ports.clock.now();
  progress(desk, 'reconciling', 0, 0);
  const answer = await collectSnapshot((dataset, cursor) => desk.ports.command.fetchExport(dataset, cursor), {
    asOf,
    signal,
    onProgress: ({ rows }) => {
      progress(desk, 'reconciling', rows, 0);
    },
  });
  if (answer.kind !== 'snapshot') {
    endWithoutSnapshot(desk, answer);
    return;
  }
  const compare = rowComparer(all, answer.snapshot, {
    currencyDecimals: currencyDecimals(desk.store.getState().settings.currency),
  });
  const counts = await writeVerdicts(desk, fresh, sent, compare, timeOfDayAfter(asOf, 0), signal);
  set(desk, { lastReconciliation: { asOf: timeOfDayAfter(asOf, 0), ...counts } });
  // What proved absent may be sent again: the next count of sendable rows must know it.
  await checkSheet(desk, signal);
  const { landed, different, missing, cannotTell } = counts;
  tell(desk, different + missing + cannotTell === 0 ? 'success' : 'warning', {
    key: 'reconcile.done',
    params: { landed, different, missing, cannotTell },
  });
}

async function rowsToCompare(desk: Desk, fresh: FreshCheck): Promise<RowsToCompare> {
  const { clock } = desk.ports;
  const { usualDelayMinutes } = desk.store.getState().settings;
  const breathe = breather(clock);
  const all: PreparedRow[] = [];
  const sent: SentRow[] = [];
  for (const block of fresh.read.blocks)
    for (let index = 0; index < block.values.length; index += 1) {
      if (fresh.read.result.stateOf(rowNumber(block.firstRow + index)) !== 'ready') continue;
      const row = prepareRow(block, index, fresh.context);
      all.push(row);
      await breathe();
      const present = statusCells(fresh.place, block, index);
      if (!wasSentHere(row, present, fresh.environment)) continue;
      const instant = sentAtInstant(present.sentAt);
      const minutes = instant === undefined ? undefined : clock.minutesSince(instant);
      sent.push({ row, early: minutes !== undefined && minutes < usualDelayMinutes });
    }
  return { all, sent };
}

/** A receipt of another row, or of another environment, says nothing of this row here. */
function wasSentHere(row: PreparedRow, { outcome, receipt }: StatusCells, environment: Environment): boolean {
  if (outcome === undefined || !comparable.has(outcome)) return false;
  const own = parseReceipt(receipt);
  return own === undefined || (own.keyHash === row.keyHash && own.environment === environment);
}

function endWithoutSnapshot(desk: Desk, answer: Exclude<CollectAnswer, { kind: 'snapshot' }>): void {
  switch (answer.kind) {
    case 'cancelled':
      tell(desk, 'info', { key: 'reconcile.cancelled', params: {} });
      return;
    case 'signed-out':
      set(desk, { session: { kind: 'signed-out' } });
      tell(desk, 'error', { key: 'session.ended', params: {} });
      return;
    case 'failed':
      tell(desk, 'error', {
        key: 'reconcile.failed',
        params: { message: answer.message, requestId: answer.requestId ?? '' },
      });
      return;
    case 'no-answer':
      tell(desk, 'error', { key: 'reconcile.no-answer', params: { reason: answer.reason } });
      return;
    case 'endless':
      tell(desk, 'error', { key: 'reconcile.endless', params: {} });
  }
}

async function writeVerdicts(
  desk: Desk,
  fresh: FreshCheck,
  sent: readonly SentRow[],
  compare: (row: PreparedRow) => Comparison,
  asOf: string,
  signal: AbortSignal,
): Promise<Omit<ReconciliationSummary, 'asOf'>> {
  const { language } = desk.store.getState();
  const breathe = breather(desk.ports.clock);
  const counts = { landed: 0, different: 0, missing: 0, cannotTell: 0, onTheWay: 0 };
  let writes: StatusWrite[] = [];
  const flush = async (): Promise<void> => {
    if (writes.length > 0) await desk.ports.workbook.writeStatus(fresh.place, fresh.keys, writes);
    writes = [];
  };
  for (const [at, { row, early }] of sent.entries()) {
    const comparison = compare(row);
    if (comparison.kind === 'missing' && early) {
      counts.onTheWay += 1;
      continue;
    }
    counts[comparison.kind === 'cannot-tell' ? 'cannotTell' : comparison.kind] += 1;
    const cells = {
      outcome: outcomeWord(language, comparison.kind),
      response: say(language, verdictMessage(language, comparison, asOf)),
    };
    writes.push({ row: row.row, key: row.key, cells });
    await breathe();
    if (writes.length < writeAtOnce) continue;
    if (signal.aborted) throw new Cancelled();
    await flush();
    progress(desk, 'reconciling', at + 1, sent.length);
  }
  stopIfCancelled(signal);
  await flush();
  return counts;
}

function verdictMessage(language: 'en' | 'ar', comparison: Comparison, asOf: string): Message {
  switch (comparison.kind) {
    case 'landed':
      return { key: 'response.landed', params: { asOf } };
    case 'missing':
      return { key: 'response.missing', params: { asOf } };
    case 'different':
      return {
        key: 'response.different',
        params: { asOf, differences: differencesInWords(language, comparison.differences) },
      };
    case 'cannot-tell':
      return { key: 'response.cannot-tell', params: { why: comparison.why } };
  }
}
