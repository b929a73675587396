import { accountFigures, figuresOf, statusOf } from './figures';
import type { State } from './state';

/**
 * What `GET /sandbox/accounts` shows: everything the stand-in holds and counted. Amounts in minor units, days
 * dd/MM/yyyy, moments ISO 8601. `fields` are as submitted, the latest value of each.
 *
 * @param only - one accountId, or undefined for all
 */
export function holdings(state: State, only?: string): Record<string, unknown> {
  const { settings, ledger, log, arrivals, processing } = state;
  const accounts =
    only === undefined
      ? [...ledger.accounts.values()]
      : [...ledger.accounts.values()].filter(({ accountId }) => accountId === only);
  const iso = (ms: number) => new Date(ms).toISOString();
  const { name, publicId, currency } = settings.lender;

  return {
    lender: { name, publicId, currency },
    requests: log.counts(),
    waiting: processing.waiting(),
    ignored: ledger.ignored.map((row) => ({ ...row, at: iso(row.at) })),
    arrived: arrivals.all().filter(({ accountId }) => only === undefined || accountId === only),
    accounts: accounts.map((account) => ({
      accountId: account.accountId,
      status: statusOf(account),
      figures: accountFigures(account),
      own: account.amounts,
      dateDue: account.dateDue,
      paidDate: account.paidDate,
      updatedAt: iso(account.updatedAt),
      arrived: arrivals.of(account.accountId, null),
      fields: account.fields,
      subAccounts: [...account.subAccounts.values()].map((subAccount) => ({
        subAccountId: subAccount.subAccountId,
        withdrawn: subAccount.withdrawn,
        figures: figuresOf(subAccount.amounts),
        own: subAccount.amounts,
        dateDue: subAccount.dateDue,
        paidDate: subAccount.paidDate,
        updatedAt: iso(subAccount.updatedAt),
        arrived: arrivals.of(account.accountId, subAccount.subAccountId),
        fields: subAccount.fields,
      })),
    })),
    payments: ledger.payments
      .filter(({ accountId }) => only === undefined || accountId === only)
      .map((payment) => ({ ...payment, createdAt: iso(payment.createdAt) })),
  };
}
