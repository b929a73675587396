import * as z from 'zod';
import { touch } from './ledger';
import { currencyDecimals, submittedDecimals } from './options';
import { toMinorUnits } from './money';
import { processRow } from './process';
import type { SubmittedAccount } from './submitted-account';
import type { State } from './state';
import { validateAccount } from './validate-account';

const key = z.strictObject({ accountId: z.string(), subAccountId: z.string().optional() });
const schema = z.strictObject({
  add: z.array(z.looseObject({ accountId: z.string() })).default([]),
  change: z.array(z.looseObject({ accountId: z.string() })).default([]),
  drop: z.array(key).default([]),
  payments: z
    .array(
      key.extend({
        amount: z.union([z.string(), z.number()]),
        status: z.enum(['SUCCESS', 'PENDING', 'FAILED']).default('SUCCESS'),
        settled: z.boolean().default(false),
        paidDate: z.string().optional(),
      }),
    )
    .default([]),
});

/**
 * Does on Command's side what no request of the add-in asked for: adds accounts, changes them, loses them, collects
 * payments (a successful one raises what is paid). Nothing of it counts as arrived.
 *
 * @param body - `{ add?, change?, drop?, payments? }`; entries of `add` and `change` are as in a submit request,
 *   without `status`; amounts of payments are in major units
 * @returns undefined, or a sentence that says what is wrong; then nothing was done
 */
export function changeOnCommandSide(state: State, body: unknown): string | undefined {
  const { ledger, settings } = state;
  const read = schema.safeParse(body ?? {});
  if (!read.success) {
    return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  }
  const { add, change, drop, payments } = read.data;
  const rows: SubmittedAccount[] = [];
  for (const entry of [
    ...add.map((one) => ({ ...one, status: 1 })),
    ...change.map((one) => ({ ...one, status: 2 })),
  ]) {
    const judged = validateAccount(entry, { decimals: submittedDecimals(settings) });
    if (!judged.ok) return `${entry.accountId}: ${judged.messages.join('; ')}`;
    rows.push(judged.account);
  }
  const paid = payments.map((payment) => ({
    ...payment,
    minor: toMinorUnits(payment.amount, currencyDecimals[settings.lender.currency]),
  }));
  for (const { accountId, minor } of paid) {
    if (minor === undefined || minor <= 0) return `${accountId}: Invalid amount of a payment`;
  }

  const at = settings.time.now();
  for (const row of rows) processRow(ledger, row, at, settings.newId);
  for (const { accountId, subAccountId } of drop) {
    if (subAccountId === undefined) ledger.accounts.delete(accountId);
    else ledger.accounts.get(accountId)?.subAccounts.delete(subAccountId);
    touch(ledger, ledger.accounts.get(accountId) ?? null, at);
  }
  for (const { accountId, subAccountId, minor, status, settled, paidDate } of paid) {
    const account = ledger.accounts.get(accountId);
    const held = subAccountId === undefined ? account : account?.subAccounts.get(subAccountId);
    if (status === 'SUCCESS' && account !== undefined && held !== undefined) {
      held.amounts.paid += minor ?? 0;
      if (held !== account) touch(ledger, held, at);
      touch(ledger, account, at);
    }
    ledger.payments.push({
      publicId: settings.newId(),
      accountId,
      subAccountId: subAccountId ?? null,
      amount: minor ?? 0,
      type: 'COLLECTED',
      status,
      settled,
      paidBeforeSubmission: false,
      paidDate: paidDate ?? null,
      failureReason: status === 'FAILED' ? 'Insufficient funds' : null,
      createdAt: at,
      touched: touch(ledger, null, at),
    });
  }
  return undefined;
}
