import type { JournalOwner } from '../../ports/journal-port';
import type { Snapshot } from '../../reconciliation/snapshot';
import type { Desk } from '../desk';
import { set } from '../desk';
import { sentAtText } from '../../ports/sent-at-cell';
import { settingsOwner } from '../settings-owner';
import type { CommandRead } from '../question';

/**
 * Keeps what Command's exports said, on this machine, for the lender and environment signed in to. A machine that keeps
 * nothing is no reason to stop: the snapshot then lasts until the pane closes.
 */
export async function keepSnapshot(desk: Desk, snapshot: Snapshot): Promise<void> {
  const owner = settingsOwner(desk);
  if (owner === undefined) return;
  desk.knownSnapshot = { owner, snapshot };
  showRead(desk, snapshot);
  const { asOf, wholeAsOf, accounts, subAccounts, repeatedSubAccounts } = snapshot;
  try {
    await desk.ports.snapshots.save(owner, {
      asOf,
      wholeAsOf,
      accounts: [...accounts.values()],
      subAccounts: [...subAccounts.values()],
      repeatedSubAccounts: [...repeatedSubAccounts],
    });
  } catch (error) {
    desk.ports.log.note('snapshot-not-kept', { detail: String(error) });
  }
}

/** What Command's exports said last to this machine, for the lender and environment signed in to. */
export async function keptSnapshot(desk: Desk): Promise<Snapshot | undefined> {
  const owner = settingsOwner(desk);
  if (owner === undefined) return undefined;
  const known =
    desk.knownSnapshot !== undefined && sameOwner(desk.knownSnapshot.owner, owner)
      ? desk.knownSnapshot
      : { owner, snapshot: await load(desk, owner) };
  desk.knownSnapshot = known;
  showRead(desk, known.snapshot);
  return known.snapshot;
}

/** When a snapshot was read, as the person is told. */
export function commandReadOf(desk: Desk, snapshot: Snapshot | undefined): CommandRead | undefined {
  if (snapshot === undefined) return undefined;
  const minutes = desk.ports.clock.minutesSince(snapshot.asOf);
  return { asOf: sentAtText(snapshot.asOf), old: minutes === undefined || minutes > minutesOfADay };
}

/** What was paid since yesterday is not in an older snapshot. */
const minutesOfADay = 24 * 60;

function showRead(desk: Desk, snapshot: Snapshot | undefined): void {
  const now = commandReadOf(desk, snapshot);
  const { commandRead: before } = desk.store.getState();
  if (before?.asOf !== now?.asOf || before?.old !== now?.old) set(desk, { commandRead: now });
}

/** When the kept snapshot was read, ISO 8601; undefined where there is none, or none can be kept. */
export async function keptSnapshotTime(desk: Desk): Promise<string | undefined> {
  const owner = settingsOwner(desk);
  if (owner === undefined) return undefined;
  try {
    return await desk.ports.snapshots.asOf(owner);
  } catch {
    return undefined;
  }
}

/** Forgets what was read from Command on this machine, for the lender and environment signed in to. */
export async function forgetSnapshot(desk: Desk): Promise<void> {
  const owner = settingsOwner(desk);
  desk.knownSnapshot = undefined;
  desk.brokenOffReading = undefined;
  showRead(desk, undefined);
  if (owner !== undefined) await desk.ports.snapshots.remove(owner);
}

async function load(desk: Desk, owner: JournalOwner): Promise<Snapshot | undefined> {
  try {
    const kept = await desk.ports.snapshots.load(owner);
    if (kept === undefined) return undefined;
    return {
      asOf: kept.asOf,
      wholeAsOf: kept.wholeAsOf,
      accounts: new Map(kept.accounts.map((row) => [row.reference, row])),
      subAccounts: new Map(kept.subAccounts.map((row) => [row.reference, row])),
      repeatedSubAccounts: new Set(kept.repeatedSubAccounts),
    };
  } catch (error) {
    desk.ports.log.note('snapshot-not-read', { detail: String(error) });
    return undefined;
  }
}

/** Whether two things belong to one lender and environment. */
export function sameOwner(one: JournalOwner, other: JournalOwner): boolean {
  return one.lender === other.lender && one.environment === other.environment;
}
