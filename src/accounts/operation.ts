/** What a row asks of Command. */
export type Operation = 'create' | 'update' | 'withdraw';

/** The API's `status` numbers (documented: create-or-update accounts). */
export const operationStatus = { create: 1, update: 2, withdraw: 3 } as const satisfies Record<
  Operation,
  number
>;
