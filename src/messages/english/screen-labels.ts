import type { LabelParams } from '../label-params';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import type { Dictionary } from '../wording';
import { quoted } from './quoted';
import { cells, rows, submissions, verb } from './words';

type ScreenKey = Extract<
  keyof LabelParams,
  | `question.${string}`
  | `sum.${string}`
  | `columns.${string}`
  | `template.${string}`
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
  'question.recalculate.heading': 'Recalculate first?',
  'question.recalculate.text':
    'Calculation is manual in this workbook, and something changed since the last one: formulas may show old results.',
  'question.recalculate.go': 'Recalculate and go on',
  'question.table.heading': 'Which table holds your accounts?',
  'question.table.text': 'This sheet holds more than one table.',
  'question.fixes.heading': ({ count }) => `Fix ${cells(count)}?`,
  'question.fixes.text': 'This is what will change in your sheet. Undo fixes puts it back.',
  'question.fixes.nothing': 'Nothing here can be fixed for you',
  'question.fixes.left-alone': ({ why, count, cells: named }) =>
    `${leftAlone[why](count)} ${named.map(({ row, header }) => `${tamed(header)}, row ${String(row)}`).join(' · ')}${count > named.length ? ' …' : ''}`,
  'question.fixes.row': 'Row',
  'question.fixes.column': 'Column',
  'question.fixes.before': 'Now',
  'question.fixes.after': 'Then',
  'question.fixes.more': ({ count }) => `… and ${n(count)} more like these.`,
  'question.fixes.apply': ({ count }) => `Fix ${cells(count)}`,
  'question.hidden.heading': 'Send hidden rows too?',
  'question.hidden.text': ({ rows: all, hidden, parts }) =>
    `${n(hidden)} of the ${rows(all)} to be sent ${verb(hidden, 'is', 'are')} hidden in the sheet, by a filter or by hand.${
      parts === 0
        ? ''
        : ` ${n(parts)} in sight cannot go without them: an account is created whole or not at all.`
    }`,
  'question.hidden.in-sight': ({ count }) => `Only the ${rows(count)} in sight`,
  'question.hidden.in-sight-meaning': 'The hidden ones stay behind as they are.',
  'question.hidden.all': ({ count }) => `All ${rows(count)}`,
  'question.hidden.all-meaning': 'Hidden or not.',
  'question.binding.heading': 'Is this the right place?',
  'question.binding.text': ({ last, lastLender, now, nowLender }) =>
    `This file was last sent to ${last} for ${lastLender}. You are signed in to ${now} for ${nowLender}.`,
  'question.binding.currency': ({ last, now }) => `It was sent in ${last}; your settings say ${now}.`,
  'question.binding.use': 'Use it here',
  'question.full-name.heading': 'How are whole names sent?',
  'question.full-name.text': ({ header }) =>
    `The column ${quoted(header)} holds first and last name together. Your answer is remembered for this column.`,
  'question.full-name.whole': 'Whole, as first name',
  'question.full-name.whole-meaning': ({ names }) => names.map(tamed).join(' · '),
  'question.full-name.split': 'Split at the first space',
  'question.full-name.split-meaning': ({ names }) =>
    names.map(({ firstName, lastName }) => [firstName, lastName ?? '–'].map(tamed).join(' | ')).join(' · '),
  'question.full-name.ignore': 'Do not send names',
  'question.full-name.ignore-meaning': 'The column is left out.',
  'question.submit.heading': ({ environment }) => `Submit to ${environment}?`,
  'question.submit.sentence': ({ operations, environment, lender }) =>
    `You are sending ${operations} to ${environment} for ${lender}.`,
  'question.submit.production': ({ operations, lender, paid, toType }) =>
    `You are sending ${operations} to PRODUCTION for ${lender}. Total paid is ${paid}. This cannot be undone, only corrected. Type ${toType}.`,
  'question.submit.type': ({ toType }) => `Type ${toType} to confirm`,
  'question.submit.sums': 'What is sent',
  'question.submit.stay-behind': 'What stays behind',
  'question.submit.errors': ({ count }) => `${rows(count)} with errors`,
  'question.submit.parts': ({ count }) => `${rows(count)} of new accounts whose other rows are not chosen`,
  'question.submit.held': ({ count }) => `${rows(count)} held, waiting for other rows`,
  'question.submit.sent-before': ({ count }) => `${rows(count)} accepted before`,
  'question.submit.unconfirmed': ({ count }) => `${rows(count)} unconfirmed, until Command has been read`,
  'question.submit.cannot-tell': ({ count }) => `${rows(count)} that Command’s exports cannot settle`,
  'question.submit.waiting': ({ count }) =>
    `${rows(count)} waiting until earlier rows of their account have landed`,
  'question.submit.held-by-word': ({ count }) =>
    `${rows(count)} held on your word, because of what Command holds`,
  'question.submit.type-lender': ({ lender }) => `Type ${lender} to confirm the lender`,
  'question.submit.why-lender': 'The lender’s name is asked for because this is unusual:',
  'question.submit.first-here':
    'From this workbook or this computer nothing was sent to this lender and environment before.',
  'question.submit.large': ({ rows: count, largest }) =>
    `${rows(count)} are more than three times the largest submission so far (${n(largest)}).`,
  'question.submit.withdrawals': ({ rows: count }) =>
    `${rows(count)} withdraw accounts or sub-accounts: collection stops.`,
  'question.submit.again': ({ rows: count }) => `${rows(count)} go once more although they were sent before:`,
  'question.submit.again-accepted': ({ count }) => `${rows(count)} accepted by Command, not yet seen there`,
  'question.submit.again-landed': ({ count }) => `${rows(count)} found in Command as sent`,
  'question.submit.again-different': ({ count }) => `${rows(count)} that Command holds differently`,
  'question.submit.again-cannot-tell': ({ count }) =>
    `${rows(count)} of which nobody can tell whether they arrived`,
  'question.submit.again-risk':
    'What Command took before, it takes again: an account may stand there twice, a withdrawal may be carried out twice, and figures entered in Command since are overwritten.',
  'question.submit.ledger': 'Your own ledger (optional)',
  'question.submit.ledger-hint': 'What you enter is held against these rows and kept in the receipt.',
  'question.submit.ledger-rows': 'Number of rows',
  'question.submit.ledger-of': 'Sum of',
  'question.submit.ledger-sum': 'Amount',
  'question.submit.ledger-unreadable': 'Type a number, such as 61,240.50.',
  'question.submit.ledger-rows-differ': ({ ledger, sheet }) =>
    `Your ledger has ${rows(ledger)}; ${n(sheet)} would be sent.`,
  'question.submit.ledger-sum-differs': ({ ledger, sheet }) =>
    `Your ledger says ${ledger}; these rows come to ${sheet}.`,
  'question.submit.ledger-agree': 'I know why they differ. Send all the same.',
  'question.sign-in-again.heading': 'Sign in again',
  'question.sign-in-again.text': ({ email, environment, lender }) =>
    `Your session ended in the middle of the work. Type the password of ${email} (${environment}, ${lender}) and it goes on where it stood. If you cancel, the rows that are left are not sent.`,
  'sum.principal': 'Principal',
  'sum.interest': 'Interest',
  'sum.fees': 'Fees',
  'sum.paid': 'Paid',
  'sum.balance': 'Balance',

  'columns.text':
    'Say what each column of your sheet holds. Your choice is kept in this workbook, and for this lender on this computer: the next file with the same headers needs no choice.',
  'columns.samples': ({ samples }) => `For example: ${samples}`,
  'columns.no-samples': 'No values yet',
  'columns.match-chosen': 'Chosen by you',
  'columns.match-exact': 'Known header',
  'columns.match-synonym': 'Known by another name',
  'columns.match-proposed': 'A guess: please check',
  'columns.match-full-name': 'A whole name: choose how it is sent',
  'columns.match-ignored': 'Ignored by you',
  'columns.match-left-over': 'From an earlier check, copied along; not used',
  'columns.match-additional-data': 'Sent along by you',
  'columns.match-none': 'Not known',
  'columns.choose-none': 'Not used',
  'columns.choose-ignore': 'Ignore this column',
  'columns.choose-additional-data': 'Send along as additional data',
  'columns.choose-full-name-whole': 'Whole name, all into First name',
  'columns.choose-full-name-split': 'Whole name, split at the first space',
  'columns.no-header': 'A column without a header',
  'columns.no-header-hint': 'Give it a header in the sheet if its values are to be sent.',
  'columns.taken-twice': ({ field }) => `${field} is chosen for more than one column. Keep one.`,
  'columns.save': 'Save columns',
  'template.text':
    'Adds a sheet ready to fill and a second one with examples. Rows of either are sent only if you check and submit them.',
  'template.purpose': 'What will you fill it with?',
  'template.purpose-all': 'Rows of every kind',
  'template.purpose-of': ({ operation }) => templatePurposes[operation],
  'template.language': 'Language of the headers',
  'template.fields': ({ count }) => `Columns (${n(count)} chosen)`,
  'template.required': 'must be filled',
  'template.choices-hint':
    'Loan types and withdrawal reasons become drop-down lists once they stand in Settings.',
  'template.create': 'Create template',
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
  'settings.usualDelayMinutes': 'Minutes until rows show up in Command',
  'settings.usualDelayMinutes-hint':
    'Leave it empty to go by what is measured. After this time a row that is not there counts as missing and may be sent again.',
  'settings.delay-measured': ({ minutes, count }) =>
    `Measured: ${n(minutes)} minutes, from ${submissions(count)}.`,
  'settings.delay-unknown': ({ count, needed }) =>
    `Not known yet: ${n(count)} of ${n(needed)} submissions measured. Until then no row counts as missing.`,
  'settings.requestsInFlight': 'Requests at the same time',
  'settings.requestsInFlight-hint': 'Lower it if Command is often too busy.',
  'settings.batchStartRows': 'Rows in the first requests',
  'settings.batchStartRows-hint': 'Later requests grow or shrink with the time that answers take.',
  'settings.batchMinRows': 'Fewest rows in one request',
  'settings.batchMinRows-hint': 'Requests do not shrink below this.',
  'settings.batchMaxRows': 'Most rows in one request',
  'settings.batchMaxRows-hint': 'Lower it if Command says that too much was sent at once.',
  'settings.answerSeconds': 'Seconds an answer should take',
  'settings.answerSeconds-hint': 'Requests grow until answers take about this long.',
  'settings.batchKilobytes': 'Most kilobytes in one request',
  'settings.batchKilobytes-hint': 'Lower it if Command says that too much was sent at once.',
  'settings.preparedBy': 'Prepared by',
  'settings.preparedBy-hint': 'Who made the sheet, for the receipts. May stay empty.',
  'settings.preparedBy-wrong': 'Type at most 80 characters.',
  'settings.loanTypes': 'Loan types',
  'settings.loanTypes-hint':
    'The codes that ClearGrid gave you, one a line: 1 = Personal loan. Left blank, any whole number is taken.',
  'settings.loanTypes-wrong':
    'Write each on a line of its own as 1 = Personal loan; each code and each name once.',
  'settings.withdrawalReasons': 'Withdrawal reasons',
  'settings.withdrawalReasons-hint': 'One a line. Left blank, any reason is taken.',
  'settings.withdrawalReasons-wrong':
    'Write each reason on a line of its own, once and in at most 100 letters.',
  'settings.allowedNegatives': 'These amounts may be below zero',
  'settings.amountUnit': 'Unit in which amounts are sent',
  'settings.amountUnit-hint':
    'As agreed with ClearGrid. Your sheet keeps whole units with decimals either way.',
  'settings.amountUnit-major': 'Whole units with decimals: 1250.5',
  'settings.amountUnit-minor': 'Smallest units: 125050',
  'settings.compulsoryPreflight': 'Production: always hold against Command first',
  'settings.compulsoryPreflight-hint': 'Nothing goes to Production unless Command was read within a day.',
  'settings.sheet-language': 'Language of our columns in this workbook',
  'settings.sheet-language-hint':
    'Everybody who opens this workbook sees Issues and Outcome in it, and the pane in their own. Press Check after changing it.',
  'settings.sheet-language-en': 'English',
  'settings.sheet-language-ar': 'Arabic',
  'settings.comparison': 'What Reconcile compares',
  'settings.comparison-total': 'Total (principal, interest and fees)',
  'settings.comparison-paid': 'Total paid',
  'settings.comparison-dueDate': 'Due date',
  'settings.comparison-wrong': 'Choose at least one figure, and enter an amount such as 0 or 0.05.',
  'settings.tolerance': 'Amounts may differ by',
  'settings.tolerance-hint': '0 means to the smallest coin. Sums always show the whole difference.',
  'settings.required': 'Fields that must be filled',
  'settings.required-operation': 'Operation',
  'settings.required-hint': 'What Check says of a blank cell.',
  'settings.blank-error': 'Must be filled',
  'settings.blank-warning': 'Warn when blank',
  'settings.blank-optional': 'May be blank',
  'settings.number-wrong': ({ from, to }) => `Type a whole number from ${n(from)} to ${n(to)}.`,
  'details.batches': 'Requests of the last submission',
  'details.no-batches': 'Nothing has been submitted yet.',
  'details.batch': ({ batch, rows: count }) => `Request ${n(batch)}, ${rows(count)}`,
  'details.took': ({ milliseconds }) => `${n(milliseconds)} ms`,
  'details.row-json': 'The selected row as it is sent (JSON)',
  'details.blanks-absent': 'Blank cells of the row are not sent, so they do not stand here.',
  'details.no-row': 'Select a ready row in the sheet to see what it sends.',
};

const operationMeanings = {
  create: 'The accounts are new in Command.',
  update: 'The accounts are in Command; amounts or details have changed.',
  withdraw: 'Collection of the accounts stops.',
} as const;

const leftAlone = {
  formula: (count: number) =>
    count === 1
      ? 'This cell holds a formula and is left alone; correct the formula:'
      : `${cells(count)} hold formulas and are left alone; correct the formulas:`,
  'changed-since': (count: number) =>
    count === 1
      ? 'This cell has changed since the check and is left alone:'
      : `${cells(count)} have changed since the check and are left alone:`,
} as const;

const templatePurposes = {
  create: 'New accounts',
  update: 'Updates, such as payments',
  withdraw: 'Withdrawals',
} as const;
