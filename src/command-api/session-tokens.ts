import type { Session } from '../ports/command-port';
import { refreshAddress } from './addresses';
import { readRefreshed } from './read-answer';
import {
  sendRequest,
  type HttpAnswer,
  type HttpRequest,
  type HttpSilence,
  type Transport,
} from './send-request';

/** What a sign-in gives. */
export interface Tokens {
  readonly token: string;
  readonly refreshToken: string;
}

/**
 * A signed-in session. Its tokens live in a closure until the runtime ends or {@link AuthorisedSession.forget}
 * is called; nothing here writes or shows them.
 */
export interface AuthorisedSession {
  readonly session: Session;
  readonly base: string;
  readonly lenderPublicId: string;
  /**
   * Sends a request with the access token. On a 401 the token is refreshed, once for all requests that met one,
   * and this request is sent once more. `signed-out` when that was of no use: the request was not taken.
   */
  send(request: Omit<HttpRequest, 'token'>): Promise<HttpAnswer | HttpSilence | SignedOut>;
  /** What must never stand in a text. */
  secrets(): readonly string[];
  forget(): void;
}

export interface SignedOut {
  readonly kind: 'signed-out';
}

const signedOut: SignedOut = { kind: 'signed-out' };

/** Keeps the tokens of a session. */
export function authorisedSession(
  transport: Transport,
  who: { readonly session: Session; readonly base: string; readonly lenderPublicId: string },
  tokens: Tokens,
): AuthorisedSession {
  let current: Tokens | undefined = tokens;
  let refreshing: Promise<string | undefined> | undefined;
  const seen = new Set([tokens.token, tokens.refreshToken]);

  /** A token other than `stale` to try. */
  async function refresh(stale: string): Promise<string | undefined> {
    if (current !== undefined && current.token !== stale) return current.token;
    refreshing ??= askForToken().finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  }

  async function askForToken(): Promise<string | undefined> {
    if (current === undefined) return undefined;
    const { refreshToken } = current;
    const answer = await sendRequest(transport, {
      method: 'POST',
      address: refreshAddress(who.base, who.session.lender),
      body: JSON.stringify({ refreshToken }),
    });
    const token = answer.kind === 'answer' && answer.status === 200 ? readRefreshed(answer.json) : undefined;
    // Signed out meanwhile: a late answer must not sign in again.
    if (token === undefined || !stillSignedIn()) return undefined;
    seen.add(token);
    current = { token, refreshToken };
    return token;
  }

  const stillSignedIn = () => current !== undefined;

  return {
    ...who,
    async send(request) {
      if (current === undefined) return signedOut;
      const { token } = current;
      const first = await sendRequest(transport, { ...request, token });
      if (first.status !== 401) return first;
      const fresh = await refresh(token);
      if (fresh === undefined) return signedOut;
      const second = await sendRequest(transport, { ...request, token: fresh });
      return second.status === 401 ? signedOut : second;
    },
    secrets: () => [...seen],
    forget() {
      current = undefined;
    },
  };
}
