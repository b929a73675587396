import type { Session } from '../../ports/command-port';
import type { CollectAnswer } from '../../reconciliation/collect';
import { collectSnapshot } from '../../reconciliation/collect';
import type { Snapshot } from '../../reconciliation/snapshot';
import type { Desk } from '../desk';
import { progress, set, tell } from '../desk';
import { keepSnapshot, keptSnapshot } from './kept-snapshot';
import { signInAgain } from '../submitting/sign-in-again';

/** What Command holds now, and what it held when it was read last. */
export interface CommandRead {
  readonly now: Snapshot;
  readonly before: Snapshot | undefined;
}

/**
 * Reads Command's exports to their end and keeps them as the snapshot. A session that ends meanwhile is renewed with the
 * person's password, and reading begins anew.
 * @returns undefined when there is no whole answer; why has been told by then.
 */
export async function readCommand(
  desk: Desk,
  session: Session,
  signal: AbortSignal,
): Promise<CommandRead | undefined> {
  const { command, clock } = desk.ports;
  progress(desk, 'reconciling', 0, 0);
  let answer: CollectAnswer;
  do
    answer = await collectSnapshot((dataset, query) => command.fetchExport(dataset, query), {
      clock,
      signal,
      onProgress: ({ rows }) => {
        progress(desk, 'reconciling', rows, 0);
      },
    });
  while (answer.kind === 'signed-out' && (await signInAgain(desk, session)));
  if (answer.kind !== 'snapshot') {
    tellWhyNotRead(desk, answer);
    return undefined;
  }
  const before = await keptSnapshot(desk);
  await keepSnapshot(desk, answer.snapshot);
  return { now: answer.snapshot, before };
}

/** Says why Command, or a part of it, was not read to its end. */
export function tellWhyNotRead(desk: Desk, answer: Exclude<CollectAnswer, { kind: 'snapshot' }>): void {
  switch (answer.kind) {
    case 'cancelled':
      tell(desk, 'info', { key: 'reconcile.cancelled', params: {} });
      return;
    case 'signed-out':
      set(desk, { session: { kind: 'signed-out' } });
      tell(desk, 'error', { key: 'session.ended', params: {} });
      return;
    case 'too-slow':
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
