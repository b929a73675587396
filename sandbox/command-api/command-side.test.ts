import { startTestClient, type TestClient } from './test-client';

let api: TestClient;
beforeEach(async () => {
  api = await startTestClient();
  await api.submit(
    { status: 1, accountId: 'A', subAccountId: '1', principal: '100' },
    { status: 1, accountId: 'B', principal: '50' },
    { status: 1, accountId: 'C', principal: '70' },
  );
  await api.call('POST', '/sandbox/process');
});
afterEach(() => api.close());

const rowsOf = async (dataset: string, query = '') =>
  ((await api.export(dataset, query)).json as { body: { rows: Record<string, unknown>[] } }).body.rows;

test('Command can add, change, lose and collect by itself, and none of it counts as arrived', async () => {
  api.time.advance(60_000);
  const answer = await api.call('POST', '/sandbox/ledger', {
    add: [{ accountId: 'D', principal: '5' }],
    change: [{ accountId: 'B', principal: '51.25' }],
    drop: [{ accountId: 'C' }],
    payments: [
      { accountId: 'A', subAccountId: '1', amount: '40', paidDate: '02/11/2026', settled: true },
      { accountId: 'B', amount: 5, status: 'FAILED' },
    ],
  });
  expect(answer.status).toBe(200);

  const accounts = await rowsOf('S1/D02');
  const balances = accounts.map((row) => [row['account_reference_id'], row['balance_amount']]);
  expect(balances).toEqual([
    ['D', 500],
    ['B', 5125],
    ['A', 6000],
  ]);
  expect(await rowsOf('S1/D03')).toMatchObject([{ sub_account_reference_id: '1', paid_amount: 4000 }]);
  expect(await rowsOf('S2/D07')).toMatchObject([
    { amount: 4000, settled_amount: 4000, payment_status: 'SUCCESS', paid_date: '2026-11-02T00:00:00.000Z' },
    { amount: 500, settled_amount: 0, payment_status: 'FAILED', paid_date: null },
  ]);
  expect(await rowsOf('S1/D02', '?since=2026-11-02T08:01:00Z')).toHaveLength(3);
  const { json } = await api.call('GET', '/sandbox/accounts');
  const arrived = (json as { arrived: { accountId: string }[] }).arrived;
  expect(arrived.map(({ accountId }) => accountId)).toEqual(['A', 'B', 'C']);
});

test('a lost sub-account leaves its account', async () => {
  await api.call('POST', '/sandbox/ledger', { drop: [{ accountId: 'A', subAccountId: '1' }] });
  expect(await rowsOf('S1/D03')).toEqual([]);
  expect(await rowsOf('S1/D02')).toHaveLength(3);
});

test.each([
  [{ change: [{ accountId: 'B', principal: 'much' }] }, 'B: Invalid amount: principal'],
  [{ payments: [{ accountId: 'B', amount: '-1' }] }, 'B: Invalid amount of a payment'],
  [{ loose: [] }, 'loose'],
])('%j is refused in a sentence and changes nothing', async (body, sentence) => {
  const answer = await api.call('POST', '/sandbox/ledger', { drop: [{ accountId: 'A' }], ...body });
  expect(answer.status).toBe(400);
  expect((answer.json as { error: string }).error).toContain(sentence);
  expect(await rowsOf('S1/D02')).toHaveLength(3);
});

test('withdrawn accounts can be hidden from the exports', async () => {
  await api.close();
  api = await startTestClient({ withdrawnInExports: 'hidden' });
  await api.submit({ status: 1, accountId: 'A', subAccountId: '1' }, { status: 3, accountId: 'A' });
  await api.call('POST', '/sandbox/process');
  expect([await rowsOf('S1/D02'), await rowsOf('S1/D03')]).toEqual([[], []]);
});
