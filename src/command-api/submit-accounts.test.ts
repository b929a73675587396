import type { AccountPayload } from '../accounts/payload/account-payload';
import type { SubmitAnswer } from '../ports/command-port';
import { commandOverHttp } from './command-over-http';
import {
  scriptedServer,
  signInScript,
  type ScriptedAnswer,
  type ScriptedServer,
} from './scripted-server.test-helper';

const rows: readonly AccountPayload[] = [
  { status: 1, accountId: 'AC-1', subAccountId: '1' },
  { status: 1, accountId: 'AC-1', subAccountId: '2' },
  { status: 2, accountId: 'AC-2', paidAmount: '5' },
];

let server: ScriptedServer;
afterEach(() => server.stop());

async function answerTo(answer: ScriptedAnswer, timeoutMs = 10_000): Promise<SubmitAnswer> {
  server = await scriptedServer(signInScript(() => answer));
  const command = commandOverHttp({
    addresses: { sandbox: server.address, staging: 'http://127.0.0.1:9', production: 'http://127.0.0.1:9' },
    clock: { breathe: () => Promise.resolve(), now: () => '2026-11-22T10:42:00+04:00' },
    timeoutMs,
  });
  await command.signIn({
    environment: 'sandbox',
    lender: 'demo',
    email: 'd@example.com',
    password: 'hunter2',
  });
  return command.submit(rows);
}

const complaint = (errors: unknown): ScriptedAnswer => ({ status: 400, body: { code: 400, errors } });

describe('taken', () => {
  it.each<[string, ScriptedAnswer, SubmitAnswer]>([
    [
      'the documented answer',
      { status: 200, body: { code: 200, message: 'success', errors: [] } },
      { kind: 'accepted' },
    ],
    ['202 with an envelope', { status: 202, body: { message: 'queued' } }, { kind: 'accepted' }],
    [
      'a request id in the body',
      { status: 200, body: { code: 200, requestId: 'r-1' } },
      { kind: 'accepted', requestId: 'r-1' },
    ],
    [
      'a request id in a header',
      { status: 200, body: { code: 200 }, headers: { 'x-request-id': 'r-2' } },
      { kind: 'accepted', requestId: 'r-2' },
    ],
  ])('%s', async (_, answer, expected) => {
    await expect(answerTo(answer)).resolves.toEqual(expected);
  });

  it('is not believed when the envelope complains', async () => {
    await expect(
      answerTo({
        status: 200,
        body: { code: 200, errors: [{ accountId: 'AC-2', errors: ['No such account'] }] },
      }),
    ).resolves.toEqual({
      kind: 'refused',
      status: 200,
      message: '',
      named: [{ accountId: 'AC-2', messages: ['No such account'] }],
    });
    await server.stop();
    await expect(answerTo({ status: 200, body: { code: 400, message: 'bad' } })).resolves.toMatchObject({
      kind: 'refused',
      message: 'bad',
    });
  });
});

describe('no answer that can be read', () => {
  it.each<[string, ScriptedAnswer, string, RegExp]>([
    [
      'a 200 that is not JSON',
      { status: 200, body: '<html>welcome</html>' },
      'unreadable',
      /HTTP 200: <html>welcome/,
    ],
    ['a 200 of unknown shape', { status: 200, body: { ok: true } }, 'unreadable', /"ok":true/],
    ['a 200 without a body', { status: 200, body: '' }, 'unreadable', /HTTP 200/],
    ['a 200 that is a list', { status: 200, body: [] }, 'unreadable', /HTTP 200: \[\]/],
    [
      'a 200 that breaks off',
      { status: 200, body: '{"code":200}', breakOff: true },
      'network',
      /terminated|socket/,
    ],
    [
      '500',
      { status: 500, body: { error: 'Something went wrong.' } },
      'server-error',
      /^Something went wrong\.$/,
    ],
    ['502', { status: 502, body: 'Bad gateway' }, 'server-error', /HTTP 502: Bad gateway/],
    ['504', { status: 504, body: '' }, 'server-error', /HTTP 504/],
    ['503 of a proxy', { status: 503, body: '<html></html>' }, 'server-error', /HTTP 503/],
    ['408', { status: 408, body: '' }, 'timeout', /HTTP 408/],
    ['a dropped connection', 'drop', 'network', /fetch failed/],
    ['a redirect', { status: 307, headers: { location: 'http://127.0.0.1:9/' } }, 'network', /redirect/],
  ])('%s', async (_, answer, reason, detail) => {
    await expect(answerTo(answer)).resolves.toEqual({
      kind: 'no-answer',
      reason,
      detail: expect.stringMatching(detail) as string,
    });
  });

  it('a timeout', async () => {
    await expect(answerTo('silence', 500)).resolves.toMatchObject({ kind: 'no-answer', reason: 'timeout' });
  });
});

