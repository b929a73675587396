import type { ClockPort } from '../ports/clock-port';
import type { Dataset, ExportAnswer, ExportQuery, ExportRows } from '../ports/command-port';
import { exportAddress } from './addresses';
import { maskSecrets, maskSecretsDeep } from './mask-secrets';
import { readMessage, readRequestId } from './read-answer';
import { readBusy } from './read-busy';
import { readExportPage } from './read-export';
import type { AuthorisedSession } from './session-tokens';

/**
 * Fetches one page of what Command holds. A failure in the service's words is `failed`, with the request id that support
 * asks for; a 504 is `too-slow` whoever says it, the service or a gateway before it; `busy` may be asked again later.
 */
export async function fetchExport<D extends Dataset>(
  authorised: AuthorisedSession,
  dataset: D,
  query: ExportQuery,
  clock: Pick<ClockPort, 'now'>,
): Promise<ExportAnswer<ExportRows[D]>> {
  const answer = await authorised.send({
    method: 'GET',
    address: exportAddress(authorised.base, authorised.lenderPublicId, dataset, query),
  });
  if (answer.kind === 'signed-out') return { kind: 'signed-out' };
  if (answer.kind === 'silence') return { kind: 'no-answer', reason: answer.reason };
  const requestId = readRequestId(answer);
  const named = requestId === undefined ? {} : { requestId };
  if (answer.status === 200) {
    const page = readExportPage(answer.json, dataset);
    return page === undefined
      ? { kind: 'no-answer', reason: 'unreadable', ...named }
      : { kind: 'page', ...page };
  }
  const secrets = authorised.secrets();
  const message = readMessage({
    status: answer.status,
    text: maskSecrets(answer.text, secrets),
    json: maskSecretsDeep(answer.json, secrets),
  });
  const busy = readBusy(answer, clock);
  if (busy !== undefined) return { ...busy, message, ...named };
  if (answer.status === 504) return { kind: 'too-slow', message, ...named };
  const inItsWords = typeof answer.json === 'object' && answer.json !== null;
  return answer.status >= 500 && !inItsWords
    ? { kind: 'no-answer', reason: 'server-error', ...named }
    : { kind: 'failed', message, ...named };
}
