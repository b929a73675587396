import type { PreparedRow } from '../accounts/payload/prepared-row';
import type { SubmitAnswer } from '../ports/command-port';
import type { RequestSeen } from './batch-size';
import { retryDelay } from './retry-delay';
import type { SubmissionRun } from './submission-run';

/** How often a person is asked to sign in for the same batch. */
const mostSignIns = 3;

/** What came of handing a batch to the service. */
export interface Attempts {
  readonly made: number;
  /** The last one; undefined when it was never handed over. */
  readonly answer: SubmitAnswer | undefined;
  /** When the last request went, ISO 8601 with offset; undefined when none did. */
  readonly sentAt: string | undefined;
}

/**
 * Hands rows to the service until it says something else than that it is busy or that nobody is signed in. Never rejects.
 * While it waits or a person signs in, no other batch goes either.
 */
export async function handOver(
  run: SubmissionRun,
  batch: { readonly rows: readonly PreparedRow[]; readonly bytes: number },
): Promise<Attempts> {
  const payloads = batch.rows.map(({ payload }) => payload);
  const { clock } = run.ports;
  let last: Attempts = { made: 0, answer: undefined, sentAt: undefined };
  let busy = 0;
  let signIns = 0;
  for (;;) {
    const next = await run.inFlight(async () => {
      // Many batches may be about to go: each makes its request in a stretch of its own.
      await clock.breathe();
      await run.untilFree();
      if (run.stopped() !== undefined) return undefined;
      const signedInAs = run.signedInAs();
      const sentAt = clock.now();
      const began = clock.ticks();
      const answer = await submitSafely(run, payloads);
      run.noteRequest(seenOf(batch, answer, clock.ticks() - began));
      return { sentAt, answer, signedInAs };
    });
    if (next === undefined) return last;
    const { answer, sentAt, signedInAs } = next;
    last = { made: last.made + 1, answer, sentAt };
    if (answer.kind === 'busy') {
      busy += 1;
      if (!waitForBusy(run, busy, answer.retryAfterMs)) return last;
    } else if (answer.kind === 'signed-out') {
      signIns += 1;
      if (signIns > mostSignIns) run.stop({ code: 'signed-out' });
      if (!(await run.signInAgain(signedInAs))) return last;
    } else return last;
  }
}

/** @returns whether the service is asked once more */
function waitForBusy(run: SubmissionRun, tries: number, retryAfterMs: number | undefined): boolean {
  const { maxTries, longestRetryAfterMs, retryTiming, random } = run.settings;
  if (tries >= maxTries || (retryAfterMs ?? 0) > longestRetryAfterMs) {
    run.stop({ code: 'busy', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
    return false;
  }
  run.holdAll(retryDelay(tries, retryAfterMs, random(), retryTiming));
  return true;
}

/** The port never throws; should it, the rows may have left. */
async function submitSafely(
  run: SubmissionRun,
  payloads: Parameters<SubmissionRun['ports']['submit']>[0],
): Promise<SubmitAnswer> {
  try {
    return await run.ports.submit(payloads);
  } catch (error) {
    return {
      kind: 'no-answer',
      reason: 'network',
      detail: error instanceof Error ? error.message : String(error),
    };
  }
}

function seenOf(
  { rows, bytes }: { readonly rows: readonly PreparedRow[]; readonly bytes: number },
  answer: SubmitAnswer,
  ms: number,
): RequestSeen {
  return { rows: rows.length, bytes, ms, end: endOf(answer) };
}

function endOf(answer: SubmitAnswer): RequestSeen['end'] {
  switch (answer.kind) {
    case 'accepted':
      return 'answered';
    case 'too-large':
      return 'too-large';
    case 'no-answer':
      return answer.reason === 'timeout' ? 'late' : 'other';
    // Refusing is quicker than taking: it must not let batches grow.
    case 'refused':
    case 'busy':
    case 'signed-out':
      return 'other';
  }
}
