import type { LabelParams } from '../label-params';
import { formatNumber } from '../numbers';
import type { Dictionary } from '../wording';
import { cells, rows } from './words';

type ScreenKey = Extract<
  keyof LabelParams,
  | `question.${string}`
  | `sum.${string}`
  | `columns.${string}`
  | `receipts.${string}`
  | `settings.${string}`
  | `details.${string}`
>;

const n = (value: number): string => formatNumber('en', value);

/** Texts of the questions and of the screens behind More, in English. */
export const screenLabels: Dictionary<Pick<LabelParams, ScreenKey>> = {
  'question.operation.heading': 'What should these rows do?',
  'question.operation.text': 'This sheet has no Operation column, so your answer counts for every row of it.',
  'question.operation.meaning': ({ operation }) => operationMeanings[operation],
  'question.table.heading': 'Which table holds your accounts?',
  'question.table.text': 'This sheet holds more than one table.',
  'question.fixes.heading': ({ count }) => `Fix ${cells(count)}?`,
  'question.fixes.text': 'This is what will change in your sheet. Undo fixes puts it back.',
  'question.fixes.row': 'Row',
  'question.fixes.column': 'Column',
  'question.fixes.before': 'Now',
  'question.fixes.after': 'Then',
  'question.fixes.more': ({ count }) => `… and ${n(count)} more like these.`,
  'question.fixes.apply': ({ count }) => `Fix ${cells(count)}`,
  'question.binding.heading': 'Is this the right place?',
  'question.binding.text': ({ last, lastLender, now, nowLender }) =>
    `This file was last sent to ${last} for ${lastLender}. You are signed in to ${now} for ${nowLender}.`,
  'question.binding.currency': ({ last, now }) => `It was sent in ${last}; your settings say ${now}.`,
  'question.binding.use': 'Use it here',
  'question.submit.heading': ({ environment }) => `Submit to ${environment}?`,
  'question.submit.sentence': ({ operations, environment, lender }) =>
    `You are sending ${operations} to ${environment} for ${lender}.`,
  'question.submit.production': ({ operations, lender, paid, toType }) =>
    `You are sending ${operations} to PRODUCTION for ${lender}. Total paid is ${paid}. This cannot be undone, only corrected. Type ${toType}.`,
  'question.submit.type': ({ toType }) => `Type ${toType} to confirm`,
  'question.submit.sums': 'What is sent',
  'question.submit.stay-behind': 'What stays behind',
  'question.submit.errors': ({ count }) => `${rows(count)} with errors`,
  'question.submit.held': ({ count }) => `${rows(count)} held, waiting for other rows`,
  'question.submit.sent-before': ({ count }) => `${rows(count)} accepted before`,
  'question.submit.unconfirmed': ({ count }) => `${rows(count)} unconfirmed, until Command has been read`,
  'sum.principal': 'Principal',
  'sum.interest': 'Interest',
  'sum.fees': 'Fees',
  'sum.paid': 'Paid',
  'sum.balance': 'Balance',

  'columns.text': 'Say what each column of your sheet holds. Your choice is kept for this workbook.',
  'columns.samples': ({ samples }) => `For example: ${samples}`,
  'columns.no-samples': 'No values yet',
  'columns.match-chosen': 'Chosen by you',
  'columns.match-exact': 'Known header',
  'columns.match-synonym': 'Known by another name',
  'columns.match-proposed': 'A guess: please check',
  'columns.match-ignored': 'Ignored by you',
  'columns.match-additional-data': 'Sent along by you',
  'columns.match-none': 'Not known',
  'columns.choose-none': 'Not used',
  'columns.choose-ignore': 'Ignore this column',
  'columns.choose-additional-data': 'Send along as additional data',
  'columns.taken-twice': ({ field }) => `${field} is chosen for more than one column. Keep one.`,
  'columns.save': 'Save columns',
  'receipts.empty': 'There are no receipts yet. Each submission leaves one.',
  'receipts.line': ({ rows: sent, accepted, rejected, unconfirmed }) =>
    `${rows(sent)}: ${n(accepted)} accepted, ${n(rejected)} rejected, ${n(unconfirmed)} unconfirmed`,
  'settings.text': 'For this lender and environment, on this computer.',
  'settings.currency': 'Currency of the amounts',
  'settings.currency-hint': 'Three letters, such as AED, SAR or BHD.',
  'settings.currency-wrong': 'Type the three capital letters of a currency, such as AED.',
  'settings.market': 'Country',
  'settings.market-hint':
    'Two letters, such as AE, SA or BH. Phone numbers without a country code are read as from here.',
  'settings.market-wrong': 'Type the two capital letters of a country, such as AE.',
  'settings.batchRows': 'Rows in one request',
  'settings.batchRows-hint': 'Lower it if Command says that too much was sent at once.',
  'settings.requestsInFlight': 'Requests at the same time',
  'settings.requestsInFlight-hint': 'Lower it if Command is often too busy.',
  'settings.usualDelayMinutes': 'Minutes until rows show up in Command',
  'settings.usualDelayMinutes-hint': 'After this time a row that is not there counts as missing.',
  'settings.number-wrong': ({ from, to }) => `Type a whole number from ${n(from)} to ${n(to)}.`,
  'details.batches': 'Requests of the last submission',
  'details.no-batches': 'Nothing has been submitted yet.',
  'details.batch': ({ batch, rows: count }) => `Request ${n(batch)}, ${rows(count)}`,
  'details.took': ({ milliseconds }) => `${n(milliseconds)} ms`,
  'details.row-json': 'The selected row as it is sent (JSON)',
  'details.no-row': 'Select a ready row in the sheet to see what it sends.',
};

const operationMeanings = {
  create: 'The accounts are new in Command.',
  update: 'The accounts are in Command; amounts or details have changed.',
  withdraw: 'Collection of the accounts stops.',
} as const;
