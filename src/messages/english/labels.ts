import type { LabelParams } from '../label-params';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import type { Dictionary } from '../wording';
import { decideLabels } from './decide-labels';
import { firstLabels } from './first-labels';
import { operationNames, operationsCounted } from './operations';
import { lookLabels } from './look-labels';
import { preflightLabels } from './preflight-labels';
import { receiptLabels } from './receipt-labels';
import { screenLabels } from './screen-labels';
import { unbroken } from '../unbroken';
import { rows, verb } from './words';

const n = (value: number): string => formatNumber('en', value);

/** Names of controls, headings and standing texts, in English. */
export const labels: Dictionary<LabelParams> = {
  ...firstLabels,
  'sign-out': 'Sign out',
  check: 'Check',
  'next-issue': 'Next issue',
  'previous-issue': 'Previous issue',
  'fix-all': 'Fix all',
  'undo-fixes': 'Undo fixes',
  submit: 'Submit',
  cancel: 'Cancel',
  more: 'More',
  'map-columns': 'Map columns',
  reconcile: 'Reconcile',
  'read-anew': 'Read everything anew',
  settle: 'Settle',
  'settle.rows': ({ count }) => `Settle ${rows(count)}`,
  'submit-again': 'Send again all the same…',
  receipts: 'Receipts',
  'create-template': 'Create template',
  'clear-marks': 'Clear marks',
  settings: 'Settings',
  details: 'Details',

  back: 'Back',
  save: 'Save',
  show: 'Show',
  'show-more': ({ count }) => `Show ${n(count)} more`,
  sheet: 'Sheet',
  'sheet.unknown': 'No sheet yet',
  'rows.heading': 'Rows that Submit sends',
  'rows.selected': ({ count }) => `Selected rows (${n(count)})`,
  'rows.all-ready': ({ count }) => `All ready rows (${n(count)})`,
  'rows.rejected': ({ count }) => `Rejected rows (${n(count)})`,
  'rows.changed': ({ count }) => `Changed since accepted (${n(count)})`,
  'rows.parts': ({ count }) =>
    `${rows(count)} selected would create a part of an account. Select its other new rows too.`,
  'rows.selected-sendable': ({ selected, sendable }) =>
    sendable === 0
      ? `None of the ${rows(selected)} selected can be sent.`
      : `${n(sendable)} of the ${rows(selected)} selected can be sent.`,
  'rows.sent-before': ({ count }) => `${rows(count)} already accepted; not sent again.`,
  'rows.unconfirmed-before': ({ count }) =>
    `${rows(count)} unconfirmed; not sent again until Command has been read.`,
  'rows.cannot-tell-before': ({ count }) =>
    `${rows(count)} that Command’s exports cannot settle; sent again only on your word (More, Send again all the same).`,
  'rows.waiting-before': ({ count }) =>
    `${rows(count)} waiting until Command shows earlier rows of their account: press Reconcile.`,
  'rows.stay-behind': ({ errors, held }) =>
    `${[...(errors > 0 ? [`${rows(errors)} with errors`] : []), ...(held > 0 ? [`${n(held)} held`] : [])].join(' and ')} ${verb(errors + held, 'stays', 'stay')} behind.`,

  'counts.heading': 'Rows of this sheet',
  'counts.ready': () => 'Ready',
  'counts.errors': ({ count }) => (count === 1 ? 'Error' : 'Errors'),
  'counts.held': () => 'Held',
  'counts.stale': 'The sheet has changed since this check. Press Check again.',
  'as-you-type': 'Check as I type',
  'as-you-type.off-for-undo':
    'Edits are not checked as you type: in this Excel each mark would empty your undo list (Ctrl+Z). If you prefer that, switch on “Check as I type” under More.',
  'empty.heading': 'Start with Check',
  'empty.what-check-does':
    'Check reads this sheet and colours every cell that is wrong, with the reason beside its row. Your own cells stay as they are, and nothing is sent.',
  'empty.no-issues': 'No issues found.',
  'empty.no-issues-next': ({ count }) =>
    count === 0 ? 'There is nothing to send now.' : `Every row is in order. Submit sends ${rows(count)}.`,
  'issues.heading': 'Issues',
  'issues.more': ({ count }) => `… and ${n(count)} more:`,
  'issues.all': 'All issues',
  'issues.word-error': 'Error',
  'issues.word-warning': 'Warning',
  'issues.word-held': 'Held',
  'issues.fix-all-of': ({ count }) => `Fix all (${n(count)})`,
  'cell.heading': ({ header, row }) => `${tamed(header)}, row ${String(row)}`,
  'cell.formula': 'Its formula:',
  'cell.fix-one': 'Fix',
  'value.blank': '(blank)',

  'totals.heading': 'Totals of all ready rows',
  'totals.heading-selected': 'Totals of the selected rows that can be sent',
  'totals.heading-rejected': 'Totals of the rejected rows that can be sent',
  'totals.heading-changed': 'Totals of the rows changed since they were accepted',
  'totals.principal': ({ amount }) => `principal ${amount}`,
  'totals.paid': ({ amount }) => `paid ${amount}`,
  'ledger.compare': 'Compare with my ledger',
  'ledger.agrees': 'Your ledger agrees with the rows that Submit sends.',
  'operation.name': ({ operation }) => operationNames[operation],
  'operation.counted': ({ operation, count }) => operationsCounted(operation, count),
  'submit.rows': ({ count }) => `Submit ${rows(count)}`,
  'work.checking': 'Checking',
  'work.fixing': 'Fixing cells',
  'work.marking': 'Writing the reasons',
  'work.reconciling': 'Reading Command',
  'work.preparing': 'Reading the rows again',
  'work.submitting': 'Sending',
  'work.progress': ({ done, total }) => `${n(done)} of ${rows(total)}`,
  'work.outcomes': ({ accepted, rejected, unconfirmed }) =>
    `${n(accepted)} accepted, ${n(rejected)} rejected, ${n(unconfirmed)} unconfirmed`,
  'work.step': ({ name, percent }) => `${name}: ${n(percent)} %`,
  'work.cancelling': 'Cancelling; what is on its way still gets its answer.',

  'result.heading': ({ environment }) => `Last submission, ${environment}`,
  'result.not-proof': ({ time }) =>
    `Accepted is not proof yet. From ${time} on, Reconcile shows what has landed.`,
  'look.next': ({ time, sheet }) => `Next look at Command: ${time}, sheet ${tamed(sheet)}.`,
  'look.now': 'Look now',
  'look.stop': 'Stop looking',
  'result.receipt': ({ receipt }) => `Receipt ${receipt}`,
  'reconciliation.on-the-way': ({ count }) =>
    `${rows(count)} accepted but not to be seen yet. Press Reconcile again later.`,
  'reconciliation.delay-unknown': ({ count, needed }) =>
    `How long Command usually takes is not known yet (${n(count)} of ${n(needed)} submissions measured). Until then no row counts as missing. You can set the minutes in Settings.`,
  'reconciliation.heading-settled': ({ asOf }) => `Rows without an answer, settled ${asOf}`,
  'work.time-left': ({ minutes }) =>
    minutes < 1 ? 'less than a minute left' : `about ${n(minutes)} min left`,
  'reconciliation.whole': ({ asOf }) =>
    `Everything was last read at ${unbroken(asOf)}, since then only what changed. An account that Command removed since would still count as there.`,
  'reconciliation.heading': ({ asOf }) => `Held against Command, ${asOf}`,
  ...screenLabels,
  ...receiptLabels,
  ...lookLabels,
  ...preflightLabels,
  ...decideLabels,
};
