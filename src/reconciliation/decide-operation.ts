import type { AccountPayload } from '../accounts/payload/account-payload';
import type { Operation } from '../accounts/operation';
import type { RowKey } from '../accounts/row-key';
import { compareFigures, figuresOfRow, type ComparedField } from './compare-figures';
import type { Snapshot } from './snapshot';
import { isWithdrawn } from './withdrawn-status';

/** What a row asks for, as far as a snapshot can tell. Never a withdrawal: that a row or an account is absent means nothing. */
export type DecidedOperation =
  | Exclude<Operation, 'withdraw'>
  /** It is there, and all that exports show of what the row says is as it says. */
  | 'unchanged'
  /** Its sub-account reference stands under several accounts, and the export does not say under which. */
  | 'sub-account-repeats'
  /** It was withdrawn in Command. */
  | 'withdrawn'
  /** It was sent after the snapshot was read, which does not show it yet. */
  | 'sent-since';

/** A row that says nothing of what it asks for. */
export interface UndecidedRow {
  readonly key: RowKey;
  /** What would be sent if it were an update; undefined where its cells cannot all be read. */
  readonly asUpdate: AccountPayload | undefined;
  readonly sentSince: boolean;
  /** Its sub-account reference stands under another account of the sheet too. */
  readonly repeats: boolean;
}

/** Amounts and days, and what must have been compared before one of them can be said not to have changed. */
const shownAs: readonly (readonly [keyof AccountPayload, ComparedField])[] = [
  ['principal', 'total'],
  ['interest', 'total'],
  ['fees', 'total'],
  ['paidAmount', 'paid'],
  ['dateDue', 'dueDate'],
];

/**
 * Decides what a row asks for by whether Command has it: there is an update, not there a create.
 *
 * @param decimals - of the lender's currency: 2, or 3 for BHD, KWD, OMR
 * @example
 * decideOperation({ key: { accountId: 'New', subAccountId: '' }, … }, snapshot, 2); //=> 'create'
 */
export function decideOperation(row: UndecidedRow, snapshot: Snapshot, decimals: number): DecidedOperation {
  const { accountId, subAccountId } = row.key;
  const account = snapshot.accounts.get(accountId);
  if (account !== undefined && isWithdrawn(account)) return 'withdrawn';
  if (row.repeats || (subAccountId !== '' && snapshot.repeatedSubAccounts.has(subAccountId)))
    return 'sub-account-repeats';
  const held = subAccountId === '' ? account : account && snapshot.subAccounts.get(subAccountId);
  if (held === undefined) return row.sentSince ? 'sent-since' : 'create';
  // What was sent since may have changed what the snapshot shows.
  if (row.sentSince || row.asUpdate === undefined) return 'update';
  const { asUpdate } = row;
  const { compared, differences } = compareFigures(figuresOfRow('update', asUpdate), held, decimals);
  const said = shownAs.filter(([field]) => asUpdate[field] !== undefined);
  const agrees =
    said.length > 0 && differences.length === 0 && said.every(([, field]) => compared.includes(field));
  return agrees ? 'unchanged' : 'update';
}
