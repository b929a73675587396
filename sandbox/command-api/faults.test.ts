import { startTestClient, type TestClient } from './test-client';

let api: TestClient;
beforeEach(async () => {
  api = await startTestClient();
});
afterEach(() => api.close());

const one = { status: 1, accountId: 'AC-1', principal: '100' };
const two = { status: 1, accountId: 'AC-2', principal: '100' };
const bad = { status: 9, accountId: 'AC-3', subAccountId: '1' };

const fault = async (body: unknown) => {
  const answer = await api.call('POST', '/sandbox/faults', body);
  expect(answer.status).toBe(200);
};
const held = async () => {
  const { json } = await api.call('GET', '/sandbox/accounts');
  return json as {
    requests: Record<string, number>;
    waiting: unknown[];
    accounts: { accountId: string }[];
    arrived: { accountId: string; create: number }[];
  };
};
const arrived = async () => (await held()).arrived.map(({ accountId, create }) => [accountId, create]);

test('401, 429 with Retry-After, 413 above a size, and the 5xx take nothing in', async () => {
  const cases: [object, number][] = [
    [{ unauthorized: true }, 401],
    [{ rateLimit: { retryAfterSeconds: 7 } }, 429],
    [{ maxBytes: 20 }, 413],
    [{ status: 500 }, 500],
    [{ status: 502 }, 502],
    [{ status: 503, retryAfterSeconds: 3 }, 503],
    [{ status: 504 }, 504],
  ];
  for (const [body, status] of cases) {
    await fault({ ...body, times: 1 });
    const answer = await api.submit(one);
    expect(answer.status).toBe(status);
    const wait = { 429: '7', 503: '3' }[status] ?? null;
    expect(answer.headers.get('retry-after')).toBe(wait);
  }
  expect(await arrived()).toEqual([]);
  expect((await held()).requests).toMatchObject({ submit: cases.length });
  expect((await api.submit(one)).status).toBe(200);
  expect(await arrived()).toEqual([['AC-1', 1]]);
});

test('413 spares what is small enough and does not count it as met', async () => {
  await fault({ maxBytes: 200, times: 1 });
  expect((await api.submit(one)).status).toBe(200);
  expect((await api.submit({ ...two, merchant: 'x'.repeat(300) })).status).toBe(413);
  expect((await api.submit({ ...two, merchant: 'x'.repeat(300) })).status).toBe(200);
});

test('a failing status may have taken effect all the same', async () => {
  await fault({ status: 504, takesEffect: true, times: 1 });
  expect((await api.submit(one)).status).toBe(504);
  expect(await arrived()).toEqual([['AC-1', 1]]);
});

test('a connection is dropped before, during or after processing', async () => {
  await fault({ drop: 'before', times: 1 });
  await expect(api.submit(one)).rejects.toThrow('fetch failed');
  expect(await held()).toMatchObject({ waiting: [], arrived: [], accounts: [] });

  await fault({ drop: 'during', times: 1 });
  await expect(api.submit(one)).rejects.toThrow('fetch failed');
  expect(await held()).toMatchObject({ waiting: [{ rows: 1 }], accounts: [] });

  await fault({ drop: 'after', times: 1 });
  await expect(api.submit(two)).rejects.toThrow('fetch failed');
  const after = await held();
  expect(after.accounts.map(({ accountId }) => accountId)).toEqual(['AC-2']);
  expect(after.waiting).toHaveLength(1);
  const { json } = await api.call('GET', '/sandbox/requests');
  expect(json).toMatchObject({ requests: [{ status: 'dropped' }, { status: 'dropped' }, { taken: 1 }] });
});

test('garbage comes after the work was done, in four kinds', async () => {
  await fault({ garbage: true, times: 1 });
  const cut = await api.submit(one);
  expect([cut.status, cut.json, cut.text.startsWith('{"code":200')]).toEqual([200, undefined, true]);
  await fault({ garbage: 'html', times: 1 });
  const html = await api.export('S1/D02');
  expect([html.headers.get('content-type'), html.json]).toEqual(['text/html', undefined]);
  await fault({ garbage: 'empty', times: 1 });
  expect((await api.submit(two)).text).toBe('');
  await fault({ garbage: 'shape', times: 1 });
  expect((await api.export('S1/D02')).json).toEqual({ ok: 'perhaps', result: [1, 2, 3] });
  expect(await arrived()).toEqual([
    ['AC-1', 1],
    ['AC-2', 1],
  ]);
});

