import type { Credentials, Session, SignInAnswer } from '../ports/command-port';
import { signInAddress } from './addresses';
import { maskSecretsDeep, maskSecrets } from './mask-secrets';
import { readMessage, readSignedIn } from './read-answer';
import { sendRequest, type Transport } from './send-request';
import { authorisedSession, type AuthorisedSession } from './session-tokens';

/**
 * Signs a lender in. Wrong credentials come as 401 or as a 500 with a message (only 200 and 500 are documented):
 * both are `refused`.
 *
 * @returns the answer, and with `signed-in` the session that holds the tokens
 */
export async function signIn(
  transport: Transport,
  base: string,
  credentials: Credentials,
): Promise<{ readonly answer: SignInAnswer; readonly authorised: AuthorisedSession | undefined }> {
  const { environment, lender, email, password } = credentials;
  const answer = await sendRequest(transport, {
    method: 'POST',
    address: signInAddress(base, lender),
    body: JSON.stringify({ email, password }),
  });
  if (answer.kind === 'silence') return failed({ kind: 'no-answer', reason: answer.reason });
  if (answer.status === 200) {
    const tokens = readSignedIn(answer.json);
    if (tokens === undefined) return failed({ kind: 'no-answer', reason: 'unreadable' });
    const session: Session = { environment, lender, email };
    const authorised = authorisedSession(
      transport,
      { session, base, lenderPublicId: tokens.lenderPublicId },
      { token: tokens.token, refreshToken: tokens.refreshToken },
    );
    return { answer: { kind: 'signed-in', session }, authorised };
  }
  if (!speaksOfSignIn(answer.status, answer.json))
    return failed({ kind: 'no-answer', reason: 'server-error' });
  const message = readMessage({
    status: answer.status,
    text: maskSecrets(answer.text, [password]),
    json: maskSecretsDeep(answer.json, [password]),
  });
  return failed({ kind: 'refused', message });
}

/** 4xx is an answer to this sign-in; 500 only in the service's own words; 429, 502, 503 and 504 are not about it. */
function speaksOfSignIn(status: number, json: unknown): boolean {
  if (status === 429) return false;
  return (status >= 400 && status < 500) || (status === 500 && typeof json === 'object' && json !== null);
}

function failed(answer: SignInAnswer): { readonly answer: SignInAnswer; readonly authorised: undefined } {
  return { answer, authorised: undefined };
}
