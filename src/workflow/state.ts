import type { CheckResult } from '../accounts/check-result';
import type { ColumnMap, ColumnProblem } from '../accounts/column-map';
import type { FieldId } from '../accounts/fields';
import type { CellValue } from '../accounts/cell';
import type { ControlTotal } from '../accounts/check-result';
import type { Issue } from '../accounts/issue';
import type { ColumnIndex } from '../accounts/column-index';
import type { Operation } from '../accounts/operation';
import type { RowNumber } from '../accounts/row-number';
import type { Language, Message } from '../messages/message';
import type { Environment, Session } from '../ports/command-port';
import type { Settings } from '../settings/settings';
import type { SheetPlace } from '../ports/workbook-port';

/** Whether somebody is signed in, and where. */
export type SessionState =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'signing-in' }
  | { readonly kind: 'signed-in'; readonly session: Session };

/** The last Check and what it rests on. */
export interface CheckedSheet {
  readonly place: SheetPlace;
  readonly columnMap: ColumnMap;
  readonly result: CheckResult;
  /** True once the sheet was edited after the check: the counts may no longer hold, and *Check* is the next step. */
  readonly stale: boolean;
  /** Ready rows that are not sent again, by reason. */
  readonly leftOut: LeftOut;
  /** Ready rows that one press would send when nothing is selected. */
  readonly sendable: number;
  /** Their counts and sums by operation. */
  readonly totals: Readonly<Record<Operation, ControlTotal>>;
}

/** Ready rows that stay behind because of their outcome so far. */
export interface LeftOut {
  readonly accepted: number;
  readonly unconfirmed: number;
}

/** What the person has selected in the checked sheet. */
export interface SelectionState {
  /** Visible data rows selected; rows beyond one make them the rows that Submit sends. */
  readonly rows: number;
  /** How many of them would be sent. */
  readonly sendable: number;
  /** The issues of the selected cell, when it has any. */
  readonly cell:
    | {
        readonly row: RowNumber;
        readonly column: ColumnIndex;
        readonly header: string;
        readonly issues: readonly Issue[];
      }
    | undefined;
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

/** What the last reconciliation came to, in rows. */
export interface ReconciliationSummary {
  readonly asOf: string;
  readonly landed: number;
  readonly different: number;
  readonly missing: number;
  readonly cannotTell: number;
  /** Not there yet, and sent less than the usual delay ago. */
  readonly onTheWay: number;
}

/** One proposed change, for the preview. */
export interface FixPreview {
  readonly row: RowNumber;
  readonly header: string;
  readonly before: CellValue;
  /** As it will look in the sheet. */
  readonly after: string;
}

/** Something only the person can decide; the pane shows it above everything until it is answered. */
export type Question =
  | { readonly kind: 'operation-for-all' }
  | { readonly kind: 'choose-table'; readonly tables: readonly string[] }
  | {
      readonly kind: 'preview-fixes';
      readonly cause: string | undefined;
      readonly count: number;
      readonly examples: readonly FixPreview[];
    }
  | { readonly kind: 'other-binding'; readonly last: Binding; readonly now: Binding }
  | {
      readonly kind: 'confirm-submit';
      readonly environment: Environment;
      readonly lender: string;
      readonly currency: string;
      readonly rows: number;
      readonly totals: Readonly<Record<Operation, ControlTotal>>;
      readonly stayBehind: { readonly errors: number; readonly held: number; readonly leftOut: LeftOut };
      /** What must be typed before the button works: the row count in Production; undefined elsewhere. */
      readonly toType: string | undefined;
    };

/** Which lender, environment and currency a workbook was last sent to. */
export interface Binding {
  readonly lender: string;
  readonly environment: Environment;
  readonly currency: string;
}

export interface ColumnsScreen {
  readonly columns: readonly {
    readonly column: ColumnIndex;
    readonly header: string;
    readonly samples: readonly string[];
    readonly match: ColumnMap['columns'][number]['match'];
    readonly field: FieldId | undefined;
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
}

/** What the pane shows: the main screen, or one of the entries of More. */
export type Screen =
  | { readonly kind: 'main' }
  | { readonly kind: 'columns'; readonly columns: ColumnsScreen }
  | { readonly kind: 'receipts'; readonly lines: readonly ReceiptLine[] }
  | { readonly kind: 'settings' }
  | { readonly kind: 'details' };

export interface AppState {
  readonly language: Language;
  readonly environments: readonly Environment[];
  readonly session: SessionState;
  readonly settings: Settings;
  /** Name of the active sheet; undefined before it is known. */
  readonly sheetName: string | undefined;
  readonly checked: CheckedSheet | undefined;
  readonly selection: SelectionState;
  readonly work: Work;
  /** Excel waits for the person to leave a cell. */
  readonly waitingForEdit: boolean;
  readonly question: Question | undefined;
  /** One sentence that says what happened or what to do; replaced by the next. */
  readonly notice:
    { readonly tone: 'info' | 'success' | 'warning' | 'error'; readonly message: Message } | undefined;
  readonly lastSubmission: SubmissionSummary | undefined;
  readonly lastReconciliation: ReconciliationSummary | undefined;
  /** How many cells Undo fixes would put back; 0 when there is nothing to undo. */
  readonly undoableFixes: number;
  /** Payload of the row under the selection, as it would be sent, for Details. */
  readonly rowJson: string | undefined;
  readonly screen: Screen;
}
