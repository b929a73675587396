import { startTestClient, type TestClient } from './test-client';

let api: TestClient;
beforeEach(async () => {
  api = await startTestClient();
});
afterEach(() => api.close());

const page = 'http://localhost:3000';
const submitPath = () => `/admin/v3/lenders/${api.lender}/accounts`;
const preflight = (path: string, origin = page) =>
  api.call('OPTIONS', path, undefined, {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type',
  });
const post = (origin = page) =>
  api.call(
    'POST',
    submitPath(),
    { accounts: [{ status: 1, accountId: 'AC-1' }] },
    { origin, authorization: `Bearer ${api.token}` },
  );
const requests = async () =>
  ((await api.call('GET', '/sandbox/accounts')).json as { requests: Record<string, number> }).requests;

test('a page of this machine may send the Authorization header and JSON, on any port', async () => {
  for (const origin of [page, 'https://localhost:3000', 'http://127.0.0.1:55555']) {
    const answer = await preflight(submitPath(), origin);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-allow-headers')).toBe('Authorization, Content-Type');
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST');
    expect(answer.headers.get('vary')).toContain('Origin');
  }
});

test('answers, failures among them, are readable with Retry-After and X-Request-Id', async () => {
  const right = await post();
  expect(right.headers.get('access-control-allow-origin')).toBe(page);
  expect(right.headers.get('access-control-expose-headers')).toBe('Retry-After, X-Request-Id');
  expect(right.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  await api.call('POST', '/sandbox/faults', { rateLimit: { retryAfterSeconds: 2 }, times: 1 });
  const limited = await post();
  expect([limited.status, limited.headers.get('access-control-allow-origin')]).toEqual([429, page]);
});

test('other origins get no permission', async () => {
  for (const origin of ['https://example.com', 'http://localhost.example.com', 'null']) {
    expect((await preflight(submitPath(), origin)).headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('no CORS at all: preflights and answers go without headers', async () => {
  await api.call('POST', '/sandbox/faults', { noCors: true });
  const asked = await preflight(submitPath());
  expect(asked.status).toBe(404);
  expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  expect((await post()).headers.get('access-control-allow-origin')).toBeNull();
  expect(await requests()).toMatchObject({ preflight: 1, submit: 1 });
  const mine = await preflight('/sandbox/faults');
  expect(mine.headers.get('access-control-allow-origin')).toBe(page);
});

test('a hidden preflight uses up its fault; hidden answers alone leave preflights be', async () => {
  await api.call('POST', '/sandbox/faults', { noCors: true, times: 1 });
  expect((await preflight(submitPath())).status).toBe(404);
  expect((await preflight(submitPath())).status).toBe(204);

  await api.call('POST', '/sandbox/faults', { noCors: 'answers', times: 1 });
  expect((await preflight(submitPath())).status).toBe(204);
  const answer = await post();
  expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, null]);
});
