import type { ColumnIndex } from '../accounts/column-index';
import type { ColumnChoices, WholeNameChoice } from '../accounts/columns/column-map';
import type { Operation } from '../accounts/operation';
import type { RowNumber } from '../accounts/row-number';
import type { Language } from '../messages/message';
import type { Credentials } from '../ports/command-port';
import type { SettledOutcome } from '../ports/reconciliation';
import type { PreflightDecision, PreflightGroup } from '../ports/preflight';
import type { Ledger } from './receipts/receipt-record';
import type { Settings } from '../settings/settings';
import type { TemplateWanted } from './columns/template-fields';
import type { LedgerEntry } from './submitting/ledger-entry';
import type { RowsChoice } from './submitting/rows-choice';

/** A person's answer to the question that stands; `cancel` leaves everything as it was. */
export type Answer =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'operation'; readonly operation: Operation }
  /** Let Command say what each row asks for. */
  | { readonly kind: 'decide-from-command' }
  /** Write what was decided; rows of which nothing has changed are left out, or updated all the same. */
  | { readonly kind: 'decide'; readonly unchanged: 'leave-out' | 'update' }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'full-name'; readonly choice: WholeNameChoice | 'ignore' }
  | { readonly kind: 'apply-fixes' }
  | { readonly kind: 'use-here' }
  /** Whether hidden rows go as well. */
  | { readonly kind: 'hidden-rows'; readonly send: boolean }
  /** Let Excel calculate, then go on. */
  | { readonly kind: 'recalculate' }
  /** Read Command first, then go on. */
  | { readonly kind: 'read-command' }
  | {
      readonly kind: 'preflight';
      /** By group; one that is not named stays behind. */
      readonly decisions: Readonly<Partial<Record<PreflightGroup, PreflightDecision>>>;
      /** Rows that are decided otherwise than their group. */
      readonly rows: readonly {
        readonly group: PreflightGroup;
        readonly row: RowNumber;
        readonly decision: PreflightDecision;
      }[];
    }
  | { readonly kind: 'sign-out'; readonly forget: boolean }
  | {
      readonly kind: 'submit';
      /** The row count, where it is asked for. */
      readonly typed: string;
      /** The lender's name, where it is asked for. */
      readonly lender?: string;
      /** The person's own count and sum, if they entered them. */
      readonly ledger?: Ledger;
      /** The person has seen that their ledger says something else, and sends all the same. */
      readonly differsAgreed?: boolean;
    }
  | { readonly kind: 'password'; readonly password: string };

/**
 * What a person can do. Every action answers through the state; none throws.
 * An action that cannot run now (other work is going on) does nothing.
 */
export interface Actions {
  /** Begins to follow the workbook; called once, when the pane stands. */
  start(): Promise<void>;
  signIn(credentials: Credentials): Promise<void>;
  signOut(): Promise<void>;
  check(): Promise<void>;
  /** Selects the next or previous cell with an issue, in sheet order from where the selection stands. */
  nextIssue(): Promise<void>;
  previousIssue(): Promise<void>;
  /** Shows the first cell of a group, then the next at each press. */
  showGroup(cause: string): Promise<void>;
  /** Previews the fixes of one group, or of all groups. */
  fixAll(cause: string | undefined): Promise<void>;
  /** Previews the fix of one cell's issue, for this cell alone. */
  fixCell(cell: { readonly row: RowNumber; readonly column: ColumnIndex }, cause: string): Promise<void>;
  /** Shows the first row of a group that Command has something against, then the next at each press. */
  showFindings(group: PreflightGroup): Promise<void>;
  /** Previews the change that takes away what Command has against the rows of a group, or against one of them. */
  fixFindings(group: PreflightGroup, row: RowNumber | undefined): Promise<void>;
  /** Says what rows without an operation ask for, by what Command holds. */
  decideFromCommand(): Promise<void>;
  undoFixes(): Promise<void>;
  /** Says which rows Submit sends, until other rows are selected or they have been sent. */
  chooseRows(choice: RowsChoice): void;
  /** Takes down the person's own count and sum, to be held against what Submit sends. */
  enterLedger(entry: LedgerEntry): void;
  submit(): Promise<void>;
  /** Sends selected rows once more that were sent before, on the person's word. */
  submitAgain(): Promise<void>;
  cancel(): void;
  answer(answer: Answer): void;
  openColumns(): Promise<void>;
  saveColumns(choices: ColumnChoices): Promise<void>;
  /** Holds the rows that were sent against Command: all of them when left out, or those that are selected. */
  reconcile(of?: 'all' | 'selected'): Promise<void>;
  /** Holds the rows of one submission against Command. */
  reconcileSubmission(receipt: string): Promise<void>;
  /** Holds every row against everything that Command holds. */
  reconcilePortfolio(): Promise<void>;
  /** Shows the figures of the last look at Command and what can follow from it. */
  openReconciliation(): void;
  /** Lays the last look at Command on a sheet of its own, to print. */
  layOutReconciliation(): Promise<void>;
  /** Lays the rows that would bring Command to the sheet on a new sheet; sends nothing. */
  prepareUpdates(): Promise<void>;
  /** Shows the totals of the payments since a day, dd/MM/yyyy; since the last receipt when left out. */
  openPayments(from?: string): Promise<void>;
  /** Filters the sheet that was looked at to one outcome; all outcomes when undefined. */
  showOutcome(outcome: SettledOutcome | undefined): Promise<void>;
  /**
   * Reads what Command holds and keeps it, so that rows are held against it before they go: what changed, or everything
   * anew, since only that shows what vanished from it.
   */
  readCommand(how?: 'changes' | 'everything'): Promise<void>;
  /** Asks Command about the rows whose answer never came. */
  settle(): Promise<void>;
  /** Looks at Command now for the rows that it is asked about by itself. */
  lookNow(): Promise<void>;
  /** Command is not asked by itself any more, until the next submission. */
  stopLooking(): void;
  openReceipts(): Promise<void>;
  /** Shows one receipt of the list. */
  openReceipt(receipt: string): Promise<void>;
  /** Shows what the receipt on the screen sent for an account or sub-account. */
  lookUpSent(id: string): Promise<void>;
  /** Lays the receipt on a sheet of its own, to print. */
  layOutReceipt(receipt: string): Promise<void>;
  /** Lays the rows that take a submission back on a new sheet; sends nothing. */
  prepareCorrection(receipt: string): Promise<void>;
  /** Does everything that Submit does but ask, send and write outcomes; shows it under Details. */
  dryRun(): Promise<void>;
  /** Shows the support log under Details. */
  openSupportLog(): Promise<void>;
  /** Shows what a template can have, to be chosen from. */
  openTemplate(): Promise<void>;
  /** Adds a sheet ready to fill, and one with examples. */
  createTemplate(wanted: TemplateWanted): Promise<void>;
  clearMarks(): Promise<void>;
  /** Switches checking as the person types on or off, for this workbook. */
  chooseAsYouType(on: boolean): Promise<void>;
  /** Gives our columns in this workbook another language, for everybody who opens it. */
  chooseSheetLanguage(language: Language): Promise<void>;
  openSettings(): void;
  saveSettings(settings: Settings): void;
  openDetails(): Promise<void>;
  closeScreen(): void;
  dismissNotice(): void;
  setLanguage(language: Language): void;
}
