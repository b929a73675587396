import type { AccountPayload } from '../payload/account-payload';
import type { LenderProfile } from '../lender-profile';
import { amountField } from './money';

const amounts = Object.values(amountField);

/**
 * A payload with its amounts in the unit that the lender agreed on. Everything else here counts in major units.
 *
 * @example
 * amountsInUnit({ status: 2, accountId: 'A', paidAmount: '300.5' }, { amountUnit: 'minor', currencyDecimals: 2 });
 * //=> { status: 2, accountId: 'A', paidAmount: '30050' }
 */
export function amountsInUnit(
  payload: AccountPayload,
  { amountUnit, currencyDecimals }: Pick<LenderProfile, 'amountUnit' | 'currencyDecimals'>,
): AccountPayload {
  if (amountUnit === 'major') return payload;
  const converted = amounts.flatMap((name) => {
    const amount = payload[name];
    return amount === undefined ? [] : [[name, minorText(amount, currencyDecimals)] as const];
  });
  return { ...payload, ...Object.fromEntries(converted) };
}

/** Moves the point: amounts have no more decimals than the currency. */
function minorText(amount: string, decimals: number): string {
  const sign = amount.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = amount.slice(sign.length).split('.');
  const digits = `${whole}${part.padEnd(decimals, '0')}`.replace(/^0+(?=\d)/, '');
  return `${sign}${digits}`;
}
