import type { Session } from '../../ports/command-port';
import type { CollectAnswer, Reading } from '../../reconciliation/collect';
import { beginReading, collect, rowsRead } from '../../reconciliation/collect';
import type { WalkStop } from '../../reconciliation/walk-export';
import type { Desk } from '../desk';
import { progress, set, tell } from '../desk';
import type { CommandRead } from './command-read';
import { keepSnapshot, keptSnapshot, sameOwner } from './kept-snapshot';
import { signInAgain } from '../submitting/sign-in-again';

/** A read that was broken off is gone on with for so long. */
const goneOnWithMinutes = 60;

/**
 * Reads Command's exports and keeps them as the snapshot: what changed since they were read last, or everything. A session
 * that ends meanwhile is renewed with the person's password, and reading goes on; so it does where the last read was
 * broken off.
 *
 * @param how - `everything` where proof matters: only then is seen what vanished from Command
 * @returns undefined when there is no whole answer; why has been told by then.
 */
export async function readCommand(
  desk: Desk,
  session: Session,
  signal: AbortSignal,
  how: 'changes' | 'everything' = 'changes',
): Promise<CommandRead | undefined> {
  const { clock } = desk.ports;
  progress(desk, 'reconciling', 0, 0);
  const before = await keptSnapshot(desk);
  let reading = beginReading(clock.now(), how === 'everything' ? undefined : before);
  const brokenOff = takeBrokenOff(desk, session, reading);
  if (brokenOff !== undefined) {
    const had = rowsRead(brokenOff);
    const earlier = await readOn(desk, session, brokenOff, signal);
    if (earlier.kind === 'snapshot') {
      await keepSnapshot(desk, earlier.snapshot);
      // It is as old as its beginning: what changed meanwhile comes on top.
      reading = beginReading(clock.now(), earlier.snapshot);
    } else if (earlier.kind !== 'failed' || rowsRead(brokenOff) > had) {
      tellWhyNotRead(desk, earlier);
      return undefined;
    }
    // Refused at its first page: the service may not know the place any more where it stood.
  }
  const answer = await readOn(desk, session, reading, signal);
  if (answer.kind !== 'snapshot') {
    tellWhyNotRead(desk, answer);
    return undefined;
  }
  await keepSnapshot(desk, answer.snapshot);
  return { now: answer.snapshot, before };
}

async function readOn(
  desk: Desk,
  session: Session,
  reading: Reading,
  signal: AbortSignal,
): Promise<CollectAnswer> {
  const { command, clock } = desk.ports;
  let answer: CollectAnswer;
  do
    answer = await collect((dataset, query) => command.fetchExport(dataset, query), reading, {
      clock,
      signal,
      onProgress: (rows) => {
        progress(desk, 'reconciling', rows, 0);
      },
    });
  while (answer.kind === 'signed-out' && (await signInAgain(desk, session)));
  if (answer.kind !== 'snapshot' && answer.kind !== 'endless')
    desk.brokenOffReading = { owner: session, reading };
  return answer;
}

/** The last read, if it was broken off a short while ago and read the same as is wanted now. */
function takeBrokenOff(desk: Desk, session: Session, wanted: Reading): Reading | undefined {
  const { brokenOffReading } = desk;
  desk.brokenOffReading = undefined;
  if (brokenOffReading === undefined || !sameOwner(brokenOffReading.owner, session)) return undefined;
  const { reading } = brokenOffReading;
  const minutes = desk.ports.clock.minutesSince(reading.asOf);
  const isWhole = reading.before === undefined;
  return minutes !== undefined && minutes <= goneOnWithMinutes && isWhole === (wanted.before === undefined)
    ? reading
    : undefined;
}

/** Says why Command, or a part of it, was not read to its end. */
export function tellWhyNotRead(desk: Desk, answer: WalkStop): void {
  switch (answer.kind) {
    case 'cancelled':
      tell(desk, 'info', { key: 'reconcile.cancelled', params: {} });
      return;
    case 'signed-out':
      set(desk, { session: { kind: 'signed-out' } });
      tell(desk, 'error', { key: 'session.ended', params: {} });
      return;
    case 'too-slow':
    case 'busy':
    case 'failed':
      tell(desk, 'error', {
        key: 'reconcile.failed',
        params: { message: answer.message, requestId: answer.requestId ?? '' },
      });
      return;
    case 'no-answer':
      tell(desk, 'error', {
        key: 'reconcile.no-answer',
        params: { reason: answer.reason, requestId: answer.requestId ?? '' },
      });
      return;
    case 'endless':
      tell(desk, 'error', { key: 'reconcile.endless', params: {} });
  }
}
