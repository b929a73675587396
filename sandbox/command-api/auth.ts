import { invalid, serverError, unauthorized, type Answer } from './answers';
import type { SandboxLender } from './options';
import type { Tokens } from './tokens';

/**
 * Answers a sign-in. A wrong lender, e-mail or password gets `wrongStatus`: 500 is the documented one.
 *
 * @param lender - the lender this stand-in serves
 * @param lenderName - the lender named in the path
 */
export function login(
  lender: SandboxLender,
  lenderName: string,
  body: unknown,
  tokens: Tokens,
  wrongStatus: 401 | 500,
  now: number,
): Answer {
  const { email, password } = fieldsOf(body);
  if (typeof email !== 'string' || typeof password !== 'string' || email === '' || password === '') {
    return invalid(['email and password are required']);
  }
  if (lenderName !== lender.name || email !== lender.email || password !== lender.password) {
    return wrongStatus === 401
      ? { status: 401, body: { error: 'Invalid credentials' } }
      : serverError('Invalid credentials');
  }
  return { status: 200, body: { ...tokens.issue(now), lenderPublicId: lender.publicId } };
}

/** Answers a refresh: a new access token only, 400 without a refresh token, 401 for an unknown one. */
export function refresh(
  lender: SandboxLender,
  lenderName: string,
  body: unknown,
  tokens: Tokens,
  now: number,
): Answer {
  const { refreshToken } = fieldsOf(body);
  if (typeof refreshToken !== 'string' || refreshToken === '') return invalid(['refreshToken is required']);
  const token = lenderName === lender.name ? tokens.refresh(refreshToken, now) : undefined;
  return token === undefined ? unauthorized() : { status: 200, body: { token } };
}

function fieldsOf(body: unknown): { email?: unknown; password?: unknown; refreshToken?: unknown } {
  return typeof body === 'object' && body !== null ? body : {};
}
