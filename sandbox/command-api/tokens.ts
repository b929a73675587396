import { randomBytes } from 'node:crypto';

/** Who is signed in: access tokens that expire, refresh tokens that do not. All are random and kept in memory. */
export interface Tokens {
  /** A new pair for a person who signed in. */
  issue(now: number): { token: string; refreshToken: string };
  /** A new access token, or undefined when the refresh token is not known. */
  refresh(refreshToken: unknown, now: number): string | undefined;
  /** Whether an `Authorization` header carries an access token that still lives. */
  admits(authorization: string | undefined, now: number): boolean;
  /** Ends every access token, and with `refreshTokens` the way to new ones too. */
  expire(which: { refreshTokens: boolean }): void;
}

/**
 * Tokens that look like the real ones (an access token has the three parts of a JWT) and cannot be guessed.
 *
 * @param lifetimeMs - how long an access token lives
 */
export function createTokens(lifetimeMs: number): Tokens {
  const expiries = new Map<string, number>();
  const refreshTokens = new Set<string>();

  function newAccessToken(now: number): string {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = [
      part({ alg: 'HS256', typ: 'JWT' }),
      part({ iat: Math.floor(now / 1000), exp: Math.floor((now + lifetimeMs) / 1000) }),
      randomBytes(32).toString('base64url'),
    ].join('.');
    expiries.set(token, now + lifetimeMs);
    return token;
  }

  return {
    issue(now) {
      const refreshToken = randomBytes(32).toString('base64url');
      refreshTokens.add(refreshToken);
      return { token: newAccessToken(now), refreshToken };
    },
    refresh: (refreshToken, now) =>
      typeof refreshToken === 'string' && refreshTokens.has(refreshToken) ? newAccessToken(now) : undefined,
    admits(authorization, now) {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
      const expiry = token === undefined ? undefined : expiries.get(token);
      return expiry !== undefined && now < expiry;
    },
    expire(which) {
      expiries.clear();
      if (which.refreshTokens) refreshTokens.clear();
    },
  };
}
