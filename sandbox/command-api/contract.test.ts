import { loadContract } from './contract-schemas';
import { startTestClient, type TestClient } from './test-client';

const contract = loadContract();
const plan = [1, 2].map((n) => ({
  status: 1,
  accountId: 'AC-1',
  subAccountId: `AC-1-${String(n)}`,
  debtorCompanyId: 'CU-1',
  principal: '100.50',
  fees: 5,
  paidAmount: '10',
  paidDate: '01/10/2026',
  dateDue: `0${String(n)}/09/2026`,
  loanType: 3,
  merchant: 'Invented Stores',
}));

let api: TestClient;
beforeEach(async () => {
  api = await startTestClient();
});
afterEach(() => api.close());

const bodyOf = (json: unknown) => (json as { body: { rows: unknown[] } }).body;

test('sign-in and refresh answer as the contract says', async () => {
  const right = await api.call('POST', '/admin/auth/demo/login', {
    email: 'demo@example.com',
    password: 'demo',
  });
  expect(contract.answer('lenderLogin', 200)(right.json)).toEqual([]);
  const wrong = await api.call('POST', '/admin/auth/demo/login', {
    email: 'demo@example.com',
    password: 'x',
  });
  expect(wrong.status).toBe(500);
  expect(contract.answer('lenderLogin', 500)(wrong.json)).toEqual([]);

  const refreshed = await api.call('POST', '/admin/auth/demo/refresh-token', {
    refreshToken: api.refreshToken,
  });
  expect(contract.answer('refreshToken', 200)(refreshed.json)).toEqual([]);
  const missing = await api.call('POST', '/admin/auth/demo/refresh-token', {});
  expect(missing.status).toBe(400);
  expect(contract.answer('refreshToken', 400)(missing.json)).toEqual([]);
  const unknown = await api.call('POST', '/admin/auth/demo/refresh-token', { refreshToken: 'guessed' });
  expect(unknown.status).toBe(401);
  expect(contract.answer('refreshToken', 401)(unknown.json)).toEqual([]);
});

test('submit answers as the contract says, 200, 400 and 401', async () => {
  const right = await api.submit(...plan);
  expect(right.json).toEqual({
    code: 200,
    message: 'success',
    body: 'Processing started successfully',
    errors: [],
  });
  expect(contract.answer('submitAccounts', 200)(right.json)).toEqual([]);

  const wrong = await api.submit({ status: 1, accountId: 'acc123', dateDue: '2026-03-15' });
  expect(wrong.status).toBe(400);
  expect(wrong.json).toEqual({
    code: 400,
    errors: [
      {
        accountId: 'acc123',
        errors: ['Invalid date format: dateDue must be a real day as dd/MM/yyyy'],
      },
    ],
  });
  expect(contract.answer('submitAccounts', 400)(wrong.json)).toEqual([]);

  const path = `/admin/v3/lenders/${api.lender}/accounts`;
  const strangers = [{}, { authorization: 'Bearer guessed' }];
  for (const headers of strangers) {
    const refused = await api.call('POST', path, { accounts: plan }, headers);
    expect(refused.status).toBe(401);
    expect(contract.answer('submitAccounts', 401)(refused.json)).toEqual([]);
  }
});

test('the exports answer as the contract says, their rows included', async () => {
  await api.submit(...plan);
  await api.call('POST', '/sandbox/process');
  const expected = {
    'S1/D02': 'ExportedAccount',
    'S1/D03': 'ExportedSubAccount',
    'S2/D07': 'ExportedPayment',
  };
  for (const [dataset, schema] of Object.entries(expected)) {
    const page = await api.export(dataset, '?includeTotal=true');
    expect(contract.answer('fetchDataset', 200)(page.json)).toEqual([]);
    const { rows } = bodyOf(page.json);
    expect(rows).toHaveLength(dataset === 'S1/D02' ? 1 : 2);
    for (const row of rows) {
      expect(contract.schema(schema)(row)).toEqual([]);
      expect(Object.keys(row as object).sort()).toEqual([...contract.propertiesOf(schema)].sort());
    }
  }
});

test('the contract check bites', () => {
  expect(contract.answer('lenderLogin', 200)({ token: 't' })).not.toEqual([]);
  expect(contract.schema('ExportedAccount')({ total_amount: 1.5 })).not.toEqual([]);
  expect(contract.answer('submitAccounts', 401)({ message: 'no' })).not.toEqual([]);
  expect(() => contract.answer('submitAccounts', 418)).toThrow('documents no 418');
});

test('an exported account shows minor units and days as dd/MM/yyyy', async () => {
  await api.submit(...plan);
  await api.call('POST', '/sandbox/process');
  const page = await api.export('S1/D02');
  const [row] = bodyOf(page.json).rows as Record<string, unknown>[];
  expect(row).toMatchObject({
    account_reference_id: 'AC-1',
    customer_reference_id: 'CU-1',
    total_amount: 21_100,
    paid_amount: 2000,
    balance_amount: 19_100,
    balance_principal_amount: 19_100,
    balance_fee: 0,
    minimum_due_amount: 19_100,
    currency: 'AED',
    submitted_date: '02/11/2026',
    due_date: '01/09/2026',
    delinquent_days_on_submission: 62,
    loan_type: 3,
    status: 'IN_COLLECTION',
    updated_at: '2026-11-02T08:00:00.000Z',
  });
});

test('the exports refuse with their smaller envelope and the id in the header', async () => {
  const base = `/admin/v3/lenders/${api.lender}/exports`;
  const bearer = { authorization: `Bearer ${api.token}` };
  const stranger = base.replace(api.lender, '00000000-0000-4000-8000-000000000000');
  const cases: [string, Record<string, string>, number][] = [
    [`${base}/S1/D02`, {}, 401],
    [`${stranger}/S1/D02`, bearer, 403],
    [`${base}/S9/D99`, bearer, 404],
  ];
  for (const [path, headers, status] of cases) {
    const refused = await api.call('GET', path, undefined, headers);
    expect(refused.status).toBe(status);
    expect(contract.answer('fetchDataset', status)(refused.json)).toEqual([]);
    expect(refused.json).toMatchObject({
      success: false,
      requestId: refused.headers.get('x-request-id'),
    });
  }
  for (const query of ['?limit=0', '?limit=1001', '?since=yesterday', '?cursor=made-up', '?sort=up']) {
    expect((await api.export('S1/D02', query)).status).toBe(400);
  }
});

test('documented failures keep the documented shape', async () => {
  const cases: [string, number, () => Promise<{ status: number; json: unknown }>][] = [
    ['submitAccounts', 500, () => api.submit(...plan)],
    ['submitAccounts', 401, () => api.submit(...plan)],
    ['fetchDataset', 500, () => api.export('S1/D02')],
    ['fetchDataset', 504, () => api.export('S1/D02')],
    ['fetchDataset', 401, () => api.export('S1/D02')],
  ];
  for (const [operation, status, call] of cases) {
    await api.call('POST', '/sandbox/faults', {
      ...(status === 401 ? { unauthorized: true } : { status }),
      times: 1,
    });
    const failed = await call();
    expect(failed.status).toBe(status);
    expect(contract.answer(operation, status)(failed.json)).toEqual([]);
  }
});
