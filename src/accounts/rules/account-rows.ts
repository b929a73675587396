import type { CheckContext } from '../check/check-context';
import type { FieldId } from '../fields/fields';
import type { IssuePlace } from '../check/issue-log';
import type { RowPlan } from '../check/row-plan';
import { operations } from '../check/row-plan';
import { RowStore } from '../check/row-store';

/** The rows of one account, as a rule between them sees them. */
export interface AccountRows {
  readonly accountId: string;
  /** In sheet order, counted from 0 at the first row checked. */
  readonly rows: readonly number[];
  readonly store: RowStore;
  readonly plan: RowPlan;
  readonly context: CheckContext;
}

/** Operations as the row store numbers them. */
export const [create, update, withdraw] = [
  operations.indexOf('create'),
  operations.indexOf('update'),
  operations.indexOf('withdraw'),
];

/** States as the row store numbers them. */
export const [ready, error] = [RowStore.states.indexOf('ready'), RowStore.states.indexOf('error')];

/** Where an issue about a field is shown; at the account when the sheet has no such column. */
export function placeOf(field: FieldId, plan: RowPlan): IssuePlace {
  return plan.columns.find((planned) => planned.field === field) ?? plan.anchor;
}

/** Shown at the sub-account where there is one, else at the account. */
export function keyPlace(subAccountId: string, { subAccountColumn, anchor }: RowPlan): IssuePlace {
  return subAccountId !== '' && subAccountColumn !== undefined
    ? { column: subAccountColumn, field: 'subAccountId' }
    : anchor;
}
