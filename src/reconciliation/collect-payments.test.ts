import { startCommandApi } from '../../sandbox/command-api/start';
import { commandOverHttp } from '../command-api/command-over-http';
import type { ExportedPayment } from '../ports/command-port';
import { collectPayments } from './collect-payments';
import { exportOf, stillClock } from './export-of.test-helper';

test('reads what the stand-in shows of payments, from a day on', async () => {
  let now = Date.UTC(2026, 9, 31);
  const api = await startCommandApi({ port: 0, time: { now: () => now, after: () => () => undefined } });
  const post = (body: object) =>
    fetch(`${api.origin}/sandbox/ledger`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const account = { accountId: 'A', principal: '100', dateDue: '15/03/2026', firstName: 'Celeste' };
  await post({ add: [account], payments: [{ accountId: 'A', amount: '1.50' }] });
  now = Date.UTC(2026, 10, 2);
  const paidDate = '01/11/2026';
  await post({
    payments: [
      { accountId: 'A', amount: '20.05', settled: true, paidDate },
      { accountId: 'A', amount: '7', status: 'FAILED' },
    ],
  });
  const command = commandOverHttp({
    addresses: { sandbox: api.origin, staging: api.origin, production: api.origin },
    clock: stillClock,
  });
  await command.signIn({
    environment: 'sandbox',
    lender: 'demo',
    email: 'demo@example.com',
    password: 'demo',
  });
  const rows: number[] = [];
  const answer = await collectPayments(
    (dataset, query) => command.fetchExport(dataset, query),
    { since: '2026-11-01T00:00:00+04:00' },
    { clock: stillClock, onProgress: (read) => rows.push(read) },
  );
  await api.close();
  expect(rows).toEqual([2]);
  expect(answer).toMatchObject({
    kind: 'payments',
    payments: [
      { amount: 2005, settledAmount: 2005, isSettled: true, status: 'SUCCESS', type: 'COLLECTED' },
      { amount: 700, settledAmount: 0, isSettled: false, failureReason: 'Insufficient funds' },
    ],
  });
});

const payment = (publicId: string | undefined, amount: number): ExportedPayment => ({
  publicId,
  amount,
  settledAmount: undefined,
  type: undefined,
  status: undefined,
  isSettled: undefined,
  paidBeforeSubmission: undefined,
  paidAt: undefined,
  failureReason: undefined,
  createdAt: undefined,
  updatedAt: '2026-11-22T06:00:00.000Z',
});

test('a payment that comes twice counts once, as it was last; payments without a name are all counted', async () => {
  const { fetchPage } = exportOf([
    payment('p', 1),
    payment(undefined, 5),
    payment(undefined, 5),
    payment('p', 2),
  ]);
  const answer = await collectPayments(() => fetchPage({ cursor: null }) as never, {}, { clock: stillClock });
  if (answer.kind !== 'payments') throw new Error(answer.kind);
  expect(answer.payments.map(({ amount }) => amount)).toEqual([2, 5, 5]);
});

test('gives no part for the whole', async () => {
  const failed = { kind: 'failed', message: 'No', requestId: 'r-1' } as const;
  await expect(collectPayments(() => Promise.resolve(failed), {}, { clock: stillClock })).resolves.toEqual(
    failed,
  );
});
