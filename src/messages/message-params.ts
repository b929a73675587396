import type { FieldId } from '../accounts/fields/fields';
import type { Environment, NoAnswerReason } from '../ports/command-port';
import type { UnitFactor } from '../ports/preflight';
import type { SettledOutcome } from '../ports/reconciliation';

/** Nothing more to say: its parameters are written `{}`. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- `keyof None` must be never, so that a dictionary keeps a plain string
type None = Record<never, never>;

/**
 * Every sentence the workflow can say, with what it speaks of. A sentence is added here and in each language's
 * dictionary; the compiler names the languages that lack it. Labels of controls stand in `labels`, issues in `issue-words`.
 */
export interface MessageParams {
  'sign-in.refused': { readonly message: string };
  'sign-in.no-answer': { readonly environment: Environment; readonly reason: NoAnswerReason };
  'session.ended': None;
  'sheet.no-worksheet': None;
  'sheet.empty': { readonly sheet: string };
  'sheet.gone': { readonly sheet: string };
  'sheet.changed': { readonly sheet: string };
  'sheet.protected': { readonly sheet: string };
  'sheet.filtered-elsewhere': { readonly sheet: string };
  'workbook.protected': None;
  'workbook.read-only': None;
  'workbook.not-editable': None;
  'cell.being-edited': None;
  'excel.calculating': None;
  'excel.calculation-pending': None;
  'excel.not-written': { readonly address: string };
  'excel.too-large': None;
  'excel.failed': { readonly detail: string };
  'columns.no-known-header': { readonly sheet: string };
  'columns.no-account-id': { readonly sheet: string };
  'columns.equal-headers': { readonly header: string };
  'columns.two-for-field': { readonly field: FieldId; readonly headers: string };
  'columns.proposed': { readonly count: number };
  'check.no-rows': { readonly sheet: string };
  'check.done': { readonly ready: number; readonly errors: number; readonly held: number };
  'check.nothing-kept': None;
  'journal.not-kept': None;
  'work.cancelled': None;
  'marks.cleared': None;
  'fixes.none': None;
  'fixes.applied': { readonly count: number; readonly skipped: number };
  'fixes.undone': { readonly count: number; readonly kept: number };
  'issue.none-left': None;
  'issue.only-hidden': { readonly count: number };
  'submit.nothing-selected': { readonly rows: number };
  'submit.nothing-of-choice': { readonly choice: 'rejected' | 'changed' };
  'submit.parts-only': { readonly rows: number };
  'submit.nothing-ready': None;
  'submit.nothing-left': { readonly accepted: number; readonly unconfirmed: number };
  'submit.selection-outside': None;
  'submit.typed-wrong': { readonly expected: string };
  'submit.lender-wrong': { readonly lender: string };
  'submit.ledger-differs': None;
  'submit.other-person': { readonly who: string; readonly until: string };
  'resend.nothing': None;
  'submit.rows-changed': { readonly errors: number };
  /** `held`: rows that stayed behind on the person's word. */
  'submit.accepted': { readonly rows: number; readonly nextLook: string; readonly held?: number };
  'preflight.read': { readonly asOf: string; readonly accounts: number };
  'preflight.all-held': { readonly rows: number };
  'decide.nothing': { readonly filled: number };
  'decide.done': {
    readonly create: number;
    readonly update: number;
    readonly unchanged: number;
    readonly undecided: number;
  };
  'submit.rejected': { readonly rows: number };
  'submit.unconfirmed': { readonly rows: number };
  'submit.cancelled': { readonly sent: number; readonly notSent: number };
  'submit.stopped-no-answer': { readonly reason: NoAnswerReason };
  'submit.stopped-unreadable': None;
  'submit.stopped-signed-out': { readonly notSent: number };
  'submit.stopped-busy': { readonly notSent: number };
  'submit.stopped-refused': { readonly message: string };
  'submit.stopped-recording': { readonly detail: string };
  'submit.lease-lost': None;
  'submit.busy-elsewhere': { readonly with: 'workbook' | 'lender' };
  'rows.gone': { readonly rows: number };
  'recovered.unconfirmed': { readonly rows: number };
  'reconcile.done': {
    readonly landed: number;
    readonly different: number;
    readonly missing: number;
    readonly cannotTell: number;
  };
  'settle.done': {
    readonly landed: number;
    readonly different: number;
    readonly missing: number;
    readonly cannotTell: number;
  };
  'settle.nothing': None;
  'settle.too-early': { readonly rows: number; readonly minutes: number };
  'settle.delay-unknown': {
    readonly rows: number;
    readonly settled: number;
    /** Submissions measured so far, and how many must be. */
    readonly measured: number;
    readonly needed: number;
  };
  'reconcile.failed': { readonly message: string; readonly requestId: string };
  'reconcile.no-answer': { readonly reason: NoAnswerReason; readonly requestId: string };
  'reconcile.endless': None;
  'reconcile.nothing': None;
  'reconcile.cancelled': None;
  'reconciliation.nothing-selected': None;
  'reconciliation.nothing-of-receipt': { readonly receipt: string };
  /** `onlyInCommand`: accounts, without those that are withdrawn there. */
  'reconciliation.portfolio-done': {
    readonly rows: number;
    readonly agree: number;
    readonly onlyInCommand: number;
  };
  'payments.wrong-day': None;
  'reconciliation.gone': None;
  'reconciliation.laid-out': { readonly sheet: string; readonly rows: number };
  'reconciliation.filtered': { readonly rows: number; readonly group: SettledOutcome };
  'reconciliation.filter-off': None;
  'reconciliation.sheet-changed': { readonly sheet: string };
  'reconciliation.unit-first': { readonly factor: UnitFactor };
  'reconciliation.nothing-to-prepare': None;
  'reconciliation.prepared': { readonly sheet: string; readonly rows: number; readonly byHand: number };
  'template.created': { readonly sheet: string };
  'settings.saved': None;
  'columns.saved': None;
  'receipts.none': None;
  'receipt.line-only': { readonly receipt: string };
  'receipt.laid-out': { readonly sheet: string };
  'correction.in-file': { readonly file: string };
  'correction.no-copy': { readonly receipt: string };
  'correction.copy-changed': { readonly receipt: string };
  'correction.nothing': None;
  'correction.laid-out': { readonly sheet: string; readonly rows: number; readonly notRestored: number };
  'dry-run.nothing': None;
  'batch.accepted': None;
  'batch.refused': None;
  'batch.no-answer': None;
  'batch.not-sent': None;
  'response.processing': { readonly nextLook: string };
  'response.refused': { readonly messages: string };
  'response.refused-with-others': { readonly message: string };
  'response.refused-unnamed': { readonly message: string };
  'response.sending': None;
  'response.not-recorded': { readonly error: string };
  'response.not-journalled': { readonly error: string };
  'response.earlier-stands': { readonly why: string };
  'response.waits-for-withdrawal': None;
  'response.waits-for-earlier-part': None;
  'response.refused-with-sibling': None;
  'response.no-answer': { readonly reason: NoAnswerReason; readonly detail: string };
  'response.too-large': None;
  'response.cancelled': None;
  'response.signed-out': None;
  'response.stopped': None;
  'response.busy': None;
  'response.interrupted': None;
  'response.landed': { readonly asOf: string };
  'response.landed-by-totals': { readonly asOf: string };
  'response.totals-differ': { readonly differences: string; readonly asOf: string };
  'response.unit': { readonly factor: UnitFactor; readonly asOf: string };
  'response.missing': { readonly asOf: string };
  'response.different': { readonly differences: string; readonly asOf: string };
  'response.cannot-tell': {
    readonly why:
      'withdrawal' | 'sub-account-repeats' | 'nothing-comparable' | 'same-before' | 'sent-unknown';
  };
}
