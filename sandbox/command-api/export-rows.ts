import { dayStart, daysLate } from './days';
import { accountFigures, figuresOf, openSubAccounts, statusOf, type Figures } from './figures';
import type { HeldAccount, HeldPayment, HeldSubAccount, Ledger } from './ledger';
import type { SandboxLender } from './options';

/** The datasets of the exports that the stand-in serves. */
export type Dataset = 'S1/D02' | 'S1/D03' | 'S2/D07';

/** A row of a dataset and where it stands in the order of changes. */
export interface ExportEntry {
  readonly updatedAt: number;
  readonly touched: number;
  /** The row as the export shows it: amounts in minor units, days DD/MM/YYYY, moments ISO 8601. */
  row(): Record<string, unknown>;
}

/** What decides how rows are shown. */
export interface ExportRule {
  readonly lender: Pick<SandboxLender, 'currency' | 'displayName'>;
  readonly withdrawnInExports: 'shown' | 'hidden';
}

/**
 * All rows of one dataset, oldest change first.
 *
 * @example
 * exportEntries(ledger, 'S1/D02', rule).map((entry) => entry.row());
 */
export function exportEntries(ledger: Ledger, dataset: Dataset, rule: ExportRule): ExportEntry[] {
  const shown = (withdrawn: boolean) => !withdrawn || rule.withdrawnInExports === 'shown';
  return unordered().sort((a, b) => a.updatedAt - b.updatedAt || a.touched - b.touched);

  function unordered(): ExportEntry[] {
    const accounts = [...ledger.accounts.values()];
    switch (dataset) {
      case 'S1/D02':
        return accounts
          .filter((account) => shown(statusOf(account) === 'WITHDRAWN'))
          .map((account) => entry(account, () => accountRow(account, rule)));
      case 'S1/D03':
        return accounts
          .flatMap(({ subAccounts }) => [...subAccounts.values()])
          .filter(({ withdrawn }) => shown(withdrawn))
          .map((subAccount) => entry(subAccount, () => subAccountRow(subAccount)));
      case 'S2/D07':
        return ledger.payments.map((payment) => ({
          updatedAt: payment.createdAt,
          touched: payment.touched,
          row: () => paymentRow(payment),
        }));
    }
  }
}

function entry(held: { updatedAt: number; touched: number }, row: ExportEntry['row']): ExportEntry {
  return { updatedAt: held.updatedAt, touched: held.touched, row };
}

function accountRow(account: HeldAccount, rule: ExportRule): Record<string, unknown> {
  const { fields } = account;
  const dueDate = accountDueDate(account);
  const overdue = overdueBalance(account);
  return {
    public_id: account.publicId,
    account_reference_id: account.accountId,
    customer_reference_id: fields['debtorCompanyId'] ?? null,
    reference_id: `CG-${account.publicId.slice(0, 8).toUpperCase()}`,
    ...amounts(accountFigures(account)),
    minimum_due_amount: overdue,
    currency: rule.lender.currency,
    submitted_date: account.submittedOn,
    due_date: dueDate,
    delinquent_days_on_submission: daysLate(dueDate, account.createdAt),
    loan_type: fields['loanType'] ?? null,
    status: statusOf(account),
    merchant_name: fields['merchant'] ?? null,
    lender_display_name: rule.lender.displayName,
    ...moments(account),
  };
}

function subAccountRow(subAccount: HeldSubAccount): Record<string, unknown> {
  const bucket = Math.floor(daysLate(subAccount.dateDue, subAccount.updatedAt) / 30) * 30;
  return {
    public_id: subAccount.publicId,
    sub_account_reference_id: subAccount.subAccountId,
    ...amounts(figuresOf(subAccount.amounts)),
    submitted_date: subAccount.submittedOn,
    due_date: subAccount.dateDue,
    dpd_bucket_start: bucket,
    dpd_bucket_end: bucket + 30,
    ...moments(subAccount),
  };
}

function paymentRow(payment: HeldPayment): Record<string, unknown> {
  const paidAt = dayStart(payment.paidDate);
  return {
    public_id: payment.publicId,
    amount: payment.amount,
    settled_amount: payment.settled ? payment.amount : 0,
    payment_type: payment.type,
    payment_status: payment.status,
    is_settled: payment.settled,
    paid_before_submission: payment.paidBeforeSubmission,
    paid_date: paidAt === undefined ? null : new Date(paidAt).toISOString(),
    failure_reason: payment.failureReason,
    ...moments({ createdAt: payment.createdAt, updatedAt: payment.createdAt }),
  };
}

function amounts(figures: Figures): Record<string, number> {
  return {
    total_amount: figures.total,
    balance_amount: figures.balance,
    actual_balance_amount: figures.actualBalance,
    paid_amount: figures.paid,
    balance_principal_amount: figures.principal,
    balance_interest: figures.interest,
    balance_fee: figures.fees,
  };
}

function moments(held: { createdAt: number; updatedAt: number }): Record<string, string> {
  return {
    created_at: new Date(held.createdAt).toISOString(),
    updated_at: new Date(held.updatedAt).toISOString(),
  };
}

/** An account is due when its first open sub-account is; without sub-accounts, when it says. */
function accountDueDate(account: HeldAccount): string | null {
  const dues = openSubAccounts(account).map(({ dateDue }) => dateDue);
  const first = dues.filter((due) => due !== null).sort((a, b) => (dayStart(a) ?? 0) - (dayStart(b) ?? 0))[0];
  return first ?? account.dateDue;
}

/** What was already due when the account last changed. */
function overdueBalance(account: HeldAccount): number {
  const obligations = account.subAccounts.size === 0 ? [account] : openSubAccounts(account);
  return obligations
    .filter(({ dateDue }) => daysLate(dateDue, account.updatedAt) > 0)
    .reduce((sum, { amounts: held }) => sum + figuresOf(held).balance, 0);
}
