import { currencyWords, sharedSigns, wordsOf } from './currency-words';
import type { FieldId } from '../fields/fields';
import type { LenderProfile } from '../lender-profile';
import { normaliseWords, shortened, trimEdges, westernDigits } from '../values/normalise';
import type { CellFacts, Finding, Reading } from '../values/reading';
import { bad, good } from '../values/reading';
import { spoiltCell } from '../values/spoilt-cells';

/**
 * Reads a cell of a currency column. Nothing of it is sent: amounts are in the currency of the lender profile, so a row that
 * says another is an error. Two currencies in one column are one too many, whichever rows say it.
 *
 * @returns the profile's ISO 4217 code
 * @example
 * readCurrency({ value: 'ريال سعودي', format: '@', text: undefined }, 'currency', saudiProfile).value; //=> 'SAR'
 */
export function readCurrency({ value }: CellFacts, field: FieldId, profile: LenderProfile): Reading {
  const spoilt = spoiltCell(value, field, 'error');
  if (spoilt !== undefined) return bad(spoilt);
  const text = trimEdges(String(value));
  return means(text, profile.currency)
    ? good(profile.currency)
    : bad(otherCurrency(text, field, profile.currency));
}

/** What is said of a row or an amount that names another currency than the lender's. */
export function otherCurrency(text: string, field: FieldId, currency: string): Finding {
  const value = shortened(text);
  const meant = Object.keys(currencyWords).filter((code) => means(text, code));
  return {
    code: 'currency-other',
    params: { value, currency },
    severity: 'error',
    // Two spellings of one currency are one cause.
    cause: `currency-other:${field}:${meant.length === 1 ? String(meant[0]) : value}`,
  };
}

/**
 * What stands around the digits of an amount, when it is another currency than the lender's, or a sign that several currencies
 * share.
 */
export function otherCurrencyBeside(amount: string, currency: string): string | undefined {
  const word = trimEdges(westernDigits(amount).replace(/[\d.,'’٬٫()+−–-]/g, ''));
  const known = sharedSigns.includes(word) || Object.keys(currencyWords).some((code) => means(word, code));
  return word !== '' && known && !means(word, currency) ? word : undefined;
}

function means(text: string, currency: string): boolean {
  const sign = text.toLowerCase();
  const word = normaliseWords(text);
  return wordsOf(currency).some(
    (own) => own.toLowerCase() === sign || (word !== '' && normaliseWords(own) === word),
  );
}
