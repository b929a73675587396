import type { Session } from '../../ports/command-port';
import { checkSheet } from '../checking/check';
import type { Desk } from '../desk';
import { activeMemory, ask, tell } from '../desk';
import { commandReadOf, keptSnapshot } from '../reconciling/kept-snapshot';
import { sentAtText } from '../../ports/sent-at-cell';
import { Cancelled } from '../one-at-a-time';
import { readCommand } from '../reconciling/read-command';

/** *Read Command first* and *Read everything anew*, as the pane's buttons do it: reads, keeps what was read, and checks the sheet by it. */
export async function readCommandFirst(
  desk: Desk,
  signal: AbortSignal,
  how?: 'changes' | 'everything',
): Promise<void> {
  const { session } = desk.store.getState();
  if (session.kind !== 'signed-in') return;
  const read = await readCommand(desk, session.session, signal, how);
  if (read === undefined) return;
  if (activeMemory(desk) !== undefined) await checkSheet(desk, signal);
  const { asOf, accounts } = read.now;
  tell(desk, 'success', {
    key: 'preflight.read',
    params: { asOf: sentAtText(asOf), accounts: accounts.size },
  });
}

/**
 * Reads Command in the middle of a submission.
 * @throws Cancelled when there is no whole answer; why has been told by then.
 */
export async function readForSubmission(desk: Desk, session: Session, signal: AbortSignal): Promise<void> {
  if ((await readCommand(desk, session, signal)) === undefined) throw new Cancelled();
}

/**
 * Where the lender wants rows for Production held against Command, has it read unless that was done within a day.
 * @returns whether it was read now
 * @throws Cancelled when the person would rather not
 */
export async function readWhereCompulsory(
  desk: Desk,
  session: Session,
  signal: AbortSignal,
): Promise<boolean> {
  const { environment, lender } = session;
  const { compulsoryPreflight } = desk.store.getState().settings.policy;
  if (environment !== 'production' || !compulsoryPreflight) return false;
  const command = commandReadOf(desk, await keptSnapshot(desk));
  if (command !== undefined && !command.old) return false;
  const answer = await ask(desk, { kind: 'read-command', why: 'compulsory', environment, lender, command });
  if (answer.kind !== 'read-command') throw new Cancelled();
  await readForSubmission(desk, session, signal);
  return true;
}
