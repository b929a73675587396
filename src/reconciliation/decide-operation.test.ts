import fc from 'fast-check';
import { rowNumber } from '../accounts/row-number';
import type { ComparableRow } from './compare';
import { decideOperation, type DecidedOperation } from './decide-operation';
import { PreflightBook } from './preflight';
import { exportedRow, sheetRow, snapshotOf } from './reconciliation.test-helper';
import { repeatedReferences } from './repeated-references';
import type { Snapshot } from './snapshot';

const held = (reference: string, over: Parameters<typeof exportedRow>[1] = {}) =>
  exportedRow(reference, {
    totalAmount: 100_000, paidAmount: 30_000, balanceAmount: 70_000, dueDate: '01/03/2026', ...over,
  }); // prettier-ignore

/** What the row that would be an update comes to. */
function decided(
  row: ComparableRow,
  snapshot: Snapshot,
  over: Partial<Parameters<typeof decideOperation>[0]> = {},
): DecidedOperation {
  const { key, payload } = row;
  return decideOperation({ key, asUpdate: payload, sentSince: false, repeats: false, ...over }, snapshot, 2);
}

const whole = { principal: '900', interest: '100', fees: '0', paidAmount: '300', dateDue: '01/03/2026' };
const update = (account: string, amounts = {}, sub = '') => sheetRow(account, sub, 'update', amounts);

describe('decide from Command', () => {
  const snapshot = snapshotOf(
    [held('A'), held('Out', { status: 'WITHDRAWN' })],
    [held('S-1'), held('S-2'), held('S-2')],
  );

  test('there is an update, not there is a create, of accounts and sub-accounts', () => {
    expect(decided(update('A', { paidAmount: '400' }), snapshot)).toBe('update');
    expect(decided(update('New'), snapshot)).toBe('create');
    expect(decided(update('A', { paidAmount: '400' }, 'S-1'), snapshot)).toBe('update');
    expect(decided(update('A', {}, 'S-9'), snapshot)).toBe('create');
    expect(decided(update('New', {}, 'S-1'), snapshot)).toBe('create');
  });

  test('nothing has changed only where every amount and day that the row says was compared', () => {
    expect(decided(update('A', whole), snapshot)).toBe('unchanged');
    expect(decided(update('A', { paidAmount: '300.00' }), snapshot)).toBe('unchanged');
    expect(decided(update('A', { ...whole, dateDue: '02/03/2026' }), snapshot)).toBe('update');
    // Interest and fees are not said, so that what is owed cannot be compared.
    expect(decided(update('A', { principal: '1000', paidAmount: '300' }), snapshot)).toBe('update');
    // A phone alone: exports do not show one.
    expect(decided(update('A', { firstName: 'Celeste' }), snapshot)).toBe('update');
    expect(decided(update('A', whole), snapshotOf([held('A', { paidAmount: undefined })]))).toBe('update');
    expect(decided(update('A', whole), snapshot, { asUpdate: undefined })).toBe('update');
  });

  test('what cannot be told is not decided', () => {
    expect(decided(update('A', {}, 'S-2'), snapshot)).toBe('sub-account-repeats');
    expect(decided(update('A', {}, 'S-1'), snapshot, { repeats: true })).toBe('sub-account-repeats');
    expect(decided(update('Out'), snapshot)).toBe('withdrawn');
    expect(decided(update('New'), snapshot, { sentSince: true })).toBe('sent-since');
    expect(decided(update('A', whole), snapshot, { sentSince: true })).toBe('update');
  });
});

const ids = ['A', 'B', 'C', 'D'];
const subs = ['', 'S-1', 'S-2', 'S-3', 'S-4'];
const amount = fc.constantFrom(undefined, 0, 100, 30_000, 30_001, 100_000);
const exported = (references: readonly string[]) =>
  fc.array(
    fc.record({
      reference: fc.constantFrom(...references),
      totalAmount: amount,
      paidAmount: amount,
      balanceAmount: amount,
      dueDate: fc.constantFrom(undefined, '01/03/2026'),
      status: fc.constantFrom(undefined, 'IN_COLLECTION', 'WITHDRAWN'),
    }),
    { maxLength: 6 },
  );
