import type { CommandPort, ExportAnswer } from '../ports/command-port';
import { commandOverHttp } from './command-over-http';
import {
  scriptedServer,
  signInScript,
  type ScriptedAnswer,
  type ScriptedServer,
} from './scripted-server.test-helper';

let server: ScriptedServer;
afterEach(() => server.stop());

async function commandThatGets(answer: ScriptedAnswer): Promise<CommandPort> {
  server = await scriptedServer(signInScript(() => answer, 'lender/1'));
  const command = commandOverHttp({
    addresses: {
      sandbox: `${server.address}/relay/`,
      staging: 'http://127.0.0.1:9',
      production: 'http://127.0.0.1:9',
    },
    clock: { breathe: () => Promise.resolve(), now: () => '2026-11-22T10:42:00+04:00' },
  });
  await command.signIn({
    environment: 'sandbox',
    lender: 'demo',
    email: 'd@example.com',
    password: 'hunter2',
  });
  return command;
}

const page = (rows: readonly unknown[], nextCursor: unknown = null): ScriptedAnswer => ({
  status: 200,
  body: {
    code: 200,
    message: 'success',
    errors: [],
    body: { rows, pagination: { nextCursor, total: null } },
  },
});

describe('fetchExport', () => {
  it('asks for a page of 1000 and passes the cursor back unchanged', async () => {
    const command = await commandThatGets(page([]));
    await command.fetchExport('accounts', { cursor: null });
    await command.fetchExport('sub-accounts', { cursor: 'a+b/=&' });
    const [, first, second] = server.seen.map(({ path }) => new URL(path, server.address));
    expect(first?.pathname).toBe('/relay/admin/v3/lenders/lender%2F1/exports/S1/D02');
    expect(Object.fromEntries(first?.searchParams ?? [])).toEqual({ limit: '1000' });
    expect(second?.pathname).toBe('/relay/admin/v3/lenders/lender%2F1/exports/S1/D03');
    expect(second?.searchParams.get('cursor')).toBe('a+b/=&');
  });

  it('reads rows as far as they are compared', async () => {
    const command = await commandThatGets(
      page(
        [
          {
            public_id: 'p-1',
            account_reference_id: 'AC-1',
            total_amount: 10000,
            balance_amount: 7000,
            paid_amount: 3000,
            due_date: '15/03/2026',
            status: 'IN_COLLECTION',
            updated_at: '2026-11-22T06:42:00Z',
            lender_display_name: 'not kept',
          },
          { account_reference_id: 12, paid_amount: '5', status: 3 },
          { account_reference_id: null },
        ],
        'next',
      ),
    );
    await expect(command.fetchExport('accounts', { cursor: null })).resolves.toEqual({
      kind: 'page',
      nextCursor: 'next',
      rows: [
        {
          reference: 'AC-1',
          publicId: 'p-1',
          totalAmount: 10000,
          balanceAmount: 7000,
          paidAmount: 3000,
          dueDate: '15/03/2026',
          status: 'IN_COLLECTION',
          updatedAt: '2026-11-22T06:42:00Z',
        },
        {
          reference: '12',
          publicId: undefined,
          totalAmount: undefined,
          balanceAmount: undefined,
          paidAmount: 5,
          dueDate: undefined,
          status: '3',
          updatedAt: undefined,
        },
      ],
    });
  });

  it('asks for a stretch of time and a smaller page, with every cursor', async () => {
    const command = await commandThatGets(page([]));
    const span = { since: '2026-10-01T00:00:00+04:00', until: '2026-11-01T00:00:00Z' };
    await command.fetchExport('payments', { ...span, cursor: 'c', limit: 125 });
    const asked = new URL(server.seen[1]?.path ?? '', server.address);
    expect(asked.pathname).toMatch(/\/exports\/S2\/D07$/);
    expect(Object.fromEntries(asked.searchParams)).toEqual({ ...span, cursor: 'c', limit: '125' });
  });

  it('reads payments, with or without what is only likely to be there', async () => {
    const command = await commandThatGets(
      page([
        {
          public_id: 'p-1',
          amount: 12345,
          settled_amount: '345',
          payment_type: 'COLLECTED',
          payment_status: 'FAILED',
          is_settled: false,
          paid_before_submission: true,
          paid_date: '2026-10-31T20:00:00.000Z',
          failure_reason: 'Insufficient funds',
          created_at: '2026-11-01T06:00:00Z',
          updated_at: '2026-11-02T06:00:00Z',
        },
        { amount: 5, paid_date: null, is_settled: null },
      ]),
    );
    await expect(command.fetchExport('payments', { cursor: null })).resolves.toEqual({
      kind: 'page',
      nextCursor: null,
      rows: [
        {
          publicId: 'p-1',
          amount: 12345,
          settledAmount: 345,
          type: 'COLLECTED',
          status: 'FAILED',
          isSettled: false,
          paidBeforeSubmission: true,
          paidAt: '2026-10-31T20:00:00.000Z',
          failureReason: 'Insufficient funds',
          createdAt: '2026-11-01T06:00:00Z',
          updatedAt: '2026-11-02T06:00:00Z',
        },
        { amount: 5 },
      ],
    });
  });

  it('does not understand a payment without an amount: totals would lack it', async () => {
    const command = await commandThatGets(page([{ public_id: 'p-1', settled_amount: 3 }]));
    await expect(command.fetchExport('payments', { cursor: null })).resolves.toEqual({
      kind: 'no-answer',
      reason: 'unreadable',
    });
  });

  it.each<[string, ScriptedAnswer, ExportAnswer]>([
    [
      'a failure in its words',
      { status: 500, body: { success: false, message: 'Broken', requestId: 'r-9' } },
      { kind: 'failed', message: 'Broken', requestId: 'r-9' },
    ],
    [
      'a page that is too slow',
      { status: 504, body: { success: false, message: 'Too slow', requestId: 'r-9' } },
      { kind: 'too-slow', message: 'Too slow', requestId: 'r-9' },
    ],
    [
      'a gateway that waited too long',
      { status: 504, body: '<html>' },
      { kind: 'too-slow', message: 'HTTP 504: <html>' },
    ],
    [
      'too many requests',
      { status: 429, headers: { 'retry-after': '7' }, body: { message: 'Slow down' } },
      { kind: 'busy', message: 'Slow down', retryAfterMs: 7000 },
    ],
    ['503 in its words', { status: 503, body: { message: 'Later' } }, { kind: 'busy', message: 'Later' }],
    ['503 of a proxy', { status: 503, body: '<html>' }, { kind: 'no-answer', reason: 'server-error' }],
    ['403 without words', { status: 403, body: '' }, { kind: 'failed', message: 'HTTP 403' }],
    ['502 of a proxy', { status: 502, body: '<html>' }, { kind: 'no-answer', reason: 'server-error' }],
    ['a dropped connection', 'drop', { kind: 'no-answer', reason: 'network' }],
    ['401 for good', { status: 401, body: { success: false } }, { kind: 'signed-out' }],
    ['no JSON', { status: 200, body: 'rows!' }, { kind: 'no-answer', reason: 'unreadable' }],
    ['rows without their reference', page([{ public_id: 'p' }]), { kind: 'no-answer', reason: 'unreadable' }],
    [
      'an amount that is not in minor units',
      page([{ account_reference_id: 'A', paid_amount: 1.5 }]),
      { kind: 'no-answer', reason: 'unreadable' },
    ],
    ['a cursor of another kind', page([], 7), { kind: 'no-answer', reason: 'unreadable' }],
    ['a blank cursor', page([], ''), { kind: 'no-answer', reason: 'unreadable' }],
    [
      'no cursor at all',
      { status: 200, body: { body: { rows: [], pagination: {} } } },
      { kind: 'no-answer', reason: 'unreadable' },
    ],
  ])('%s', async (_, answer, expected) => {
    const command = await commandThatGets(answer);
    await expect(command.fetchExport('accounts', { cursor: null })).resolves.toEqual(expected);
  });
});
