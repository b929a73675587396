import { dayText } from './days';
import { touch, type Held, type HeldAccount, type IgnoredRow, type Ledger } from './ledger';
import type { SubmittedAccount } from './submitted-account';

/** Fields that belong to one obligation; everything else a sub-account's row says is about its account. */
const obligationFields = new Set([
  'status',
  'subAccountId',
  'principal',
  'interest',
  'fees',
  'paidAmount',
  'paidDate',
  'dateDue',
  'additionalData',
]);

/**
 * Does to the ledger what one accepted row asks for, as the background processing of the real service is
 * documented to: sub-accounts are added, updated and withdrawn at any time and their account follows.
 * A create of what is there, and an update or withdrawal of what is not, is dropped and noted in
 * `ledger.ignored` (undocumented; the sender hears nothing of it).
 *
 * @param at - the moment of processing, milliseconds since 1970
 * @param newId - makes the public ids
 */
export function processRow(ledger: Ledger, row: SubmittedAccount, at: number, newId: () => string): void {
  const account = ledger.accounts.get(row.accountId);
  switch (row.operation) {
    case 'create':
      create(ledger, account, row, at, newId);
      return;
    case 'update':
      update(ledger, account, row, at, newId);
      return;
    case 'withdraw':
      withdraw(ledger, account, row, at);
      return;
  }
}

function create(
  ledger: Ledger,
  there: HeldAccount | undefined,
  row: SubmittedAccount,
  at: number,
  newId: () => string,
): void {
  if (there?.withdrawn === true) {
    ignore(ledger, row, 'withdrawn before', at);
    return;
  }
  if (row.subAccountId === null) {
    if (there?.declared === true) {
      ignore(ledger, row, 'already there', at);
      return;
    }
    const account = there ?? newAccount(ledger, row.accountId, at, newId);
    account.declared = true;
    write(ledger, account, row, account, at, newId, true);
    touch(ledger, account, at);
    return;
  }
  const twin = there?.subAccounts.get(row.subAccountId);
  if (twin !== undefined) {
    ignore(ledger, row, twin.withdrawn ? 'withdrawn before' : 'already there', at);
    return;
  }
  const account = there ?? newAccount(ledger, row.accountId, at, newId);
  const subAccount = { ...newHeld(at, newId), subAccountId: row.subAccountId };
  account.subAccounts.set(row.subAccountId, subAccount);
  write(ledger, subAccount, row, account, at, newId, true);
  touch(ledger, subAccount, at);
  touch(ledger, account, at);
}

function update(
  ledger: Ledger,
  account: HeldAccount | undefined,
  row: SubmittedAccount,
  at: number,
  newId: () => string,
): void {
  const held = row.subAccountId === null ? account : account?.subAccounts.get(row.subAccountId);
  if (account === undefined || held === undefined) {
    ignore(ledger, row, 'not there', at);
    return;
  }
  if (account.withdrawn || held.withdrawn) {
    ignore(ledger, row, 'withdrawn before', at);
    return;
  }
  write(ledger, held, row, account, at, newId, false);
  if (held !== account) touch(ledger, held, at);
  touch(ledger, account, at);
}

function withdraw(ledger: Ledger, account: HeldAccount | undefined, row: SubmittedAccount, at: number): void {
  const held = row.subAccountId === null ? account : account?.subAccounts.get(row.subAccountId);
  if (account === undefined || held === undefined) {
    ignore(ledger, row, 'not there', at);
    return;
  }
  if (account.withdrawn || held.withdrawn) {
    ignore(ledger, row, 'withdrawn before', at);
    return;
  }
  const gone: Held[] = held === account ? [...account.subAccounts.values(), account] : [held];
  for (const one of gone.filter(({ withdrawn }) => !withdrawn)) {
    one.withdrawn = true;
    one.fields = { ...one.fields, ...row.fields };
    touch(ledger, one, at);
  }
  if (held !== account) touch(ledger, account, at);
}

function write(
  ledger: Ledger,
  held: Held,
  row: SubmittedAccount,
  account: HeldAccount,
  at: number,
  newId: () => string,
  creating: boolean,
): void {
  const { principal, interest, fees, paidAmount } = row.amounts;
  const paidMore = (paidAmount ?? 0) - held.amounts.paid;
  Object.assign(held.amounts, {
    ...(principal === undefined ? {} : { principal }),
    ...(interest === undefined ? {} : { interest }),
    ...(fees === undefined ? {} : { fees }),
    ...(paidAmount === undefined ? {} : { paid: paidAmount }),
  });
  if (typeof row.fields['dateDue'] === 'string') held.dateDue = row.fields['dateDue'];
  if (typeof row.fields['paidDate'] === 'string') held.paidDate = row.fields['paidDate'];
  held.fields = { ...held.fields, ...row.fields };
  if (held !== account) {
    const shared = Object.entries(row.fields).filter(([field]) => !obligationFields.has(field));
    account.fields = { ...account.fields, ...Object.fromEntries(shared) };
  }
  if (paidMore > 0) {
    ledger.payments.push({
      publicId: newId(),
      accountId: row.accountId,
      subAccountId: row.subAccountId,
      amount: paidMore,
      type: 'DIRECT',
      status: 'SUCCESS',
      settled: true,
      paidBeforeSubmission: creating,
      paidDate: held.paidDate,
      failureReason: null,
      createdAt: at,
      touched: touch(ledger, null, at),
    });
  }
}

function newAccount(ledger: Ledger, accountId: string, at: number, newId: () => string): HeldAccount {
  const account: HeldAccount = { ...newHeld(at, newId), accountId, declared: false, subAccounts: new Map() };
  ledger.accounts.set(accountId, account);
  return account;
}

function newHeld(at: number, newId: () => string): Held {
  return {
    publicId: newId(),
    amounts: { principal: 0, interest: 0, fees: 0, paid: 0 },
    dateDue: null,
    paidDate: null,
    withdrawn: false,
    submittedOn: dayText(at),
    createdAt: at,
    updatedAt: at,
    touched: 0,
    fields: {},
  };
}

function ignore(ledger: Ledger, row: SubmittedAccount, reason: IgnoredRow['reason'], at: number): void {
  ledger.version += 1;
  ledger.ignored.push({
    accountId: row.accountId,
    subAccountId: row.subAccountId,
    operation: row.operation,
    reason,
    at,
  });
}
