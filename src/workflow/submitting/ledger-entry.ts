import type { Ledger } from '../receipts/receipt-record';

/** What stands in the fields for the person's own ledger. */
export interface LedgerEntry {
  readonly rows: string;
  readonly of: Ledger['of'];
  readonly sum: string;
}

export const noLedger: LedgerEntry = { rows: '', of: 'paid', sum: '' };
