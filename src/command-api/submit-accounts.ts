import type { AccountPayload } from '../accounts/payload/account-payload';
import type { ClockPort } from '../ports/clock-port';
import type { SubmitAnswer } from '../ports/command-port';
import { accountsAddress } from './addresses';
import { maskSecrets, maskSecretsDeep } from './mask-secrets';
import { readAcceptance, readMessage, readRefusal, readRequestId } from './read-answer';
import { busyBy, readBusy } from './read-busy';
import { requestBody } from './request-body';
import type { HttpAnswer, HttpSilence } from './send-request';
import type { AuthorisedSession } from './session-tokens';

/**
 * Sends rows in one request. Never throws; whatever cannot be read is `no-answer`, since the rows may have
 * been taken all the same.
 */
export async function submitAccounts(
  authorised: AuthorisedSession,
  accounts: readonly AccountPayload[],
  clock: Pick<ClockPort, 'now' | 'breathe'>,
): Promise<SubmitAnswer> {
  const body = await requestBody(accounts, clock);
  const answer = await authorised.send({
    method: 'POST',
    address: accountsAddress(authorised.base, authorised.lenderPublicId),
    body,
  });
  if (answer.kind === 'signed-out') return { kind: 'signed-out' };
  const secrets = authorised.secrets();
  if (answer.kind === 'silence') return whenSilent(answer, secrets, clock);
  const safe: HttpAnswer = {
    ...answer,
    text: maskSecrets(answer.text, secrets),
    json: maskSecretsDeep(answer.json, secrets),
  };
  return answerOf(safe, accounts, clock);
}

function answerOf(
  answer: HttpAnswer,
  accounts: readonly AccountPayload[],
  clock: Pick<ClockPort, 'now'>,
): SubmitAnswer {
  const id = readRequestId(answer);
  const requestId = id === undefined ? {} : { requestId: id };
  const { status } = answer;
  if (status >= 200 && status < 300) {
    const said = readAcceptance(answer.json);
    if (said === 'accepted') return { kind: 'accepted', ...requestId };
    if (said === 'unknown') return { kind: 'no-answer', reason: 'unreadable', detail: readMessage(answer) };
    return { kind: 'refused', status, ...readRefusal(answer, accounts), ...requestId };
  }
  if (status === 413) return { kind: 'too-large' };
  const busy = readBusy(answer, clock);
  if (busy !== undefined) return busy;
  // 408: a server or proxy tired of waiting; how much of the request it had is not said.
  if (status === 408) return { kind: 'no-answer', reason: 'timeout', detail: readMessage(answer) };
  if (status >= 400 && status < 500)
    return { kind: 'refused', status, ...readRefusal(answer, accounts), ...requestId };
  return { kind: 'no-answer', reason: 'server-error', detail: readMessage(answer) };
}

/** The head can say enough where the body broke off: 413 and 429 take nothing. */
function whenSilent(
  silence: HttpSilence,
  secrets: readonly string[],
  clock: Pick<ClockPort, 'now'>,
): SubmitAnswer {
  if (silence.status === 413) return { kind: 'too-large' };
  if (silence.status === 429 && silence.headers !== undefined) return busyBy(silence.headers, clock);
  return { kind: 'no-answer', reason: silence.reason, detail: maskSecrets(silence.detail, secrets) };
}
