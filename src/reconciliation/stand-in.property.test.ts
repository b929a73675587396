import fc from 'fast-check';
import { inProcessApi } from '../../sandbox/command-api/in-process.test-helper';
import { changeOnCommandSide } from '../../sandbox/command-api/command-side';
import { commandOverHttp } from '../command-api/command-over-http';
import { beginReading, collect } from './collect';
import { compareRows, type ComparableRow } from './compare';
import { stillClock } from './export-of.test-helper';
import { onlyInCommand } from './only-in-command';
import { sheetRow } from './reconciliation.test-helper';

jest.setTimeout(60_000);

const address = 'https://command.invalid';

async function signedIn() {
  const api = inProcessApi();
  const command = commandOverHttp({
    addresses: { staging: address, production: address },
    fetch: api.fetch,
    clock: stillClock,
  });
  await command.signIn({
    environment: 'staging',
    lender: 'demo',
    email: 'demo@example.com',
    password: 'demo',
  });
  return { api, command };
}

const fils = fc.integer({ min: 1, max: 99_999_999 });
const account = fc.record({
  total: fils,
  paid: fils,
  /** In the account's only sub-account, or in the account itself. */
  inSubAccount: fc.boolean(),
  day: fc.integer({ min: 1, max: 28 }),
  fate: fc.constantFrom('kept', 'kept', 'kept', 'paid', 'total', 'due date', 'dropped'),
  by: fils,
});

/** 12345 → `123.45` */
function major(minor: number): string {
  const digits = String(minor).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function dueDay(day: number): string {
  return `${String(day).padStart(2, '0')}/03/2026`;
}

type Account = Parameters<Parameters<typeof account.map>[0]>[0];

function rowOf({ total, paid, inSubAccount, day }: Account, at: number): ComparableRow {
  return sheetRow(`A${String(at)}`, inSubAccount ? `S${String(at)}` : '', 'create', {
    firstName: 'Celeste',
    phones: [{ number: '+971500000001', type: null }],
    principal: major(total),
    paidAmount: major(paid),
    dateDue: dueDay(day),
  });
}

/** What somebody does on Command's side. */
function changesOf(accounts: readonly Account[], added: number) {
  const key = ({ inSubAccount }: Account, at: number) => ({
    accountId: `A${String(at)}`,
    ...(inSubAccount ? { subAccountId: `S${String(at)}` } : {}),
  });
  const of = (fate: Account['fate'], entry: (one: Account, at: number) => object) =>
    accounts.flatMap((one, at) => (one.fate === fate ? [entry(one, at)] : []));
  return {
    change: [
      ...of('paid', (one, at) => ({ ...key(one, at), paidAmount: major(one.paid + one.by) })),
      ...of('total', (one, at) => ({ ...key(one, at), principal: major(one.total + one.by) })),
      ...of('due date', (one, at) => ({ ...key(one, at), dateDue: dueDay((one.day % 28) + 1) })),
    ],
    drop: of('dropped', key),
    add: Array.from({ length: added }, (_, at) => ({
      ...rowOf({ total: 100, paid: 1, inSubAccount: false, day: 1, fate: 'kept', by: 1 }, at).payload,
      accountId: `X${String(at)}`,
      status: undefined,
    })),
  };
}

function expectedOf({ total, paid, day, fate, by }: Account): object {
  const differs = (field: string, sheet: string, command: string) => ({
    kind: 'different',
    differences: [{ field, sheet, command }],
  });
  switch (fate) {
    case 'kept':
      return { kind: 'landed', by: 'row', compared: ['total', 'paid', 'dueDate'] };
    case 'dropped':
      return { kind: 'missing' };
    case 'paid':
      return differs('paid', major(paid), major(paid + by));
    case 'total':
      return differs('total', major(total), major(total + by));
    case 'due date':
      return differs('dueDate', dueDay(day), dueDay((day % 28) + 1));
  }
}

test('rows are submitted, some are changed there, some lost, some added: the comparison names exactly those', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(account, { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 4 }),
      async (accounts, added) => {
        const { api, command } = await signedIn();
        const rows = accounts.map(rowOf);
        expect(await command.submit(rows.map(({ payload }) => payload))).toMatchObject({ kind: 'accepted' });
        api.state.processing.processAll('arrival');
        const changes = JSON.parse(JSON.stringify(changesOf(accounts, added))) as unknown;
        expect(changeOnCommandSide(api.state, changes)).toBeUndefined();
        const read = await collect(
          (dataset, query) => command.fetchExport(dataset, query),
          beginReading(stillClock.now()),
          { clock: stillClock },
        );
        if (read.kind !== 'snapshot') throw new Error(read.kind);
        const compared = compareRows(rows, read.snapshot, { currencyDecimals: 2 });
        expect(compared).toMatchObject(accounts.map(expectedOf));
        const only = onlyInCommand(
          read.snapshot,
          rows.map(({ key }) => key),
        );
        expect(only['only-accounts'].map(({ reference }) => reference).sort()).toEqual(
          Array.from({ length: added }, (_, at) => `X${String(at)}`),
        );
        expect(only['only-sub-accounts']).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});
