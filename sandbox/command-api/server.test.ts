import { startCommandApi } from './start';
import { startTestClient, type TestClient } from './test-client';

let api: TestClient;
afterEach(() => api.close());

const row = { status: 1, accountId: 'AC-1', subAccountId: '1', principal: '100', dateDue: '01/12/2026' };
const accounts = async () =>
  ((await api.call('GET', '/sandbox/accounts')).json as { accounts: { accountId: string }[] }).accounts;

test('what was accepted shows in the exports only after the delay', async () => {
  api = await startTestClient({ processingDelayMs: 3000 });
  expect((await api.submit(row)).status).toBe(200);
  api.time.advance(2999);
  expect(await accounts()).toEqual([]);
  expect((await api.export('S1/D03')).json).toMatchObject({ body: { rows: [] } });
  api.time.advance(1);
  expect(await accounts()).toHaveLength(1);
  expect((await api.export('S1/D03')).json).toMatchObject({
    body: { rows: [{ sub_account_reference_id: '1', total_amount: 10_000 }] },
  });
});

test('/sandbox/accounts counts how often each operation arrived, even where processing dropped it', async () => {
  api = await startTestClient();
  await api.submit(row, { status: 2, accountId: 'AC-9', paidAmount: '5' });
  await api.submit(row);
  expect((await api.call('POST', '/sandbox/process')).json).toEqual({ processed: 3 });
  const { json } = await api.call('GET', '/sandbox/accounts');
  expect(json).toMatchObject({
    lender: { name: 'demo', currency: 'AED' },
    requests: { submit: 2 },
    waiting: [],
    arrived: [
      { accountId: 'AC-1', subAccountId: '1', create: 2, update: 0, withdraw: 0 },
      { accountId: 'AC-9', subAccountId: null, create: 0, update: 1, withdraw: 0 },
    ],
    ignored: [
      { accountId: 'AC-9', operation: 'update', reason: 'not there' },
      { accountId: 'AC-1', operation: 'create', reason: 'already there' },
    ],
    accounts: [{ accountId: 'AC-1', subAccounts: [{ arrived: { create: 2 }, fields: row }] }],
  });
  expect((await api.call('GET', '/sandbox/accounts?accountId=AC-9')).json).toMatchObject({
    accounts: [],
    arrived: [{ accountId: 'AC-9' }],
  });
});

test('batches can be processed in the reverse of their arrival', async () => {
  api = await startTestClient();
  await api.submit(row);
  await api.submit({ status: 2, accountId: 'AC-1', subAccountId: '1', paidAmount: '30' });
  await api.call('POST', '/sandbox/process', { order: 'reversed' });
  expect((await api.call('GET', '/sandbox/accounts')).json).toMatchObject({
    ignored: [{ operation: 'update', reason: 'not there' }],
    accounts: [{ figures: { balance: 10_000 } }],
  });
});

test('access tokens end with their lifetime and can be renewed; told to, refresh tokens end too', async () => {
  api = await startTestClient({ accessTokenLifetimeMs: 60_000 });
  api.time.advance(59_999);
  expect((await api.export('S1/D02')).status).toBe(200);
  api.time.advance(1);
  expect((await api.export('S1/D02')).status).toBe(401);
  expect((await api.submit(row)).status).toBe(401);

  const renew = () => api.call('POST', '/admin/auth/demo/refresh-token', { refreshToken: api.refreshToken });
  const { token } = (await renew()).json as { token: string };
  expect(token.split('.')).toHaveLength(3);
  expect(token).not.toBe(api.token);
  const withNew = { authorization: `Bearer ${token}` };
  const path = `/admin/v3/lenders/${api.lender}/exports/S1/D02`;
  expect((await api.call('GET', path, undefined, withNew)).status).toBe(200);

  await api.call('POST', '/sandbox/expire-tokens');
  expect((await api.call('GET', path, undefined, withNew)).status).toBe(401);
  expect((await renew()).status).toBe(200);
  await api.call('POST', '/sandbox/expire-tokens', { refresh: true });
  expect((await renew()).status).toBe(401);
});

test('a wrong sign-in is a 500, or a 401 where the option says so; an incomplete one a 400', async () => {
  api = await startTestClient({ wrongPasswordStatus: 401 });
  const right = { email: 'demo@example.com', password: 'demo' };
  expect((await api.call('POST', '/admin/auth/demo/login', { ...right, password: 'x' })).status).toBe(401);
  expect((await api.call('POST', '/admin/auth/other/login', right)).status).toBe(401);
  expect((await api.call('POST', '/admin/auth/demo/login', { email: right.email })).status).toBe(400);
});

test("another lender's id is refused by submit", async () => {
  api = await startTestClient();
  const path = '/admin/v3/lenders/00000000-0000-4000-8000-000000000000/accounts';
  const bearer = { authorization: `Bearer ${api.token}` };
  expect((await api.call('POST', path, { accounts: [row] }, bearer)).status).toBe(401);
});

test('bodies that are no request are 400s, not crashes', async () => {
  api = await startTestClient();
  const path = `/admin/v3/lenders/${api.lender}/accounts`;
  const bearer = { authorization: `Bearer ${api.token}` };
  for (const body of [
    '{"accounts":',
    'null',
    '[]',
    '{"accounts":[]}',
    '{"accounts":{}}',
    '{"accounts":[1,null]}',
  ]) {
    expect((await api.call('POST', path, body, bearer)).status).toBe(400);
  }
  expect((await api.call('GET', '/nowhere')).status).toBe(404);
});

test('reset empties everything but keeps who is signed in', async () => {
  api = await startTestClient();
  await api.submit(row);
  await api.call('POST', '/sandbox/process');
  await api.submit(row);
  await api.call('POST', '/sandbox/faults', { status: 500 });
  await api.call('POST', '/sandbox/reset');
  expect((await api.call('GET', '/sandbox/accounts')).json).toMatchObject({
    accounts: [],
    arrived: [],
    ignored: [],
    waiting: [],
    payments: [],
    requests: { submit: 0 },
  });
  expect((await api.submit(row)).status).toBe(200);
});

test('sign-ins are not kept in the log of requests', async () => {
  api = await startTestClient();
  await api.call('POST', '/admin/auth/demo/login', { email: 'demo@example.com', password: 'demo' });
  expect((await api.call('GET', '/sandbox/requests')).text).not.toContain('password');
});

test('a lender with three decimals, and amounts taken as minor units', async () => {
  api = await startTestClient({ lender: { currency: 'BHD' } });
  await api.submit({ status: 1, accountId: 'AC-1', principal: '1.250' });
  await api.call('POST', '/sandbox/process');
  expect((await api.export('S1/D02')).json).toMatchObject({
    body: { rows: [{ total_amount: 1250, currency: 'BHD' }] },
  });
  await api.close();
  api = await startTestClient({ amountUnit: 'minor' });
  await api.submit({ status: 1, accountId: 'AC-1', principal: '1250' });
  await api.call('POST', '/sandbox/process');
  expect((await api.export('S1/D02')).json).toMatchObject({ body: { rows: [{ total_amount: 1250 }] } });
});

test('a port in use is an error with its code', async () => {
  api = await startTestClient();
  const port = Number(new URL(api.origin).port);
  await expect(startCommandApi({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
