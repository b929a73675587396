import type { Operation } from '../accounts/operation';
import type { PreflightDecision, PreflightGroup, UnitFactor } from '../ports/preflight';
import type { DecideLabelParams } from './decide-label-params';
import type { LookLabelParams } from './look-label-params';
import type { QuestionLabelParams } from './question-label-params';
import type { ReceiptLabelParams } from './receipt-label-params';
import type { ScreenLabelParams } from './screen-label-params';

/** Nothing is to be filled in. */
type None = undefined;
interface Count {
  readonly count: number;
}

/** Names of controls, headings and standing texts of the pane, with what they speak of. */
export interface LabelParams
  extends QuestionLabelParams, ScreenLabelParams, ReceiptLabelParams, LookLabelParams, DecideLabelParams {
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
  'read-anew': None;
  settle: None;
  'settle.rows': Count;
  'submit-again': None;
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
  'rows.rejected': Count;
  'rows.changed': Count;
  'rows.parts': Count;
  'rows.selected-sendable': { readonly selected: number; readonly sendable: number };
  'rows.sent-before': Count;
  'rows.unconfirmed-before': Count;
  'rows.cannot-tell-before': Count;
  'rows.waiting-before': Count;
  'rows.stay-behind': { readonly errors: number; readonly held: number };
  'waiting-for-edit': None;

  // Counts and issues
  'counts.heading': None;
  'counts.ready': Count;
  'counts.errors': Count;
  'counts.held': Count;
  'counts.stale': None;
  'as-you-type': None;
  'as-you-type.off-for-undo': None;
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
  'cell.formula': None;
  'cell.fix-one': None;
  'value.blank': None;

  // Totals and the primary button
  'totals.heading': None;
  'totals.heading-selected': None;
  'totals.heading-rejected': None;
  'totals.heading-changed': None;
  'totals.principal': { readonly amount: string };
  'totals.paid': { readonly amount: string };
  'ledger.compare': None;
  'ledger.agrees': None;
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
  'look.next': { readonly time: string; readonly sheet: string };
  'look.now': None;
  'look.stop': None;
  'result.receipt': { readonly receipt: string };
  'reconciliation.on-the-way': Count;
  'reconciliation.delay-unknown': { readonly needed: number } & Count;
  'reconciliation.heading-settled': { readonly asOf: string };
  'work.time-left': { readonly minutes: number };
  'reconciliation.whole': { readonly asOf: string };
  'reconciliation.heading': { readonly asOf: string };

  // Sums
  'sum.principal': None;
  'sum.interest': None;
  'sum.fees': None;
  'sum.paid': None;
  'sum.balance': None;
  // Held against Command before sending
  'preflight.heading': None;
  'preflight.as-of': { readonly asOf: string };
  'preflight.old': None;
  'preflight.not-read': None;
  'preflight.read-first': None;
  'preflight.read-heading': None;
  'preflight.compulsory': None;
  'preflight.group': PreflightFigures & {
    readonly group: PreflightGroup;
    readonly unit: UnitFactor | undefined;
  } & Count;
  'preflight.choice': { readonly group: PreflightGroup; readonly decision: PreflightDecision };
  'preflight.found-heading': None;
  'preflight.nothing-against': None;
  'preflight.read-since': None;
  'preflight.asked-at-submit': None;
  /** What changes cells before Submit asks. */
  'preflight.fix': { readonly group: PreflightGroup; readonly decision: 'add' | 'update-instead' };
  'preflight.all-found': None;
  'preflight.one-by-one': None;
  'preflight.as-group': None;
  'preflight.row': PreflightFigures & { readonly row: number; readonly reference: string };
  'preflight.more-rows': Count;
  'preflight.repeated': Count;
  'preflight.sent-since': Count;
  'preflight.go-on': None;
  'preflight.decided-heading': None;
  'preflight.decided-group': { readonly group: PreflightGroup };
  'preflight.decided': { readonly decision: PreflightDecision } & Count;
}

/** What both sides say, where they say something: amounts with the currency's decimals, or days. */
interface PreflightFigures {
  readonly command: string | undefined;
  readonly sheet: string | undefined;
}
