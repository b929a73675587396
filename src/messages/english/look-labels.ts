import type { ByHandReason } from '../../ports/reconciliation';
import { fieldName } from '../field-words';
import type { LabelParams } from '../label-params';
import { andList } from '../lists';
import type { FiguresOf, LookColumn, LookLabelParams } from '../look-label-params';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import { unbroken } from '../unbroken';
import type { Dictionary } from '../wording';
import { quoted } from './quoted';
import { accountsCounted, rows, timesCommands, verb } from './words';

/** Texts of the screen and the sheet of a look at Command, in English. */
export const lookLabels: Dictionary<Pick<LabelParams, keyof LookLabelParams>> = {
  'reconcile-selected': ({ count }) => `Reconcile selected rows (${formatNumber('en', count)})`,
  'reconcile-portfolio': 'Reconcile whole portfolio',
  'look.open': 'Figures and next steps',
  'look.heading': 'Reconciliation',
  'look.scope': ({ of, receipt }) =>
    ({
      all: 'All rows of this sheet that were sent.',
      selected: 'The selected rows that were sent.',
      submission: `The rows sent with ${tamed(receipt ?? '')}.`,
      unconfirmed: 'The rows without an answer.',
      portfolio: 'The whole portfolio: every ready row, sent or not, and everything in Command.',
    })[of],
  'look.as-of': ({ asOf, currency }) => `Command as of ${unbroken(asOf)}. Amounts in ${currency}.`,
  'look.group': ({ group }) => groups[group],
  'look.counted': ({ group, count }) =>
    group === 'only-sub-accounts'
      ? `${formatNumber('en', count)} sub-accounts`
      : ofAccounts.has(group)
        ? accountsCounted(count)
        : rows(count),
  'look.sheet': 'Sheet',
  'look.command': 'Command',
  'look.difference': 'Difference',
  'look.total': 'Total',
  'look.paid': 'Total paid',
  'look.unit': ({ factor, count }) =>
    `The amounts of ${rows(count)} are ${timesCommands(factor)} Command’s. That is one mistake in the unit, not ${formatNumber('en', count)}: correct the column, or Amounts in the request under Settings.`,
  'look.only-in-command':
    'What is only in Command is told and left alone: a row that is not in this sheet means nothing by itself. Amounts of sub-accounts are in their accounts already.',
  'look.not-ready': ({ count }) =>
    `${rows(count)} ${verb(count, 'has errors or waits', 'have errors or wait')} for others, and ${verb(count, 'was', 'were')} not compared.`,
  'look.not-exported': ({ fields }) =>
    `Not compared, because Command does not show it: ${andList(
      'en',
      fields.map((field) => fieldName('en', field)),
    )}.`,
  'look.by-setting': ({ fields }) =>
    `Not compared, because your settings say so: ${andList(
      'en',
      fields.map((field) => compared[field]),
    )}.`,
  'look.submission': 'Reconcile this submission',
  'look.lay-out': 'Make a Reconciliation sheet',
  'look.show': ({ group }) => `Show only: ${groups[group]}`,
  'look.show-all': 'Show all rows',
  'look.column': ({ column }) => columns[column],
  'look.rows': 'Rows',
  'look.title': ({ lender }) => `Reconciliation – ${lender}`,
  'look.place': ({ sheet, environment, lender }) =>
    `Sheet ${quoted(sheet)} against Command (${environment}, ${tamed(lender)})`,
  'look.made': ({ at, email }) => `Made ${unbroken(at)} by ${tamed(email)}`,
  'look.rows-title': 'Rows that do not agree',
  'look.no-rows': 'Every row that was compared agrees.',
  'look.prepare': 'Prepare updates',
  'updates.why': 'Why this row',
  'updates.absent': ({ row }) => `Row ${String(row)} of the sheet; not found in Command.`,
  'updates.differs': ({ row, differences }) =>
    `Row ${String(row)} of the sheet; Command holds something else: ${differences}.`,
  'updates.by-hand-text': 'Nothing was prepared for these rows: what is right is yours to say.',
  'updates.by-hand': ({ why, differences }) => byHand[why](differences),
  'look.payments': 'Payments',
  'payments.text': ({ currency }) =>
    `What Command collected, by the payments’ own dates. They name no account, so they are shown as totals. Amounts in ${currency}.`,
  'payments.from': 'From (dd/mm/yyyy)',
  'payments.from-hint': 'Until now. At first the day of the last receipt, else the first of this month.',
  'payments.read': 'Read payments',
  'payments.none': 'Command shows no payment in this period.',
  'payments.amount': 'Amount',
  'payments.by-status': 'By status',
  'payments.status': ({ status }) => statuses[status ?? ''] ?? tamed(status ?? ''),
  'payments.by-settlement': 'Succeeded, by settlement',
  'payments.settled': 'Settled with you',
  'payments.not-settled': 'Not settled yet',
  'payments.by-month': 'Succeeded, by month',
  'payments.month': ({ month }) => month.split('-').reverse().join('/'),
  'payments.change-heading': 'Change in total paid',
  'payments.paid-at': ({ at }) => `Total paid, ${unbroken(at)}`,
  'payments.change': 'Change',
  'payments.meanwhile': ({ count }) => `Payments that came meanwhile (${formatNumber('en', count)})`,
  'payments.unexplained': 'Not explained by payments',
  'payments.no-account':
    'Payments that succeeded and came to Command between the two looks, over all accounts. What is not explained may be totals that you sent, accounts that are new or gone, or reversals.',
  'payments.no-before':
    'Command was not read before on this computer, so there is no change in total paid to hold the payments against.',
  'look.is-status': ({ status }) => `Command says: ${tamed(status)}`,
};

