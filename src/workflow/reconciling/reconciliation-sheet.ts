import { outcomeWord } from '../../messages/outcome-words';
import type { SettledOutcome } from '../../ports/reconciliation';
import type { Desk } from '../desk';
import { progress, set, tell } from '../desk';
import { reconciliationReport } from './reconciliation-report';

/** Lays the last look at Command on a sheet of its own, to print and to file. */
export async function layOutReconciliation(desk: Desk): Promise<void> {
  const { session, lastReconciliation: summary, language, settings } = desk.store.getState();
  const kept = desk.reconciliation;
  if (kept === undefined || summary === undefined || session.kind !== 'signed-in') {
    tell(desk, 'info', { key: 'reconciliation.gone', params: {} });
    return;
  }
  progress(desk, 'preparing', 0, 0);
  const layout = reconciliationReport({
    language,
    session: session.session,
    currency: settings.currency,
    madeAt: desk.ports.clock.now(),
    kept,
    summary,
  });
  const sheet = await desk.ports.workbook.addReport(layout);
  tell(desk, 'success', { key: 'reconciliation.laid-out', params: { sheet, rows: layout.rows.length } });
}

/**
 * Filters the sheet that was looked at to the rows of one outcome, in whichever language they were written, or shows all
 * outcomes again.
 */
export async function showOutcome(desk: Desk, outcome: SettledOutcome | undefined): Promise<void> {
  const kept = desk.reconciliation;
  const column = kept?.place.statusColumns.outcome;
  if (kept === undefined || column === undefined) {
    tell(desk, 'info', { key: 'reconciliation.gone', params: {} });
    return;
  }
  const words = outcome && (['en', 'ar'] as const).map((language) => outcomeWord(language, outcome));
  await desk.ports.workbook.filterColumn(kept.place, column, words);
  set(desk, { shownOutcome: outcome });
  const rows = kept.rows.filter(({ group }) => group === outcome).length;
  if (outcome === undefined) tell(desk, 'info', { key: 'reconciliation.filter-off', params: {} });
  else tell(desk, 'info', { key: 'reconciliation.filtered', params: { rows, group: outcome } });
}