const snapshots = fc.tuple(exported(ids), exported(subs.slice(1))).map(([accounts, subAccounts]) =>
  snapshotOf(
    accounts.map((row) => exportedRow(row.reference, row)),
    subAccounts.map((row) => exportedRow(row.reference, row)),
  ),
);
const money = fc.constantFrom(undefined, '0', '1', '300', '300.01', '1000');
const sheets = fc.array(
  fc.record({
    account: fc.constantFrom(...ids, 'New'),
    sub: fc.constantFrom(...subs),
    paidAmount: money,
    principal: money,
    dateDue: fc.constantFrom(undefined, '01/03/2026', '02/03/2026'),
    sentSince: fc.boolean(),
  }),
  { maxLength: 12 },
);

/** A payload without what is undefined. */
const said = (amounts: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(amounts).filter(([, value]) => value !== undefined));

test('over random sheets: never a withdrawal, and always as the snapshot has it', () => {
  fc.assert(
    fc.property(sheets, snapshots, (rows, snapshot) => {
      const undecided = rows.map(({ account, sub, sentSince, ...amounts }) => ({
        sentSince,
        row: sheetRow(account, sub, 'update', said(amounts)),
      }));
      const repeats = repeatedReferences(undecided.map(({ row }) => row));
      const book = new PreflightBook(snapshot, { currencyDecimals: 2 });
      for (const [index, { row, sentSince }] of undecided.entries()) {
        const { accountId, subAccountId } = row.key;
        const what = decided(row, snapshot, { sentSince, repeats: repeats.has(subAccountId) });
        const account = snapshot.accounts.get(accountId);
        const there =
          account !== undefined && (subAccountId === '' || snapshot.subAccounts.has(subAccountId));
        expect(what).not.toBe('withdraw');
        if (what === 'create') expect(there).toBe(false);
        if (what === 'update' || what === 'unchanged') expect(there).toBe(true);
        if (what === 'unchanged') {
          const shown = subAccountId === '' ? account : snapshot.subAccounts.get(subAccountId);
          const { paidAmount, dateDue } = row.payload;
          if (paidAmount !== undefined) expect(Number(paidAmount) * 100).toBe(shown?.paidAmount);
          if (dateDue !== undefined) expect(dateDue).toBe(shown?.dueDate);
          expect(row.payload.principal).toBeUndefined();
        }
        if (what === 'create' || what === 'update')
          book.put(rowNumber(2 + index), { ...row, operation: what });
      }
      // Nothing that was decided is held because it is there, or because it is not.
      const groups = [...book.result().groups.keys()];
      expect(groups.filter((group) => /create|absent|withdraw/.test(group))).toEqual([]);
    }),
  );
});

test('over random sheets: no total paid that is compared falls without being held', () => {
  fc.assert(
    fc.property(sheets, snapshots, (rows, snapshot) => {
      const updates = rows.map(({ account, sub, paidAmount }) =>
        sheetRow(account, sub, 'update', said({ paidAmount })),
      );
      const book = new PreflightBook(snapshot, { currencyDecimals: 2 });
      for (const [index, row] of updates.entries()) book.put(rowNumber(2 + index), row);
      const { groups, notCompared } = book.result();
      const heldRows = new Set([...groups.values()].flatMap((findings) => findings.map(({ row }) => row)));
      const repeats = repeatedReferences(updates);
      let repeated = 0;
      for (const [index, { key, payload }] of updates.entries()) {
        const { accountId, subAccountId } = key;
        if (
          subAccountId !== '' &&
          (repeats.has(subAccountId) || snapshot.repeatedSubAccounts.has(subAccountId))
        ) {
          repeated += 1;
          continue;
        }
        const account = snapshot.accounts.get(accountId);
        const shown = subAccountId === '' ? account : account && snapshot.subAccounts.get(subAccountId);
        const { paidAmount } = payload;
        const falls =
          paidAmount !== undefined &&
          shown?.paidAmount !== undefined &&
          Math.round(Number(paidAmount) * 100) < shown.paidAmount;
        if (falls || shown === undefined) expect(heldRows).toContain(rowNumber(2 + index));
      }
      expect(notCompared.repeated).toBe(repeated);
    }),
  );
});
