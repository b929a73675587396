import type { ColumnChoices } from '../accounts/column-map';
import type { Operation } from '../accounts/operation';
import type { Language } from '../messages/message';
import type { Credentials } from '../ports/command-port';
import type { Settings } from '../settings/settings';

/** A person's answer to the question that stands; `cancel` leaves everything as it was. */
export type Answer =
  | { readonly kind: 'cancel' }
  | { readonly kind: 'operation'; readonly operation: Operation }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'apply-fixes' }
  | { readonly kind: 'use-here' }
  | { readonly kind: 'submit'; readonly typed: string };

/**
 * What a person can do. Every action answers through the state; none throws.
 * An action that cannot run now (other work is going on) does nothing.
 */
export interface Actions {
  /** Begins to follow the workbook; called once, when the pane stands. */
  start(): Promise<void>;
  signIn(credentials: Credentials): Promise<void>;
  signOut(): void;
  check(): Promise<void>;
  /** Selects the next or previous cell with an issue, in sheet order from where the selection stands. */
  nextIssue(): Promise<void>;
  previousIssue(): Promise<void>;
  /** Shows the first cell of a group, then the next at each press. */
  showGroup(cause: string): Promise<void>;
  /** Previews the fixes of one group, or of all groups. */
  fixAll(cause: string | undefined): Promise<void>;
  undoFixes(): Promise<void>;
  submit(): Promise<void>;
  cancel(): void;
  answer(answer: Answer): void;
  openColumns(): Promise<void>;
  saveColumns(choices: ColumnChoices): Promise<void>;
  reconcile(): Promise<void>;
  openReceipts(): Promise<void>;
  createTemplate(): Promise<void>;
  clearMarks(): Promise<void>;
  openSettings(): void;
  saveSettings(settings: Settings): void;
  openDetails(): Promise<void>;
  closeScreen(): void;
  dismissNotice(): void;
  setLanguage(language: Language): void;
}
