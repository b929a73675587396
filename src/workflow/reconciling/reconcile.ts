import type { Desk } from '../desk';
import { set, tell } from '../desk';
import type { ReconciliationSummary } from '../state';
import { lookAtCommand } from './look-at-command';

/**
 * Holds the rows that were sent against what Command's exports say now, and writes Landed, Different, Missing or Cannot
 * tell beside them. A row that may still be on its way keeps its outcome.
 *
 * @param of all of them, or those that are selected
 */
export async function reconcile(desk: Desk, of: 'all' | 'selected', signal: AbortSignal): Promise<void> {
  const look = await lookAtCommand(desk, { kind: of }, signal);
  if (look.kind === 'looked') tellOutcomes(desk, look.summary);
  else if (look.kind === 'nothing-sent')
    tell(desk, 'info', {
      key: of === 'selected' ? 'reconciliation.nothing-selected' : 'reconcile.nothing',
      params: {},
    });
}

/** The same for the rows of one submission, by the receipts beside them. */
export async function reconcileSubmission(desk: Desk, receipt: string, signal: AbortSignal): Promise<void> {
  const look = await lookAtCommand(desk, { kind: 'submission', receipt }, signal);
  if (look.kind === 'nothing-sent')
    tell(desk, 'info', { key: 'reconciliation.nothing-of-receipt', params: { receipt } });
  if (look.kind !== 'looked') return;
  set(desk, { screen: { kind: 'reconciliation' } });
  tellOutcomes(desk, look.summary);
}

/**
 * Month end: every ready row against everything that Command holds. Rows that were never sent from here get no outcome;
 * what only Command holds is told and left alone.
 */
export async function reconcilePortfolio(desk: Desk, signal: AbortSignal): Promise<void> {
  const look = await lookAtCommand(desk, { kind: 'portfolio' }, signal);
  if (look.kind !== 'looked') return;
  const { groups } = look.summary.figures;
  const asItShould = groups.every(({ group }) => agrees.has(group) || group === 'only-withdrawn');
  const rowsOf = (wanted: (group: string) => boolean) =>
    groups.reduce((sum, { group, rows }) => (wanted(group) ? sum + rows : sum), 0);
  set(desk, { screen: { kind: 'reconciliation' } });
  tell(desk, asItShould ? 'success' : 'warning', {
    key: 'reconciliation.portfolio-done',
    params: {
      agree: rowsOf((group) => agrees.has(group)),
      rows: rowsOf((group) => !group.startsWith('only-')),
      onlyInCommand: rowsOf((group) => group === 'only-accounts'),
    },
  });
}

const agrees: ReadonlySet<string> = new Set(['landed', 'unsent-agrees']);

/**
 * Settles the rows whose answer never came: reads Command and decides what became of them, and of no other row.
 * Nothing is released on a guess: until the usual delay is known, an absent row stays Unconfirmed.
 */
export async function settle(desk: Desk, signal: AbortSignal): Promise<void> {
  const look = await lookAtCommand(desk, { kind: 'unconfirmed' }, signal);
  if (look.kind === 'nothing-sent') tell(desk, 'info', { key: 'settle.nothing', params: {} });
  if (look.kind !== 'looked') return;
  const { landed, different, missing, cannotTell, onTheWay } = look.summary;
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

function tellOutcomes(desk: Desk, { landed, different, missing, cannotTell }: ReconciliationSummary): void {
  tell(desk, different + missing + cannotTell === 0 ? 'success' : 'warning', {
    key: 'reconcile.done',
    params: { landed, different, missing, cannotTell },
  });
}