describe('nothing taken', () => {
  it.each<[string, ScriptedAnswer, SubmitAnswer]>([
    ['413', { status: 413, body: 'Payload too large' }, { kind: 'too-large' }],
    ['413 that breaks off', { status: 413, body: 'Pay', breakOff: true }, { kind: 'too-large' }],
    ['429', { status: 429, body: '' }, { kind: 'busy' }],
    [
      '429 with seconds',
      { status: 429, headers: { 'retry-after': '7' } },
      { kind: 'busy', retryAfterMs: 7000 },
    ],
    [
      '429 that breaks off',
      { status: 429, headers: { 'retry-after': '7' }, body: 'x', breakOff: true },
      { kind: 'busy', retryAfterMs: 7000 },
    ],
    [
      '503 with a date, by the server’s clock',
      {
        status: 503,
        headers: { date: 'Sun, 22 Nov 2026 06:00:00 GMT', 'retry-after': 'Sun, 22 Nov 2026 06:00:30 GMT' },
      },
      { kind: 'busy', retryAfterMs: 30_000 },
    ],
    ['503 in its own words', { status: 503, body: { error: 'Busy' } }, { kind: 'busy' }],
  ])('%s', async (_, answer, expected) => {
    await expect(answerTo(answer)).resolves.toEqual(expected);
  });
});

describe('refused', () => {
  it.each<[string, ScriptedAnswer, Partial<SubmitAnswer>]>([
    [
      'the documented 400',
      complaint([{ accountId: 'AC-2', errors: ['Invalid date format'] }]),
      { message: '', named: [{ accountId: 'AC-2', messages: ['Invalid date format'] }] },
    ],
    [
      'a 400 that names nobody',
      { status: 400, body: { code: 400 } },
      { message: 'HTTP 400: {"code":400}', named: [] },
    ],
    ['a 400 that is no JSON', { status: 400, body: 'No.' }, { message: 'HTTP 400: No.', named: [] }],
    ['403', { status: 403, body: { message: 'Forbidden' } }, { message: 'Forbidden', named: [] }],
    ['404', { status: 404, body: '' }, { message: 'HTTP 404', named: [] }],
    [
      '422 in the same shape',
      { status: 422, body: { errors: [{ index: 0, message: 'bad' }] } },
      { message: '', named: [{ accountId: 'AC-1', subAccountId: '1', messages: ['bad'] }] },
    ],
  ])('%s', async (_, answer, expected) => {
    const status = typeof answer === 'string' ? undefined : answer.status;
    await expect(answerTo(answer)).resolves.toEqual({ kind: 'refused', status, ...expected });
  });

  it('says so much at most, however much came', async () => {
    const complaints = Array.from({ length: 1000 }, (_, at) => `AC-${String(at)}: Invalid date format`);
    const answer = await answerTo(complaint(complaints));
    expect(answer).toMatchObject({ kind: 'refused', named: [], complaints });
    expect(answer.kind === 'refused' && answer.message.length).toBe(500);
    await server.stop();
    await expect(answerTo({ status: 403, body: { message: 'x'.repeat(600) } })).resolves.toMatchObject({
      message: `${'x'.repeat(499)}…`,
    });
  });

  it('never repeats a token or a JSON Web Token', async () => {
    const answer = await answerTo({
      status: 400,
      body: {
        message: 'Bearer token-0 (refresh-secret) is odd, eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig too',
        errors: [{ accountId: 'AC-1', errors: ['token-0 may not'] }],
      },
    });
    expect(answer).toEqual({
      kind: 'refused',
      status: 400,
      message: 'Bearer ••• (•••) is odd, ••• too',
      named: [{ accountId: 'AC-1', messages: ['••• may not'] }],
    });
  });
});
