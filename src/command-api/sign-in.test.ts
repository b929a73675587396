import type { SignInAnswer } from '../ports/command-port';
import { scriptedServer, type ScriptedAnswer, type ScriptedServer } from './scripted-server.test-helper';
import { signIn } from './sign-in';

let server: ScriptedServer;
afterEach(() => server.stop());

async function answerTo(answer: ScriptedAnswer, timeoutMs = 10_000): Promise<SignInAnswer> {
  server = await scriptedServer(() => answer);
  const credentials = {
    environment: 'staging',
    lender: 'noor uae',
    email: 'a@b.ae',
    password: 'pä"ss',
  } as const;
  const result = await signIn({ fetch: globalThis.fetch, timeoutMs }, server.address, credentials);
  expect(result.authorised !== undefined).toBe(result.answer.kind === 'signed-in');
  return result.answer;
}

describe('signIn', () => {
  it('gives the session and keeps the tokens out of it', async () => {
    const answer = await answerTo({
      status: 200,
      body: { token: 't', refreshToken: 'r', lenderPublicId: 'id' },
    });
    expect(answer).toEqual({
      kind: 'signed-in',
      session: { environment: 'staging', lender: 'noor uae', email: 'a@b.ae' },
    });
    expect(server.seen[0]?.path).toBe('/admin/auth/noor%20uae/login');
  });

  it.each<[string, ScriptedAnswer, SignInAnswer]>([
    ['401', { status: 401, body: { error: 'Unauthorized' } }, { kind: 'refused', message: 'Unauthorized' }],
    [
      '500 in words',
      { status: 500, body: { error: 'Wrong password' } },
      { kind: 'refused', message: 'Wrong password' },
    ],
    ['400 without words', { status: 400, body: '' }, { kind: 'refused', message: 'HTTP 400' }],
    ['500 without words', { status: 500, body: '<html>' }, { kind: 'no-answer', reason: 'server-error' }],
    ['502', { status: 502, body: '' }, { kind: 'no-answer', reason: 'server-error' }],
    ['429', { status: 429, body: {} }, { kind: 'no-answer', reason: 'server-error' }],
    ['a dropped connection', 'drop', { kind: 'no-answer', reason: 'network' }],
    [
      '200 without tokens',
      { status: 200, body: { token: 't' } },
      { kind: 'no-answer', reason: 'unreadable' },
    ],
    ['200 that is no JSON', { status: 200, body: 'hello' }, { kind: 'no-answer', reason: 'unreadable' }],
  ])('%s', async (_, answer, expected) => {
    await expect(answerTo(answer)).resolves.toEqual(expected);
  });

  it('times out', async () => {
    await expect(answerTo('silence', 40)).resolves.toEqual({ kind: 'no-answer', reason: 'timeout' });
  });

  it('never repeats the password, however it is echoed', async () => {
    const said = { error: 'a@b.ae / pä"ss is wrong' };
    await expect(answerTo({ status: 500, body: said })).resolves.toEqual({
      kind: 'refused',
      message: 'a@b.ae / ••• is wrong',
    });
    await server.stop();
    await expect(answerTo({ status: 400, body: { odd: 'pä"ss' } })).resolves.toEqual({
      kind: 'refused',
      message: 'HTTP 400: {"odd":"•••"}',
    });
  });
});
