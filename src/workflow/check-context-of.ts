import type { CheckContext } from '../accounts/check-context';
import type { ColumnMap } from '../accounts/column-map';
import type { Operation } from '../accounts/operation';
import type { Desk } from './desk';
import { lenderProfileOf } from './lender-profile-of';

/** What a check needs to know besides the rows. */
export async function checkContextOf(
  desk: Desk,
  columnMap: ColumnMap,
  defaultOperation: Operation | undefined,
): Promise<CheckContext> {
  const { dateSystem } = await desk.ports.workbook.facts();
  return {
    columnMap,
    profile: lenderProfileOf(desk.store.getState().settings),
    today: desk.ports.clock.today(),
    dateSystem,
    defaultOperation,
  };
}
