/** What the add-in keeps of the rows it sent, and of what Command's exports said. */
const memories = ['accounts-for-command', 'accounts-for-command-snapshots'];
const lastSeen = 'sandbox-command';

/**
 * Lets the add-in forget what it sent to another Command stand-in. Every start of the sandbox has a new one, which
 * holds nothing: rows of a sample that went to the one before would be left out as sent for ever.
 *
 * @param command which stand-in this page belongs to
 */
export function forgetOtherCommand(
  command: string,
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  databases: Pick<IDBFactory, 'deleteDatabase'>,
): void {
  if (storage.getItem(lastSeen) === command) return;
  // Asked for before the pane opens them, so it happens before: requests for one database go in order.
  for (const name of memories) databases.deleteDatabase(name);
  storage.setItem(lastSeen, command);
}
