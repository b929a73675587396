import type { Session } from '../../ports/command-port';
import type { Snapshot } from '../../reconciliation/snapshot';
import type { Desk } from '../desk';
import { ask } from '../desk';
import { Cancelled } from '../one-at-a-time';
import type { CommandRead } from '../question';
import { commandReadOf, keptSnapshot } from './kept-snapshot';
import { readCommand } from './read-command';

/**
 * What Command held within a day: as it is kept, or read now on the person's word.
 * @throws Cancelled when the person would rather not, or there is no whole answer (told by then)
 */
export async function freshSnapshot(
  desk: Desk,
  session: Session,
  signal: AbortSignal,
): Promise<{ readonly snapshot: Snapshot; readonly command: CommandRead }> {
  const kept = await keptSnapshot(desk);
  const before = commandReadOf(desk, kept);
  if (kept !== undefined && before?.old === false) return { snapshot: kept, command: before };
  const { environment, lender } = session;
  const answer = await ask(desk, {
    kind: 'read-command',
    why: 'decide',
    environment,
    lender,
    command: before,
  });
  if (answer.kind !== 'read-command') throw new Cancelled();
  const read = await readCommand(desk, session, signal);
  const command = commandReadOf(desk, read?.now);
  if (read === undefined || command === undefined) throw new Cancelled();
  return { snapshot: read.now, command };
}
