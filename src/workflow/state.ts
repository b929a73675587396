import type { AskedField } from '../accounts/fields/asked-fields';
import type { CheckResult } from '../accounts/check/check-result';
import type { ColumnMap, ColumnProblem } from '../accounts/columns/column-map';
import type { FieldId } from '../accounts/fields/fields';
import type { ControlTotal } from '../accounts/check/check-result';
import type { Issue } from '../accounts/issue';
import type { ColumnIndex } from '../accounts/column-index';
import type { Operation } from '../accounts/operation';
import type { RowKey } from '../accounts/row-key';
import type { RowNumber } from '../accounts/row-number';
import type { Language, Message } from '../messages/message';
import type { Environment, Session } from '../ports/command-port';
import type { UsualDelay } from '../settings/learned';
import type { Settings } from '../settings/settings';
import type { Outcome } from '../ports/outcome';
import type { SheetPlace } from '../ports/workbook-port';
import type { ReconciliationScope, SettledOutcome } from '../ports/reconciliation';
import type { UnitFactor } from '../ports/preflight';
import type { ComparedField } from '../reconciliation/compare-figures';
import type { PaidChange, PaymentTotals } from '../reconciliation/payment-totals';
import type { ReconciliationFigures } from '../reconciliation/reconciliation-sums';
import type { FormerFigures } from '../reconciliation/former-figures';
import type { AgainstCommand, FoundInCell } from './against-command';
import type { Agreement } from './receipts/receipt-figures';
import type { ReceiptRecord } from './receipts/receipt-record';
import type { LeftOut } from './left-out';
import type { TemplateField } from './columns/template-fields';
import type { SendableFigures } from './checking/sendable-rows';
import type { LedgerEntry } from './submitting/ledger-entry';
import type { RowsChoice } from './submitting/rows-choice';
import type { DryRun } from './submitting/dry-run-result';
import type { Question, CommandRead } from './question';

/** Whether somebody is signed in, and where. */
export type SessionState =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signing-in' }
  | { readonly kind: 'signed-in'; readonly session: Session };

/** The last Check and what it rests on. */
export interface CheckedSheet extends SendableFigures {
  readonly place: SheetPlace;
  readonly columnMap: ColumnMap;
  readonly result: CheckResult;
  /** True once the sheet was edited after the check: the counts may no longer hold, and *Check* is the next step. */
  readonly stale: boolean;
  /** Ready rows that are not sent again, by reason. */
  readonly leftOut: LeftOut;
  /** Ready rows that may go: what one press sends when all of them are chosen. */
  readonly sendable: number;
  /** What stands against its ready rows; undefined where Command was never read here. */
  readonly againstCommand?: AgainstCommand | undefined;
}

/** What the person has selected in the checked sheet. */
export interface SelectionState {
  /** Visible data rows selected; rows beyond one make them the rows that Submit sends, unless the person says otherwise. */
  readonly rows: number;
  /** How many of them would be sent. */
  readonly sendable: number;
  /** How many more may go, but not without other new rows of their accounts. */
  readonly parts: number;
  /** Of the selected rows, when there are any. */
  readonly figures?: {
    readonly errors: number;
    readonly held: number;
    /** Counts and sums of those that would be sent. */
    readonly totals: Readonly<Record<Operation, ControlTotal>>;
  };
  /** The issues of the selected cell, when it has any. */
  readonly cell:
    | {
        readonly row: RowNumber;
        readonly column: ColumnIndex;
        readonly header: string;
        readonly issues: readonly Issue[];
        /** Where an error of Excel's own comes from. */
        readonly formula?: string;
      }
    | undefined;
  /** What Command has against what the selected cell says, when it has anything. */
  readonly found?: FoundInCell | undefined;
}

/** Work that takes time; one thing at a time. */
export type Work =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'checking' | 'fixing' | 'marking' | 'reconciling' | 'preparing';
      readonly done: number;
      readonly total: number;
      readonly cancelling: boolean;
    }
  | {
      readonly kind: 'submitting';
      readonly done: number;
      readonly total: number;
      readonly accepted: number;
      readonly rejected: number;
      readonly unconfirmed: number;
      /** Milliseconds until the rest is done, at the pace so far; undefined until something is done. */
      readonly msLeft: number | undefined;
      readonly cancelling: boolean;
    };

/** What the last submission came to, in rows. */
export interface SubmissionSummary {
  readonly receipt: string;
  readonly environment: Environment;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly unconfirmed: number;
  readonly notSent: number;
  /** Local time HH:mm at which Command should be looked at. */
  readonly nextLook: string;
  readonly batches: readonly BatchSummary[];
  /** Why it ended early, if it did. */
  readonly stopped: Message | undefined;
}

export interface BatchSummary {
  readonly batch: number;
  readonly rows: number;
  /** The answer in words. */
  readonly answer: Message;
  readonly milliseconds: number;
}

/** What a look at Command came to, in rows that were sent from here. */
export interface VerdictCounts {
  readonly landed: number;
  readonly different: number;
  readonly missing: number;
  readonly cannotTell: number;
  /** Not there yet, or not as sent, and it may still be on its way. */
  readonly onTheWay: number;
}

