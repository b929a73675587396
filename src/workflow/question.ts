import type { CellValue } from '../accounts/cell';
import type { ControlTotal } from '../accounts/check/check-result';
import type { Operation } from '../accounts/operation';
import type { RowKey } from '../accounts/row-key';
import type { RowNumber } from '../accounts/row-number';
import type { Message } from '../messages/message';
import type { Environment, Session } from '../ports/command-port';
import type { LeftAlone } from '../ports/workbook-port';
import type { PreflightDecision, PreflightGroup, UnitFactor } from '../ports/preflight';
import type { DecidedOperation } from '../reconciliation/decide-operation';
import type { RowsBehind } from './left-out';
import type { LedgerEntry } from './submitting/ledger-entry';
import type { Unusual } from './submitting/unusual';

/** One proposed change, for the preview. */
export interface FixPreview {
  readonly row: RowNumber;
  readonly header: string;
  readonly before: CellValue;
  /** As it will look in the sheet. */
  readonly after: string;
  /** Cells that it stands for: all of a row that is emptied. */
  readonly cells: number;
}

/** Cells that a fix leaves alone for one reason. */
export interface LeftAloneCells {
  readonly why: LeftAlone['why'];
  readonly count: number;
  /** The first of them. */
  readonly cells: readonly { readonly row: RowNumber; readonly header: string }[];
}

/** Something only the person can decide; the pane shows it above everything until it is answered. */
export type Question =
  | { readonly kind: 'operation-for-all' }
  /** Calculation is manual, and formulas may show old results. */
  | { readonly kind: 'recalculate' }
  | { readonly kind: 'choose-table'; readonly tables: readonly string[] }
  /** A column of whole names, with some of them as they are and as they would be split. */
  | {
      readonly kind: 'full-name';
      readonly header: string;
      readonly names: readonly string[];
      readonly split: readonly { readonly firstName: string; readonly lastName: string | undefined }[];
    }
  | {
      readonly kind: 'preview-fixes';
      /** Cells that will change; 0 where all of them are left alone. */
      readonly count: number;
      readonly examples: readonly FixPreview[];
      readonly leftAlone: readonly LeftAloneCells[];
    }
  /** Rows to be sent are hidden in the sheet. */
  | {
      readonly kind: 'hidden-rows';
      readonly rows: number;
      readonly hidden: number;
      /** Of those in sight, what may go without the hidden ones. */
      readonly inSight: number;
    }
  | { readonly kind: 'other-binding'; readonly last: Binding; readonly now: Binding }
  | {
      readonly kind: 'confirm-submit';
      readonly environment: Environment;
      readonly lender: string;
      readonly currency: string;
      readonly rows: number;
      readonly totals: Readonly<Record<Operation, ControlTotal>>;
      readonly stayBehind: RowsBehind & {
        /** Rows that wait for the person's word, because of what Command holds. */
        readonly heldByWord: number;
      };
      /** What the rows were held against; undefined where Command was never read here. */
      readonly command: CommandRead | undefined;
      /** What the rows read now, when they go once more although they were sent before. */
      readonly again: SentBefore | undefined;
      /** The person's own count and sum, as they typed them before. */
      readonly ledger: LedgerEntry;
      /** Why the lender's name must be typed as well. */
      readonly unusual: readonly Unusual[];
      /** What must be typed before the button works: the row count in Production; undefined elsewhere. */
      readonly toType: string | undefined;
      /** The lender's name, when something is unusual in Production. */
      readonly lenderToType: string | undefined;
    }
  /** Rows that something in Command stands against; none goes without the person's word. */
  | {
      readonly kind: 'preflight';
      readonly environment: Environment;
      readonly lender: string;
      readonly command: CommandRead;
      readonly groups: readonly PreflightQuestionGroup[];
      readonly notCompared: { readonly repeated: number; readonly sentSince: number };
    }
  /** What rows without an operation ask for, by what Command holds. */
  | {
      readonly kind: 'decide-operations';
      readonly command: CommandRead;
      readonly counts: Readonly<Record<DecidedOperation, number>>;
      /** Rows that say already what they ask for. */
      readonly filled: number;
      /** The sheet has no operation column yet. */
      readonly newColumn: boolean;
    }
  /** Command must be read first: what is known of it is not there or too old. */
  | {
      readonly kind: 'read-command';
      /** The lender wants rows for Production held against it, or rows are to be decided by it. */
      readonly why: 'compulsory' | 'decide';
      readonly environment: Environment;
      readonly lender: string;
      readonly command: CommandRead | undefined;
    }
  /** The session ended in the middle of work; `problem` says why the last try did not help. */
  | { readonly kind: 'forget-snapshot'; readonly asOf: string }
  | { readonly kind: 'sign-in-again'; readonly session: Session; readonly problem: Message | undefined };

/** When Command's exports were read as they are known here. */
export interface CommandRead {
  /** As the Sent at column shows an instant. */
  readonly asOf: string;
  /** More than a day ago. */
  readonly old: boolean;
}

/** Rows that the same thing stands against, and what can be done about it. */
export interface PreflightQuestionGroup {
  readonly group: PreflightGroup;
  readonly rows: number;
  /** How many times the sheet's amounts are Command's, where that is what is wrong. */
  readonly unit: UnitFactor | undefined;
  /** What the person can choose, leaving them behind first. */
  readonly choices: readonly PreflightDecision[];
  /** The first of them, to be decided one by one. */
  readonly examples: readonly {
    readonly row: RowNumber;
    readonly key: RowKey;
    readonly figures: { readonly command: string; readonly sheet: string } | undefined;
  }[];
}

/** One kind of question, with what it asks about. */
export type QuestionOfKind<Kind extends Question['kind']> = Extract<Question, { readonly kind: Kind }>;

/** Rows that were sent before, by what became of them. */
export interface SentBefore {
  readonly accepted: number;
  readonly landed: number;
  readonly different: number;
  readonly cannotTell: number;
}

/** Which lender, environment and currency a workbook was last sent to. */
export interface Binding {
  readonly lender: string;
  readonly environment: Environment;
  readonly currency: string;
}
