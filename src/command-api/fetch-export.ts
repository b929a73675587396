import type { ExportAnswer } from '../ports/command-port';
import { exportAddress } from './addresses';
import { maskSecrets, maskSecretsDeep } from './mask-secrets';
import { readExportPage, readMessage, readRequestId } from './read-answer';
import type { AuthorisedSession } from './session-tokens';

/** Rows a page; the most that is documented. */
const pageSize = 1000;

const referenceFields = {
  accounts: 'account_reference_id',
  'sub-accounts': 'sub_account_reference_id',
} as const;

/**
 * Fetches one page of what Command holds; `cursor` null asks for the first, and is passed back unchanged for
 * the next. A failure in the service's words is `failed` with the request id that support asks for.
 */
export async function fetchExport(
  authorised: AuthorisedSession,
  dataset: 'accounts' | 'sub-accounts',
  cursor: string | null,
): Promise<ExportAnswer> {
  const answer = await authorised.send({
    method: 'GET',
    address: exportAddress(authorised.base, authorised.lenderPublicId, dataset, { cursor, limit: pageSize }),
  });
  if (answer.kind === 'signed-out') return { kind: 'signed-out' };
  if (answer.kind === 'silence') return { kind: 'no-answer', reason: answer.reason };
  if (answer.status === 200) {
    const page = readExportPage(answer.json, referenceFields[dataset]);
    return page === undefined ? { kind: 'no-answer', reason: 'unreadable' } : { kind: 'page', ...page };
  }
  const inItsWords = typeof answer.json === 'object' && answer.json !== null;
  if (answer.status >= 500 && !inItsWords) return { kind: 'no-answer', reason: 'server-error' };
  const secrets = authorised.secrets();
  const message = readMessage({
    status: answer.status,
    text: maskSecrets(answer.text, secrets),
    json: maskSecretsDeep(answer.json, secrets),
  });
  const requestId = readRequestId(answer);
  return { kind: 'failed', message, ...(requestId === undefined ? {} : { requestId }) };
}
