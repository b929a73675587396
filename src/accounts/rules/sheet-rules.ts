import type { SheetRule } from './between-rows';
import type { CheckContext } from '../check/check-context';
import { paymentsNotTotals } from './payments-not-totals';
import { repeatedSubAccounts } from './repeated-sub-accounts';
import type { RowPlan } from '../check/row-plan';
import type { RowStore } from '../check/row-store';
import { sharedContacts } from './shared-contacts';

/** The rules of the whole sheet for one check; those of single columns come with their cells. */
export function sheetRules(context: CheckContext, plan: RowPlan, store: RowStore): readonly SheetRule[] {
  return [
    repeatedSubAccounts(store, plan),
    paymentsNotTotals(store, context),
    sharedContacts(store, context, 'phone'),
    sharedContacts(store, context, 'email'),
  ];
}
