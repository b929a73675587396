import type { RowKey } from '../accounts/row-key';
import type { ExportedRow } from '../ports/command-port';
import type { OnlyInCommandGroup } from '../ports/reconciliation';
import type { Snapshot } from './snapshot';
import { isWithdrawn } from './withdrawn-status';

/** What Command holds and the sheet does not. It is told; nothing is ever done about a row that is not there. */
export type OnlyInCommand = Readonly<Record<OnlyInCommandGroup, readonly ExportedRow[]>>;

/**
 * Accounts and sub-accounts that no row of the sheet names. A sub-account's export names no account, so it is looked for
 * by its own reference alone; its amounts are in its account's already.
 *
 * @param keys of every row of the sheet, those with errors too: a row that cannot be sent is there all the same
 * @example
 * onlyInCommand(snapshot, keys)['only-accounts'].map(({ reference }) => reference); //=> ['AC-7']
 */
export function onlyInCommand(snapshot: Snapshot, keys: Iterable<RowKey>): OnlyInCommand {
  const accounts = new Set<string>();
  const subAccounts = new Set<string>();
  for (const { accountId, subAccountId } of keys) {
    accounts.add(accountId);
    if (subAccountId !== '') subAccounts.add(subAccountId);
  }
  const others = [...snapshot.accounts.values()].filter(({ reference }) => !accounts.has(reference));
  return {
    'only-accounts': others.filter((account) => !isWithdrawn(account)),
    'only-withdrawn': others.filter(isWithdrawn),
    'only-sub-accounts': [...snapshot.subAccounts.values()].filter(
      ({ reference }) => !subAccounts.has(reference),
    ),
  };
}
