/** What identifies a row: its account, and its sub-account ('' when the row is the whole account), as canonical text. */
export interface RowKey {
  readonly accountId: string;
  readonly subAccountId: string;
}
