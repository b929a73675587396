import type { Operation } from './submitted-account';

/** Amounts of one obligation in minor units of the lender's currency. `paid` is cumulative. */
export interface Amounts {
  principal: number;
  interest: number;
  fees: number;
  paid: number;
}

/** What an account and a sub-account have in common. Moments are milliseconds since 1970, days dd/MM/yyyy. */
export interface Held {
  readonly publicId: string;
  readonly amounts: Amounts;
  dateDue: string | null;
  paidDate: string | null;
  withdrawn: boolean;
  readonly submittedOn: string;
  readonly createdAt: number;
  updatedAt: number;
  /** Rank among everything that changed, so that equal moments still have an order. */
  touched: number;
  /** Every field that was ever submitted for it, the latest value of each. */
  fields: Record<string, unknown>;
}

/** A sub-account: one obligation under an account. */
export interface HeldSubAccount extends Held {
  readonly subAccountId: string;
}

/** An account. With sub-accounts, its figures are theirs; its own `amounts` count only when it has none. */
export interface HeldAccount extends Held {
  readonly accountId: string;
  /** False while it is there only because a sub-account of it was created. */
  declared: boolean;
  readonly subAccounts: Map<string, HeldSubAccount>;
}

/** A payment as D07 shows it. It carries no account reference there; the stand-in remembers it for tests. */
export interface HeldPayment {
  readonly publicId: string;
  readonly accountId: string;
  readonly subAccountId: string | null;
  readonly amount: number;
  readonly type: 'DIRECT' | 'COLLECTED';
  readonly status: 'SUCCESS' | 'PENDING' | 'FAILED';
  readonly settled: boolean;
  readonly paidBeforeSubmission: boolean;
  /** dd/MM/yyyy or null. */
  readonly paidDate: string | null;
  readonly failureReason: string | null;
  readonly createdAt: number;
  readonly touched: number;
}

/** An accepted row that processing dropped without a word to the sender. */
export interface IgnoredRow {
  readonly accountId: string;
  readonly subAccountId: string | null;
  readonly operation: Operation;
  readonly reason: 'already there' | 'not there' | 'withdrawn before';
  readonly at: number;
}

/** All that the stand-in holds. */
export interface Ledger {
  readonly accounts: Map<string, HeldAccount>;
  readonly payments: HeldPayment[];
  readonly ignored: IgnoredRow[];
  /** Rises with every change. */
  version: number;
}

/** A ledger that holds nothing. */
export function emptyLedger(): Ledger {
  return { accounts: new Map(), payments: [], ignored: [], version: 0 };
}

/** Marks a change; the returned number ranks it among all changes. */
export function touch(ledger: Ledger, held: Pick<Held, 'updatedAt' | 'touched'> | null, at: number): number {
  ledger.version += 1;
  if (held !== null) {
    held.updatedAt = at;
    held.touched = ledger.version;
  }
  return ledger.version;
}
