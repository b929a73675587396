import type { LabelParams } from '../label-params';
import { andList } from '../lists';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import type { Dictionary } from '../wording';
import { rows } from './words';

type ReceiptKey = Extract<
  keyof LabelParams,
  `receipt.${string}` | `dry-run.${string}` | `support-log.${string}` | `forget.${string}`
>;

const n = (value: number): string => formatNumber('en', value);

/** Texts of receipts, the dry run and the support log, in English. */
export const receiptLabels: Dictionary<Pick<LabelParams, ReceiptKey>> = {
  'receipt.heading': ({ receipt }) => `Receipt ${receipt}`,
  'receipt.open': ({ receipt }) => `Open ${receipt}`,
  'receipt.line-landed': ({ count }) => `${n(count)} landed`,
  'receipt.line-cut-off': ({ count }) => `${rows(count)}: cut off before its end`,
  'receipt.ended': 'Ended at',
  'receipt.cut-off': 'Cut off before its end. Reconcile shows what arrived.',
  'receipt.before-as-of': 'Amounts before, as of',
  'receipt.sent-in-minor': ({ currencyDecimals }) =>
    `Smallest units: 1 here was sent as ${n(10 ** currencyDecimals)}.`,
  'receipt.step': ({ step }) => steps[step],
  'receipt.group': ({ operation, group }) => `${operations[operation]}, ${groups[group]}`,
  'receipt.request': ({ batch }) => `Request ${n(batch)}`,
  'receipt.request-id': ({ id }) => `request ID ${id}`,
  'receipt.figures': 'From your ledger to Command',
  'receipt.verdict': ({ verdict }) => verdicts[verdict],
  'receipt.step-column': 'Step',
  'receipt.rows': 'Rows',
  'receipt.sum-of': ({ of }) => sums[of],
  'receipt.unknown': 'not known',
  'receipt.requests': 'Requests',
  'receipt.copy': 'Rows as sent',
  'receipt.copy-state': ({ copy, name }) => copyStates[copy](tamed(name)),
  'receipt.look-up': 'Account or sub-account ID',
  'receipt.look-up-go': 'Show what was sent',
  'receipt.look-up-none': ({ asked }) => `Nothing was sent for “${tamed(asked)}” in this submission.`,
  'receipt.former': ({ paid, total }) => `Command held before: total ${total}, paid ${paid}`,
  'receipt.lay-out': 'Open as sheet',
  'receipt.correct': 'Prepare a correction',
  'receipt.correct-text':
    'A correction is laid on a new sheet and sends nothing. What cannot be put back is named.',

  'dry-run.name': 'Dry run',
  'dry-run.text': 'Checks the sheet and shows what Submit would send. Nothing is sent.',
  'dry-run.summary': ({ rows: count, requests, kilobytes, environment }) =>
    `${rows(count)} would go to ${environment} in about ${n(requests)} ${requests === 1 ? 'request' : 'requests'}, ${n(kilobytes)} kB. Sizes follow how fast Command answers.`,
  'dry-run.wait': ({ count }) => `${rows(count)} would wait until an earlier part has landed.`,
  'dry-run.behind': ({ count }) => `${rows(count)} would stay behind.`,
  'dry-run.asks': ({ asks }) =>
    asks.length === 0
      ? 'Nothing would be asked first.'
      : `You would be asked for ${andList(
          'en',
          asks.map((ask) => askWords[ask]),
        )}.`,
  'dry-run.request': ({ number, rows: count, kilobytes }) =>
    `Request ${n(number)}: ${rows(count)}, ${n(kilobytes)} kB`,
  'dry-run.json': ({ count }) => `First request, its first ${rows(count)} (JSON)`,

  'support-log.name': 'Support log',
  'support-log.text':
    'What happened, without names, numbers or texts of people. Copy it when ClearGrid asks for it.',
  'support-log.copy': 'Copy support log',
  'support-log.copied': 'Copied.',
  'support-log.select': 'Press Ctrl+C to copy it.',

  'forget.heading': 'Sign out',
  'forget.text': ({ asOf }) =>
    `This computer keeps what Command showed on ${asOf}: references and amounts, no people. It is used to see totals that fall and to prepare corrections.`,
  'forget.keep': 'Sign out and keep it',
  'forget.forget': 'Sign out and forget it',
};

const operations = { create: 'New rows', update: 'Updates', withdraw: 'Withdrawals' } as const;
const groups = {
  prepared: 'prepared',
  sent: 'sent',
  accepted: 'accepted',
  rejected: 'rejected',
  unconfirmed: 'unconfirmed',
  notSent: 'not sent',
  landed: 'landed',
} as const;
const steps = {
  ledger: 'Your ledger',
  prepared: 'Sheet',
  sent: 'Sent',
  accepted: 'Accepted',
  landed: 'Landed',
} as const;
const verdicts = {
  agrees: 'Everything agrees.',
  differs: 'Not everything agrees: compare the lines.',
  open: 'Not everything is known yet. Reconcile shows what landed.',
} as const;
const sums = { paid: 'Paid', principal: 'Principal', balance: 'Balance' } as const;
const copyStates = {
  unchanged: (name: string) => `In the hidden sheet ${name}, unchanged since they were sent.`,
  changed: (name: string) => `The hidden sheet ${name} was changed after they were sent.`,
  gone: (name: string) => `The hidden sheet ${name} is no longer in this workbook.`,
  file: (name: string) => `In the file ${name}, saved where your browser saves downloads.`,
} as const;
const askWords = {
  hidden: 'the hidden rows, whether they go too',
  binding: 'the place, since this file was last sent elsewhere',
  count: 'the row count',
  lender: 'the lender’s name',
} as const;