const compared = { total: 'total', paid: 'total paid', dueDate: 'due date' } as const;

const ofAccounts: ReadonlySet<FiguresOf> = new Set<FiguresOf>([
  'only-accounts',
  'only-withdrawn',
  'all-accounts',
]);

const groups: Readonly<Record<FiguresOf, string>> = {
  landed: 'Landed',
  different: 'Different',
  missing: 'Missing',
  'cannot-tell': 'Cannot tell',
  'on-the-way': 'May still be on its way',
  'unsent-agrees': 'Not sent from here, agrees',
  'unsent-differs': 'Not sent from here, differs',
  'unsent-absent': 'Not sent from here, not in Command',
  'unsent-cannot-tell': 'Not sent from here, cannot tell',
  'only-accounts': 'Only in Command: accounts',
  'only-withdrawn': 'Only in Command: withdrawn accounts',
  'only-sub-accounts': 'Only in Command: sub-accounts',
  compared: 'Both sides together',
  'all-accounts': 'All accounts in Command',
};

const columns: Readonly<Record<LookColumn, string>> = {
  row: 'Row',
  account: 'Account ID',
  subAccount: 'Sub-account ID',
  outcome: 'Outcome',
  totalSheet: 'Total, sheet',
  totalCommand: 'Total, Command',
  totalDifference: 'Total, difference',
  paidSheet: 'Paid, sheet',
  paidCommand: 'Paid, Command',
  paidDifference: 'Paid, difference',
  dueSheet: 'Due date, sheet',
  dueCommand: 'Due date, Command',
  remark: 'Remark',
};

const byHand: Readonly<Record<ByHandReason, (differences: string) => string>> = {
  collected: () =>
    'Command has more paid than the sheet: payments were collected there. Take Command’s figure over into the sheet.',
  'update-absent': () =>
    'An update of what Command does not have. Is the reference right? If it is new, make it a create.',
  repeats: (differences) =>
    `Its sub-account ID stands under several accounts, so only the account as a whole could be compared: ${differences}.`,
};

/** Command's documented words for how a payment stands. */
const statuses: Readonly<Record<string, string>> = {
  SUCCESS: 'Succeeded',
  PENDING: 'Pending',
  FAILED: 'Failed',
  '': 'No status',
};
