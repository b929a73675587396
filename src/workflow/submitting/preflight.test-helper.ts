import type { Answer } from '../actions';
import type { TestDesk, TestDeskOptions } from '../desk.test-helper';
import { openDesk } from '../desk.test-helper';
import type { QuestionOfKind } from '../question';
import type { ReceiptRecord } from '../receipts/receipt-record';
import { create, sheetOf, update, type Row } from '../small-sheet.test-helper';

/** What was paid to date, by account. */
export const paid = { Single: '300', Bounced: '500', Lookup: '250', Right: '100' };

/** A payments file: one single payment, one bounced cheque, one failed lookup, and one row as it should be. */
export const file = [
  update('Single', '50'),
  update('Bounced', '400'),
  update('Lookup', '0'),
  update('Right', '180'),
];

/** Confirms a submission as the question asks. */
export function confirmed(question: { readonly kind: string }): Answer {
  const { toType = '' } = question as QuestionOfKind<'confirm-submit'>;
  return { kind: 'submit', typed: toType, lender: 'demo' };
}

/** Command holds these accounts with what was paid so far, and the sheet holds other rows now; Command was not read yet. */
export async function monthLater(
  before: Readonly<Record<string, string>>,
  now: readonly Row[],
  options: TestDeskOptions = {},
): Promise<TestDesk> {
  const rows = Object.entries(before).map(([account, paidSoFar]) =>
    create(account, { Principal: '1000', 'Paid amount': paidSoFar }),
  );
  const first = await openDesk(await sheetOf(rows), options);
  first.answerWith('confirm-submit', confirmed);
  await first.actions.check();
  await first.actions.submit();
  await first.process();
  first.later(10);
  const desk = await first.openWorkbook(await sheetOf(now));
  desk.answerWith('confirm-submit', confirmed);
  desk.answerWith('preview-fixes', { kind: 'apply-fixes' });
  await desk.actions.check();
  return desk;
}

/** What Command holds as paid, by account, in minor units. */
export async function paidInCommand(desk: TestDesk): Promise<Record<string, number>> {
  const { accounts } = (await desk.held()) as unknown as {
    accounts: readonly { accountId: string; own: { paid: number } }[];
  };
  return Object.fromEntries(accounts.map(({ accountId, own }) => [accountId, own.paid]));
}

/** The receipt of the last submission. */
export async function lastReceipt(desk: TestDesk): Promise<ReceiptRecord | undefined> {
  await desk.actions.openReceipts();
  const { screen } = desk.state();
  if (screen.kind !== 'receipts') throw new Error('no receipts');
  await desk.actions.openReceipt(screen.lines[0]?.receipt ?? '');
  const shown = desk.state().screen;
  return shown.kind === 'receipt' ? shown.receipt.record : undefined;
}
