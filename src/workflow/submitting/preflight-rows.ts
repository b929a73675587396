import type { PreparedRow } from '../../accounts/payload/prepared-row';
import { PreflightBook, type Preflight } from '../../reconciliation/preflight';
import type { Snapshot } from '../../reconciliation/snapshot';
import type { KnownRows } from '../checking/ready-rows';
import { currencyDecimals } from '../columns/lender-profile-of';
import type { Desk } from '../desk';
import { breather } from '../slices';
import { sentSince } from './sent-since';

/** A book in which rows are held against what Command held when it was read last. */
export function preflightBook(
  desk: Desk,
  snapshot: Snapshot,
  { taken }: Pick<KnownRows, 'taken'>,
): PreflightBook<PreparedRow> {
  const since = sentSince(taken, snapshot);
  return new PreflightBook(snapshot, {
    currencyDecimals: currencyDecimals(desk.store.getState().settings.currency),
    sentSince: (row) => since(() => row.keyHash),
  });
}

/** What the book comes to, in stretches short enough that the pane stays alive. */
export async function preflightOf(desk: Desk, book: PreflightBook<PreparedRow>): Promise<Preflight> {
  const breathe = breather(desk.ports.clock);
  const steps = book.resultInSteps();
  let step = steps.next();
  while (step.done !== true) {
    await breathe();
    step = steps.next();
  }
  return step.value;
}
