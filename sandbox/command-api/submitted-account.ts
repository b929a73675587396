/** What `status` 1, 2 and 3 ask for. */
export type Operation = 'create' | 'update' | 'withdraw';

/** The fields that hold amounts. */
export type AmountField = 'principal' | 'interest' | 'fees' | 'paidAmount';

/** One entry of a submit request that passed validation. */
export interface SubmittedAccount {
  readonly operation: Operation;
  readonly accountId: string;
  readonly subAccountId: string | null;
  /** Minor units of the lender's currency; only those that were sent. */
  readonly amounts: Readonly<Partial<Record<AmountField, number>>>;
  /** The entry as it arrived. */
  readonly fields: Readonly<Record<string, unknown>>;
}
