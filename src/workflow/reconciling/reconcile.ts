import { checkSheet } from '../checking/check';
import type { Desk } from '../desk';
import { set, tell } from '../desk';
import { holdAgainstCommand } from './hold-against-command';
import { timeOfDayAfter } from '../local-time';
import { readCommand } from './read-command';
import type { SentRow } from './sent-rows';
import { rowsToCompare } from './sent-rows';
import type { ReconciliationSummary } from '../state';

/**
 * Holds every row that was sent against what Command's exports say now and writes Landed, Different, Missing or
 * Cannot tell beside them. A row that may still be on its way keeps its outcome.
 */
export async function reconcile(desk: Desk, signal: AbortSignal): Promise<void> {
  const counts = await hold(desk, 'all', signal);
  if (counts === undefined) return;
  const { landed, different, missing, cannotTell } = counts;
  tell(desk, different + missing + cannotTell === 0 ? 'success' : 'warning', {
    key: 'reconcile.done',
    params: { landed, different, missing, cannotTell },
  });
}

/**
 * Settles the rows whose answer never came: reads Command and decides what became of them, and of no other row.
 * Nothing is released on a guess: until the usual delay is known, an absent row stays Unconfirmed.
 */
export async function settle(desk: Desk, signal: AbortSignal): Promise<void> {
  const counts = await hold(desk, 'unconfirmed', signal);
  if (counts === undefined) return;
  const { landed, different, missing, cannotTell, onTheWay } = counts;
  const { usualDelay } = desk.store.getState();
  if (onTheWay === 0)
    tell(desk, different + missing + cannotTell === 0 ? 'success' : 'warning', {
      key: 'settle.done',
      params: { landed, different, missing, cannotTell },
    });
  else if (usualDelay.minutes === undefined)
    tell(desk, 'warning', {
      key: 'settle.delay-unknown',
      params: {
        rows: onTheWay,
        settled: landed + different + cannotTell,
        measured: usualDelay.measured,
        needed: usualDelay.needed,
      },
    });
  else
    tell(desk, 'warning', {
      key: 'settle.too-early',
      params: { rows: onTheWay, minutes: usualDelay.minutes },
    });
}

async function hold(
  desk: Desk,
  of: ReconciliationSummary['of'],
  signal: AbortSignal,
): Promise<ReconciliationSummary | undefined> {
  const fresh = await checkSheet(desk, signal);
  const rows = await rowsToCompare(desk, fresh);
  const wanted = of === 'all' ? rows.sent : rows.sent.filter(isUnconfirmed);
  if (wanted.length === 0) {
    tell(desk, 'info', { key: of === 'all' ? 'reconcile.nothing' : 'settle.nothing', params: {} });
    return undefined;
  }
  const read = await readCommand(desk, fresh.session, signal);
  if (read === undefined) return undefined;
  const counts = await holdAgainstCommand(desk, fresh, rows, wanted, read, signal);
  const summary = { of, asOf: timeOfDayAfter(read.now.asOf, 0), ...counts };
  set(desk, { lastReconciliation: summary });
  // What proved absent may be sent again: the next count of sendable rows must know it.
  await checkSheet(desk, signal);
  return summary;
}

function isUnconfirmed({ outcome }: SentRow): boolean {
  return outcome === 'unconfirmed';
}