/** What the last look at Command came to. */
export interface ReconciliationSummary extends VerdictCounts {
  readonly of: ReconciliationScope;
  readonly asOf: string;
  /** When everything was read last, with its day, where since then only changes were: what vanished since is not seen. */
  readonly wholeAsOf?: string;
  /** The submission that was looked at, where it was one. */
  readonly receipt: string | undefined;
  readonly figures: ReconciliationFigures;
  /** Where it is the unit that differs: how many times Command's amounts, on how many rows. */
  readonly unit: { readonly factor: UnitFactor; readonly rows: number } | undefined;
  /** Rows of the sheet that have errors or wait for others: they were not compared. */
  readonly notReady: number;
  /** What the sheet says and the comparison leaves out, because the exports do not show it or the settings say so. */
  readonly notCompared: {
    readonly notExported: readonly FieldId[];
    readonly bySetting: readonly ComparedField[];
  };
}

/** The payments of a period, in totals: they name no account. */
export interface PaymentsView {
  /** dd/MM/yyyy. */
  readonly from: string;
  readonly totals: PaymentTotals;
  /** Undefined where Command was not read before. */
  readonly change: PaidChange | undefined;
}

/** A submission of which Command is asked by itself. */
export interface NextLook {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Local time HH:mm of the next look. */
  readonly at: string;
}

export interface ColumnsScreen {
  readonly columns: readonly {
    readonly column: ColumnIndex;
    readonly header: string;
    readonly samples: readonly string[];
    readonly match: ColumnMap['columns'][number]['match'];
    readonly field: FieldId | undefined;
    /** A whole name that is split over first and last name. */
    readonly split: boolean;
  }[];
  readonly problems: readonly ColumnProblem[];
}

/** A line of the Receipts screen. */
export interface ReceiptLine {
  readonly receipt: string;
  readonly sentAt: string;
  readonly environment: Environment;
  readonly lender: string;
  readonly rows: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly unconfirmed: number;
  /** Rows found in Command as sent; undefined before it was read. */
  readonly landed: number | undefined;
  /** False while it is going on, and for good where it was cut off: then nobody counted its outcomes. */
  readonly ended: boolean;
}

/** A receipt with all that the workbook keeps of it. */
export interface ReceiptView {
  readonly record: ReceiptRecord;
  readonly agreement: Agreement;
  /** The frozen copy of its rows: as it was, altered by somebody, no longer there, or in a file. */
  readonly copy: 'unchanged' | 'changed' | 'gone' | 'file';
  readonly lookedUp: LookedUp | undefined;
}

/** What a submission sent for an account or sub-account somebody asked for. */
export interface LookedUp {
  readonly asked: string;
  readonly rows: readonly {
    readonly key: RowKey;
    readonly outcome: Outcome | undefined;
    readonly operation: Operation;
    /** Names as the API has them, with what was sent. */
    readonly fields: readonly (readonly [name: string, text: string])[];
    readonly former: FormerFigures | undefined;
  }[];
}

/** Fields whose blanks a lender may judge otherwise; undefined until they are at hand. */
export type AskedFields = Readonly<Record<Operation, readonly AskedField[]>>;

/** What the pane shows: the main screen, or one of the entries of More. */
export type Screen =
  | { readonly kind: 'main' }
  | { readonly kind: 'columns'; readonly columns: ColumnsScreen }
  | { readonly kind: 'template'; readonly fields: readonly TemplateField[] }
  | { readonly kind: 'receipts'; readonly lines: readonly ReceiptLine[] }
  | { readonly kind: 'settings'; readonly asked: AskedFields | undefined }
  | { readonly kind: 'receipt'; readonly receipt: ReceiptView }
  | { readonly kind: 'reconciliation' }
  | { readonly kind: 'payments'; readonly payments: PaymentsView }
  | { readonly kind: 'details'; readonly dryRun?: DryRun; readonly supportLog?: string };

export interface AppState {
  readonly language: Language;
  /** The language of our columns in this workbook; undefined while nobody has checked it. */
  readonly sheetLanguage: Language | undefined;
  readonly environments: readonly Environment[];
  readonly session: SessionState;
  readonly settings: Settings;
  /** How long rows usually take until Command's exports show them. */
  readonly usualDelay: UsualDelay;
  /** Name of the active sheet; undefined before it is known. */
  readonly sheetName: string | undefined;
  readonly checked: CheckedSheet | undefined;
  readonly selection: SelectionState;
  /** Which rows Submit sends, where the person said so. */
  readonly rowsChoice: RowsChoice | undefined;
  /** The person's own count and sum, as they typed them. */
  readonly ledger: LedgerEntry;
  /** Whether edits are checked as they are made; off until the person chooses where each mark would empty the undo list. */
  readonly asYouType: 'on' | 'off' | 'off-for-undo';
  /** Rows that were edited are being checked anew; the counts are about to change. */
  readonly answeringEdits: boolean;
  readonly work: Work;
  /** Excel waits for the person to leave a cell. */
  readonly waitingForEdit: boolean;
  readonly question: Question | undefined;
  /** One sentence that says what happened or what to do; replaced by the next. */
  readonly notice:
    { readonly tone: 'info' | 'success' | 'warning' | 'error'; readonly message: Message } | undefined;
  readonly lastSubmission: SubmissionSummary | undefined;
  readonly lastReconciliation: ReconciliationSummary | undefined;
  /** Looks at Command that come by themselves, one for each sheet that was sent. */
  readonly nextLooks: readonly NextLook[];
  /** The outcome to which the sheet that was looked at is filtered on the person's word. */
  readonly shownOutcome: SettledOutcome | undefined;
  /** What the last check held the rows against; undefined where Command was never read here. */
  readonly commandRead: CommandRead | undefined;
  /** How many cells Undo fixes would put back; 0 when there is nothing to undo. */
  readonly undoableFixes: number;
  /** Payload of the row under the selection, as it would be sent, for Details. */
  readonly rowJson: string | undefined;
  readonly screen: Screen;
}
