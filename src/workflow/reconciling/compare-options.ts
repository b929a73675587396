import type { CompareOptions } from '../../reconciliation/compare';
import { currencyDecimals } from '../columns/lender-profile-of';
import type { Desk } from '../desk';

/** How this lender's rows are compared: by its currency, and by what it has set. */
export function compareOptions(desk: Desk): CompareOptions {
  const { currency, policy } = desk.store.getState().settings;
  return { currencyDecimals: currencyDecimals(currency), rule: policy.comparison };
}
