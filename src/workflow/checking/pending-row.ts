import type { RowBlock } from '../../accounts/cell';
import type { CheckContext } from '../../accounts/check/check-context';
import type { ClockPort } from '../../ports/clock-port';
import type { Environment } from '../../ports/command-port';
import type { Outcome } from '../../ports/outcome';
import { sentAtInstant } from '../../ports/sent-at-cell';
import type { SheetPlace } from '../../ports/workbook-port';
import { parseReceipt } from '../../submission/receipt-cell';
import type { RowUnderWay } from '../../submission/wait-for-landing';
import { keyColumns, keyInBlock } from '../row-keys';
import type { StatusCells } from '../submitting/status-cells';
import { statusCells } from '../submitting/status-cells';

/** Command took these, or may have taken them, and does not show them yet. */
const notSeen: ReadonlySet<Outcome | undefined> = new Set<Outcome>(['accepted', 'unconfirmed', 'sending']);

/** Command processes within minutes; nothing that it took so long ago is overtaken any more. */
const overtakenWithinMinutes = 12 * 60;

/** What tells whether rows were sent and are not seen in Command yet. */
export interface PendingBy {
  readonly place: SheetPlace;
  readonly context: CheckContext;
  readonly environment: Environment;
  readonly minutesSince: ClockPort['minutesSince'];
}

/** Whether status cells tell of a sending to this environment that a later one could overtake. */
export function isPending(
  { outcome, receipt, sentAt }: StatusCells,
  { environment, minutesSince }: Pick<PendingBy, 'environment' | 'minutesSince'>,
): boolean {
  if (!notSeen.has(outcome)) return false;
  const own = parseReceipt(receipt);
  if (own !== undefined && own.environment !== environment) return false;
  const minutes = minutesSince(sentAtInstant(sentAt) ?? '');
  return minutes === undefined || minutes < overtakenWithinMinutes;
}

/**
 * What was sent for a row that cannot be sent now, because it has an error for example: others of its account keep their order
 * all the same. Which operation went is not known any more, so that it counts as the one that all others follow.
 *
 * @returns undefined where nothing is under way
 */
export function pendingRow(by: PendingBy, block: RowBlock, index: number): RowUnderWay | undefined {
  if (!isPending(statusCells(by.place, block, index), by)) return undefined;
  const keys = keyColumns(by.context);
  return keys && { ...keyInBlock(keys, block, index), operation: 'create' };
}
