import { accepted, invalid, unauthorized, type Answer } from './answers';
import type { Fault } from './faults';
import { submittedDecimals } from './options';
import type { LoggedRequest } from './request-log';
import type { State } from './state';
import { judgeRequest } from './validate-request';

/** A submit request that has arrived. */
export interface SubmitRequest {
  readonly lenderPublicId: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/**
 * Takes in accounts: 401 without a living token of this lender, 400 for what the documentation forbids, else 200
 * and processing later.
 *
 * @param fault - may change the way it refuses and the delay of processing
 * @param logged - learns the number of rows
 */
export function submit(state: State, request: SubmitRequest, fault: Fault, logged: LoggedRequest): Answer {
  const { settings, tokens, arrivals, processing } = state;
  const known = tokens.admits(request.authorization, settings.time.now());
  if (!known || request.lenderPublicId !== settings.lender.publicId) return unauthorized();

  const judged = judgeRequest(request.body, {
    decimals: submittedDecimals(settings),
    refusal: fault.refusal ?? settings.refusal,
    errorShape: fault.errorShape ?? settings.errorShape,
  });
  logged.rows = judged.received;
  logged.taken = judged.taken.length;
  for (const row of judged.taken) arrivals.add(row);
  processing.take(logged.requestId, judged.taken, fault.processingDelayMs ?? settings.processingDelayMs);
  return judged.refused === undefined ? accepted() : invalid(judged.refused.errors);
}
