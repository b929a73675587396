import { majorUnits } from '../amounts/exact-sum';
import { withDecimals } from '../amounts/money';
import type { Finding } from '../values/reading';

/**
 * Holds what one row says is paid against what it says is owed. An update may leave out what Command knows already, so it is
 * judged only when it says all three amounts, and only warned: a debtor may have paid too much. A create that starts below
 * zero is an error: it would put somebody into collection who owes nothing.
 *
 * @param create whether the row is a create; amounts are in smallest units, NaN where the cell is blank or cannot be read
 */
export function balanceFinding(
  create: boolean,
  principal: number,
  interest: number,
  fees: number,
  paid: number,
  decimals: number,
): Finding | undefined {
  const total = create ? principal + (interest || 0) + (fees || 0) : principal + interest + fees;
  if (!((paid || 0) > total)) return undefined;
  const params = {
    paid: withDecimals(majorUnits(paid || 0, decimals), decimals),
    total: withDecimals(majorUnits(total, decimals), decimals),
  };
  if (create) return { code: 'credit-balance', params, severity: 'error', cause: 'credit-balance' };
  // Without a payment an update below zero is a correction that the profile allows.
  return paid > 0
    ? { code: 'paid-above-total', params, severity: 'warning', cause: 'paid-above-total' }
    : undefined;
}
