import type { CheckContext } from '../../accounts/check/check-context';
import type { ColumnMap } from '../../accounts/columns/column-map';
import type { Operation } from '../../accounts/operation';
import { formerPaid } from '../../reconciliation/former-figures';
import type { Desk } from '../desk';
import { keptSnapshot } from '../reconciling/kept-snapshot';
import { lenderProfileOf } from '../columns/lender-profile-of';

/** What a check needs to know besides the rows. */
export async function checkContextOf(
  desk: Desk,
  columnMap: ColumnMap,
  defaultOperation: Operation | undefined,
): Promise<CheckContext> {
  const { dateSystem } = await desk.ports.workbook.facts();
  const profile = lenderProfileOf(desk.store.getState().settings);
  const snapshot = await keptSnapshot(desk);
  return {
    columnMap,
    profile,
    today: desk.ports.clock.today(),
    dateSystem,
    defaultOperation,
    ...(snapshot === undefined
      ? {}
      : { knownPaid: (key) => formerPaid(snapshot, key, profile.currencyDecimals) }),
  };
}
