import type { LenderProfile } from '../../accounts/lender-profile';
import type { Settings } from '../../settings/settings';

/** Currencies with three decimals that lenders of the Gulf use (ISO 4217, minor unit 3); all others here have two. */
const threeDecimals: ReadonlySet<string> = new Set(['BHD', 'KWD', 'OMR', 'JOD', 'IQD', 'TND', 'LYD']);

/** Decimals of a currency: 2, or 3. */
export function currencyDecimals(currency: string): number {
  return threeDecimals.has(currency) ? 3 : 2;
}

/** What the checks need to know of the lender. */
export function lenderProfileOf(settings: Settings): LenderProfile {
  return {
    currency: settings.currency,
    currencyDecimals: currencyDecimals(settings.currency),
    market: settings.market,
    ...settings.policy,
  };
}

/** The number format of an amount in a sheet, with the currency's decimals. */
export function amountFormat(currency: string): string {
  return `#,##0.${'0'.repeat(currencyDecimals(currency))}`;
}
