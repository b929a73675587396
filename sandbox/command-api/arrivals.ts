import type { Operation, SubmittedAccount } from './submitted-account';

/** How often each operation was taken in for one key, so that a test can prove "never twice". */
export type ArrivalCounts = Record<Operation, number>;

/** Counts of everything taken in, by account and sub-account. */
export interface Arrivals {
  add(row: SubmittedAccount): void;
  of(accountId: string, subAccountId: string | null): ArrivalCounts;
  all(): ({ accountId: string; subAccountId: string | null } & ArrivalCounts)[];
  clear(): void;
}

/** Counts that start at zero. */
export function createArrivals(): Arrivals {
  const byAccount = new Map<string, Map<string | null, ArrivalCounts>>();
  const none = (): ArrivalCounts => ({ create: 0, update: 0, withdraw: 0 });

  return {
    add({ accountId, subAccountId, operation }) {
      const ofAccount = byAccount.get(accountId) ?? new Map<string | null, ArrivalCounts>();
      byAccount.set(accountId, ofAccount);
      const counts = ofAccount.get(subAccountId) ?? none();
      ofAccount.set(subAccountId, counts);
      counts[operation] += 1;
    },
    of: (accountId, subAccountId) => byAccount.get(accountId)?.get(subAccountId) ?? none(),
    all: () =>
      [...byAccount].flatMap(([accountId, ofAccount]) =>
        [...ofAccount].map(([subAccountId, counts]) => ({ accountId, subAccountId, ...counts })),
      ),
    clear() {
      byAccount.clear();
    },
  };
}
