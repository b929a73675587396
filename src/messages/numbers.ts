import type { Language } from './message';

/** Latin digits in both languages: amounts and references are compared with what stands in the sheet. */
const numberLocale: Readonly<Record<Language, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

const integers: Readonly<Record<Language, Intl.NumberFormat>> = {
  en: new Intl.NumberFormat(numberLocale.en),
  ar: new Intl.NumberFormat(numberLocale.ar),
};

const pluralRules: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  ar: new Intl.PluralRules('ar'),
};

/**
 * A count with thousands separated, in Latin digits.
 *
 * @example
 * formatNumber('ar', 61240); //=> '61,240'
 */
export function formatNumber(language: Language, value: number | bigint): string {
  return integers[language].format(value);
}

/** The forms of a counted noun; `#` stands for the number. English needs `one` and `other` alone. */
export interface CountForms {
  readonly zero?: string;
  readonly one: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/**
 * A number with its noun in the form the language asks for (Unicode CLDR plural rules: Arabic has six).
 *
 * @example
 * counted('en', 1, { one: '# row', other: '# rows' }); //=> '1 row'
 */
export function counted(language: Language, count: number, forms: CountForms): string {
  const form = forms[pluralRules[language].select(count)] ?? forms.other;
  return form.replace('#', formatNumber(language, count));
}

/** ISO 4217's number of decimals for a currency, 2 for a code that nobody knows. */
function currencyDecimals(currency: string): number {
  try {
    return (
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
      2
    );
  } catch {
    return 2;
  }
}

/**
 * A decimal string as an amount, without passing through a float: digits are never lost or rounded.
 * Fewer decimals than the currency has are filled up; more are kept.
 *
 * @param decimal - e.g. `-61240.5`, in major units
 * @example
 * formatAmount('en', '61240.5', 'SAR'); //=> 'SAR 61,240.50'
 * formatAmount('en', '12', 'KWD'); //=> 'KWD 12.000'
 */
export function formatAmount(language: Language, decimal: string, currency: string): string {
  return `${currency}\u00a0${formatFigure(language, decimal, currency)}`;
}

/** The same where the currency stands above a whole column: `61,240.50`. */
export function formatFigure(language: Language, decimal: string, currency: string): string {
  return formatDecimal(language, decimal, currencyDecimals(currency));
}

/**
 * A decimal string with its thousands separated and at least so many decimals. What is not a decimal string
 * comes back as it is.
 */
export function formatDecimal(language: Language, decimal: string, decimals: number): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!parts) return decimal;
  const [, sign = '', whole = '0', fraction = ''] = parts;
  const filled = fraction.padEnd(decimals, '0');
  return `${sign}${formatNumber(language, BigInt(whole))}${filled === '' ? '' : `.${filled}`}`;
}
