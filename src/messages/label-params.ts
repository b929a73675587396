import type { Operation } from '../accounts/operation';

/** Nothing is to be filled in. */
type None = undefined;
interface Count {
  readonly count: number;
}

/** Names of controls, headings and standing texts of the pane, with what they speak of. */
export interface LabelParams {
  // Controls whose names are fixed: docs, tests and screen readers use the same.
  'sign-in.lender': None;
  'sign-in.email': None;
  'sign-in.password': None;
  'sign-in.environment': None;
  'sign-in.submit': None;
  'sign-out': None;
  check: None;
  'next-issue': None;
  'previous-issue': None;
  'fix-all': None;
  'undo-fixes': None;
  submit: None;
  cancel: None;
  more: None;
  'map-columns': None;
  reconcile: None;
  receipts: None;
  'create-template': None;
  'clear-marks': None;
  settings: None;
  details: None;

  // Sign-in
  'sign-in.heading': None;
  'sign-in.lender-hint': None;
  'sign-in.working': None;
  'sign-in.production-warning': None;
  'sign-in.password-kept-nowhere': None;
  'field.required': None;

  // Standing parts
  'pane.title': None;
  'environment.production-band': None;
  'language.other': None;
  back: None;
  save: None;
  dismiss: None;
  show: None;
  'show-more': Count;
  sheet: None;
  'sheet.unknown': None;
  'rows.heading': None;
  'rows.selected': Count;
  'rows.all-ready': Count;
  'rows.selected-sendable': { readonly selected: number; readonly sendable: number };
  'rows.sent-before': Count;
  'rows.unconfirmed-before': Count;
  'waiting-for-edit': None;

  // Counts and issues
  'counts.heading': None;
  'counts.ready': Count;
  'counts.errors': Count;
  'counts.held': Count;
  'counts.stale': None;
  'empty.heading': None;
  'empty.what-check-does': None;
  'empty.no-issues': None;
  'empty.no-issues-next': Count;
  'issues.heading': None;
  'issues.more': Count;
  'issues.all': None;
  'issues.word-error': None;
  'issues.word-warning': None;
  'issues.word-held': None;
  'issues.fix-all-of': Count;
  'cell.heading': { readonly header: string; readonly row: number };
  'cell.fix-one': None;
  'value.blank': None;

  // Totals and the primary button
  'totals.heading': None;
  'totals.principal': { readonly amount: string };
  'totals.paid': { readonly amount: string };
  'operation.name': { readonly operation: Operation };
  'operation.counted': { readonly operation: Operation; readonly count: number };
  'submit.rows': Count;
  'work.checking': None;
  'work.fixing': None;
  'work.marking': None;
  'work.reconciling': None;
  'work.preparing': None;
  'work.submitting': None;
  'work.progress': { readonly done: number; readonly total: number };
  'work.outcomes': { readonly accepted: number; readonly rejected: number; readonly unconfirmed: number };
  'work.step': { readonly name: string; readonly percent: number };
  'work.cancelling': None;

  // Results
  'result.heading': { readonly environment: string };
  'result.not-proof': { readonly time: string };
  'result.receipt': { readonly receipt: string };
  'reconciliation.on-the-way': Count;
  'reconciliation.heading': { readonly asOf: string };

  // Questions
  'question.operation.heading': None;
  'question.operation.text': None;
  'question.operation.meaning': { readonly operation: Operation };
  'question.table.heading': None;
  'question.table.text': None;
  'question.fixes.heading': Count;
  'question.fixes.text': None;
  'question.fixes.row': None;
  'question.fixes.column': None;
  'question.fixes.before': None;
  'question.fixes.after': None;
  'question.fixes.more': Count;
  'question.fixes.apply': Count;
  'question.binding.heading': None;
  'question.binding.text': {
    readonly last: string;
    readonly lastLender: string;
    readonly now: string;
    readonly nowLender: string;
  };
  'question.binding.currency': { readonly last: string; readonly now: string };
  'question.binding.use': None;
  'question.submit.heading': { readonly environment: string };
  'question.submit.sentence': {
    readonly operations: string;
    readonly environment: string;
    readonly lender: string;
  };
  'question.submit.production': {
    readonly operations: string;
    readonly lender: string;
    readonly paid: string;
    readonly toType: string;
  };
  'question.submit.type': { readonly toType: string };
  'question.submit.sums': None;
  'question.submit.stay-behind': None;
  'question.submit.errors': Count;
  'question.submit.held': Count;
  'question.submit.sent-before': Count;
  'question.submit.unconfirmed': Count;
  'sum.principal': None;
  'sum.interest': None;
  'sum.fees': None;
  'sum.paid': None;
  'sum.balance': None;

  // Screens of More
  'columns.text': None;
  'columns.samples': { readonly samples: string };
  'columns.no-samples': None;
  'columns.match-chosen': None;
  'columns.match-exact': None;
  'columns.match-synonym': None;
  'columns.match-proposed': None;
  'columns.match-ignored': None;
  'columns.match-additional-data': None;
  'columns.match-none': None;
  'columns.choose-none': None;
  'columns.choose-ignore': None;
  'columns.choose-additional-data': None;
  'columns.taken-twice': { readonly field: string };
  'columns.save': None;
  'receipts.empty': None;
  'receipts.line': {
    readonly rows: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly unconfirmed: number;
  };
  'settings.text': None;
  'settings.currency': None;
  'settings.currency-hint': None;
  'settings.currency-wrong': None;
  'settings.market': None;
  'settings.market-hint': None;
  'settings.market-wrong': None;
  'settings.batchRows': None;
  'settings.batchRows-hint': None;
  'settings.requestsInFlight': None;
  'settings.requestsInFlight-hint': None;
  'settings.usualDelayMinutes': None;
  'settings.usualDelayMinutes-hint': None;
  'settings.number-wrong': { readonly from: number; readonly to: number };
  'details.batches': None;
  'details.no-batches': None;
  'details.batch': { readonly batch: number; readonly rows: number };
  'details.took': { readonly milliseconds: number };
  'details.row-json': None;
  'details.no-row': None;
}
