import type { FieldId } from '../accounts/fields/field-ids';
import type { UnitFactor } from '../ports/preflight';
import type {
  ByHandReason,
  OnlyInCommandGroup,
  ReconciliationScope,
  RowGroup,
} from '../ports/reconciliation';

/** Nothing is to be filled in. */
type None = undefined;
interface Count {
  readonly count: number;
}

/** What a line of figures is about. */
export type FiguresOf = RowGroup | OnlyInCommandGroup | 'compared' | 'all-accounts';

/** Columns of the Reconciliation sheet. */
export type LookColumn =
  | 'row'
  | 'account'
  | 'subAccount'
  | 'outcome'
  | 'totalSheet'
  | 'totalCommand'
  | 'totalDifference'
  | 'paidSheet'
  | 'paidCommand'
  | 'paidDifference'
  | 'dueSheet'
  | 'dueCommand'
  | 'remark';

/** Names of what stands on the screen of a look at Command, and on its sheet. */
export interface LookLabelParams {
  'reconcile-selected': Count;
  'reconcile-portfolio': None;
  'look.open': None;
  'look.heading': None;
  'look.scope': { readonly of: ReconciliationScope; readonly receipt: string | undefined };
  'look.as-of': { readonly asOf: string; readonly currency: string };
  'look.group': { readonly group: FiguresOf };
  'look.counted': { readonly group: FiguresOf } & Count;
  'look.sheet': None;
  'look.command': None;
  'look.difference': None;
  'look.total': None;
  'look.paid': None;
  'look.unit': { readonly factor: UnitFactor } & Count;
  'look.only-in-command': None;
  'look.not-ready': Count;
  'look.not-exported': { readonly fields: readonly FieldId[] };
  'look.by-setting': { readonly fields: readonly ('total' | 'paid' | 'dueDate')[] };
  'look.submission': None;
  'look.lay-out': None;
  'look.show': { readonly group: FiguresOf };
  'look.show-all': None;
  'look.column': { readonly column: LookColumn };
  'look.rows': None;
  'look.title': { readonly lender: string };
  'look.place': { readonly sheet: string; readonly environment: string; readonly lender: string };
  'look.made': { readonly at: string; readonly email: string };
  'look.rows-title': None;
  'look.no-rows': None;
  'look.prepare': None;
  'updates.why': None;
  'updates.absent': { readonly row: number };
  'updates.differs': { readonly row: number; readonly differences: string };
  'updates.by-hand-text': None;
  'updates.by-hand': { readonly why: ByHandReason; readonly differences: string };
  'look.payments': None;
  'payments.text': { readonly currency: string };
  'payments.from': None;
  'payments.from-hint': None;
  'payments.read': None;
  'payments.none': None;
  'payments.amount': None;
  'payments.by-status': None;
  'payments.status': { readonly status: string | undefined };
  'payments.by-settlement': None;
  'payments.settled': None;
  'payments.not-settled': None;
  'payments.by-month': None;
  'payments.month': { readonly month: string };
  'payments.change-heading': None;
  'payments.paid-at': { readonly at: string };
  'payments.change': None;
  'payments.meanwhile': Count;
  'payments.unexplained': None;
  'payments.no-account': None;
  'payments.no-before': None;
  'look.is-status': { readonly status: string };
}
