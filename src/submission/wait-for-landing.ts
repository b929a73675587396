import type { Operation } from '../accounts/operation';
import type { PreparedRow } from '../accounts/payload/prepared-row';
import { orderInAccount } from './order-rows';

/** What was sent for a row that Command took, or may have taken, and does not show yet: Sending, Accepted or Unconfirmed. */
export interface RowUnderWay {
  readonly accountId: string;
  /** '' for the account itself. */
  readonly subAccountId: string;
  readonly operation: Operation;
}

/** Ready rows, told apart by whether they must wait for rows of their account that are under way. */
export interface LandingOrder<Row> {
  readonly go: readonly Row[];
  /** Its whole account is being withdrawn. */
  readonly waitForWithdrawal: readonly Row[];
  /** An earlier part of its account has not landed. */
  readonly waitForEarlierPart: readonly Row[];
}

/**
 * Keeps order between submissions, since Command processes in the background and requests may overtake each other. A row
 * waits until Command shows what was sent for itself before; and the other rows of its account when one of those withdraws the
 * whole account, creates something, or is of an operation that goes before its own; and in an account with more rows than one
 * request takes, whatever they are. Updates of different obligations of an ordinary account need no order.
 *
 * @param maxRows - rows that one request takes at most
 * @example
 * const { go } = waitForLanding(rowsToSend, rowsLeftOut, settings.batches.maxRows);
 */
export function waitForLanding<Row extends Pick<PreparedRow, 'key' | 'operation'>>(
  ready: readonly Row[],
  underWay: readonly RowUnderWay[],
  maxRows: number,
): LandingOrder<Row> {
  if (underWay.length === 0) return { go: ready, waitForWithdrawal: [], waitForEarlierPart: [] };
  const byAccount = new Map<string, RowUnderWay[]>();
  for (const row of underWay) {
    const account = byAccount.get(row.accountId);
    if (account === undefined) byAccount.set(row.accountId, [row]);
    else account.push(row);
  }
  const rowsOfAccount = new Map<string, number>();
  for (const { key } of ready) rowsOfAccount.set(key.accountId, (rowsOfAccount.get(key.accountId) ?? 0) + 1);
  const order: Record<keyof LandingOrder<Row>, Row[]> = {
    go: [],
    waitForWithdrawal: [],
    waitForEarlierPart: [],
  };
  for (const row of ready) {
    const ofAccount = byAccount.get(row.key.accountId) ?? [];
    const others = ofAccount.filter(({ subAccountId }) => subAccountId !== row.key.subAccountId);
    const cut = others.length + (rowsOfAccount.get(row.key.accountId) ?? 0) > maxRows;
    if (others.some((other) => other.operation === 'withdraw' && other.subAccountId === ''))
      order.waitForWithdrawal.push(row);
    else if (others.length < ofAccount.length) order.waitForEarlierPart.push(row);
    else if (others.some((other) => cut || goesBefore(other.operation, row.operation)))
      order.waitForEarlierPart.push(row);
    else order.go.push(row);
  }
  return order;
}

function goesBefore(earlier: Operation, later: Operation): boolean {
  return earlier === 'create' || orderInAccount[earlier] < orderInAccount[later];
}