test('a delay holds the answer back, not the work', async () => {
  await fault({ delayMs: 60_000, times: 1 });
  let answered = false;
  const pending = api.submit(one).then((answer) => {
    answered = true;
    return answer;
  });
  await api.time.whenWaiting(1);
  expect(await arrived()).toEqual([['AC-1', 1]]);
  expect(answered).toBe(false);
  api.time.advance(60_000);
  expect((await pending).status).toBe(200);
});

test('the two kinds of refusal', async () => {
  expect((await api.submit(one, bad, { ...one, accountId: 'AC-3' })).status).toBe(400);
  expect(await arrived()).toEqual([]);

  await fault({ refusal: 'named-accounts' });
  const answer = await api.submit(one, bad, { ...one, accountId: 'AC-3' });
  expect(answer.status).toBe(400);
  expect(answer.json).toEqual({
    code: 400,
    errors: [{ accountId: 'AC-3', errors: ['status must be 1, 2 or 3'] }],
  });
  expect(await arrived()).toEqual([['AC-1', 1]]);
});

test('a 400 names accounts in every shape that clients should tolerate', async () => {
  const shapes = {
    'sub-account': [{ accountId: 'AC-3', subAccountId: '1', errors: ['status must be 1, 2 or 3'] }],
    index: [{ index: 1, errors: ['status must be 1, 2 or 3'] }],
    text: ['AC-3: status must be 1, 2 or 3'],
    none: undefined,
  };
  for (const [errorShape, errors] of Object.entries(shapes)) {
    await fault({ errorShape, times: 1 });
    expect((await api.submit(one, bad)).json).toEqual({ code: 400, ...(errors && { errors }) });
  }
});

test('faults stack, keep to their path, and are met only so many times', async () => {
  await fault({ path: 'exports', status: 502, times: 2 });
  await fault({ path: 'submit', unauthorized: true });
  expect((await api.submit(one)).status).toBe(401);
  expect((await api.export('S1/D02')).status).toBe(502);
  expect((await api.export('S1/D03')).status).toBe(502);
  expect((await api.export('S1/D02')).status).toBe(200);
  const list = await api.call('GET', '/sandbox/faults');
  expect(list.json).toMatchObject({
    faults: [
      { hits: 2, left: 0, fault: { path: 'exports', status: 502, times: 2 } },
      { hits: 1, left: null, fault: { path: 'submit', unauthorized: true } },
    ],
  });
  await api.call('DELETE', '/sandbox/faults');
  expect((await api.submit(one)).status).toBe(200);
});

test('a fault of one endpoint is not spent on another', async () => {
  await fault({ refusal: 'named-accounts', times: 1 });
  await fault({ wrongPasswordStatus: 401, times: 1 });
  await api.export('S1/D02');
  expect((await api.submit(one, bad)).status).toBe(400);
  expect(await arrived()).toEqual([['AC-1', 1]]);
  const wrong = { email: 'demo@example.com', password: 'no' };
  expect((await api.call('POST', '/admin/auth/demo/login', wrong)).status).toBe(401);
  expect((await api.call('POST', '/admin/auth/demo/login', wrong)).status).toBe(500);
});

test('one batch may be processed later than the next', async () => {
  await fault({ processingDelayMs: 9000, times: 1 });
  await api.submit(one);
  await fault({ processingDelayMs: 1000, times: 1 });
  await api.submit(two);
  api.time.advance(1000);
  expect((await held()).accounts.map(({ accountId }) => accountId)).toEqual(['AC-2']);
  api.time.advance(8000);
  expect((await held()).accounts.map(({ accountId }) => accountId)).toEqual(['AC-2', 'AC-1']);
});

test('a bad fault is refused in a sentence and turns nothing on', async () => {
  const cases: [unknown, string][] = [
    [{}, 'name at least one fault'],
    [{ times: 3 }, 'name at least one fault'],
    [{ status: 418 }, 'status: '],
    [{ delayMs: -1 }, 'delayMs: '],
    [{ statuss: 500 }, 'statuss'],
    ['not JSON', 'expected object'],
  ];
  for (const [body, sentence] of cases) {
    const answer = await api.call('POST', '/sandbox/faults', body);
    expect(answer.status).toBe(400);
    expect((answer.json as { error: string }).error).toContain(sentence);
  }
  expect((await api.call('GET', '/sandbox/faults')).json).toEqual({ faults: [] });
});
