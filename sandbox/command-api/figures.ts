import type { Amounts, HeldAccount, HeldSubAccount } from './ledger';

/** Amounts as the exports show them, in minor units. */
export interface Figures {
  readonly total: number;
  readonly paid: number;
  /** What is left, never below zero. */
  readonly balance: number;
  /** Total less paid: below zero when too much was paid. */
  readonly actualBalance: number;
  readonly principal: number;
  readonly interest: number;
  readonly fees: number;
}

const nothing: Figures = {
  total: 0,
  paid: 0,
  balance: 0,
  actualBalance: 0,
  principal: 0,
  interest: 0,
  fees: 0,
};

/**
 * Figures of one obligation. What is paid goes against fees, then interest, then principal; the real order is
 * not documented.
 *
 * @example
 * figuresOf({ principal: 10000, interest: 0, fees: 0, paid: 3000 }).balance; // 7000
 */
export function figuresOf(amounts: Amounts): Figures {
  const total = amounts.principal + amounts.interest + amounts.fees;
  let left = amounts.paid;
  const after = (amount: number) => {
    const used = Math.min(amount, left);
    left -= used;
    return amount - used;
  };
  const fees = after(amounts.fees);
  const interest = after(amounts.interest);
  const principal = after(amounts.principal);
  return {
    total,
    paid: amounts.paid,
    balance: fees + interest + principal,
    actualBalance: total - amounts.paid,
    principal,
    interest,
    fees,
  };
}

/** Sub-accounts that count: those not withdrawn. */
export function openSubAccounts(account: HeldAccount): HeldSubAccount[] {
  return [...account.subAccounts.values()].filter(({ withdrawn }) => !withdrawn);
}

/** Figures of an account: the sum over its sub-accounts that are not withdrawn, or its own when it has none. */
export function accountFigures(account: HeldAccount): Figures {
  if (account.subAccounts.size === 0) return figuresOf(account.amounts);
  return openSubAccounts(account)
    .map(({ amounts }) => figuresOf(amounts))
    .reduce(
      (sum, one) => ({
        total: sum.total + one.total,
        paid: sum.paid + one.paid,
        balance: sum.balance + one.balance,
        actualBalance: sum.actualBalance + one.actualBalance,
        principal: sum.principal + one.principal,
        interest: sum.interest + one.interest,
        fees: sum.fees + one.fees,
      }),
      nothing,
    );
}

/** What an account shows as its status; IN_COLLECTION is the one documented word. */
export type ShownStatus = 'WITHDRAWN' | 'PAID' | 'IN_COLLECTION';

/** WITHDRAWN when told so or when all its sub-accounts are, PAID when nothing is left of what was owed. */
export function statusOf(account: HeldAccount): ShownStatus {
  const emptied = account.subAccounts.size > 0 && openSubAccounts(account).length === 0;
  if (account.withdrawn || emptied) return 'WITHDRAWN';
  const { total, balance } = accountFigures(account);
  return total > 0 && balance === 0 ? 'PAID' : 'IN_COLLECTION';
}
