/**
 * How currencies are written beside an amount or in a column of their own. A word may belong to several: `ريال` is one of four
 * countries, and the lender's own currency decides whether it fits. `$` alone is nobody's here: more than twenty currencies use it.
 */
export const currencyWords: Readonly<Record<string, readonly string[]>> = {
  AED: [
    'AED',
    'DHS',
    'DH',
    'Dirhams',
    'Dirham',
    'UAE Dirham',
    'د.إ',
    'درهم إماراتي',
    'درهم',
    'دراهم',
    '\u20c3',
  ],
  SAR: ['SAR', 'SR', 'Riyals', 'Riyal', 'Saudi Riyal', 'ر.س', 'ريال سعودي', 'ريال', 'ريالات', '﷼', '\u20c1'],
  BHD: ['BHD', 'BD', 'Bahraini Dinar', 'Dinars', 'Dinar', 'د.ب', 'دينار بحريني', 'دينار'],
  KWD: ['KWD', 'KD', 'Kuwaiti Dinar', 'Dinars', 'Dinar', 'د.ك', 'دينار كويتي', 'دينار'],
  OMR: ['OMR', 'RO', 'Omani Rial', 'Rials', 'Rial', 'ر.ع', 'ريال عماني', 'ريال', '﷼'],
  QAR: ['QAR', 'QR', 'Qatari Riyal', 'Riyals', 'Riyal', 'ر.ق', 'ريال قطري', 'ريال', '﷼'],
  JOD: ['JOD', 'JD', 'Jordanian Dinar', 'Dinars', 'Dinar', 'د.أ', 'دينار أردني', 'دينار'],
  EGP: ['EGP', 'LE', 'Egyptian Pound', 'Pounds', 'Pound', 'ج.م', 'جنيه مصري', 'جنيه'],
  IQD: ['IQD', 'ID', 'Iraqi Dinar', 'Dinars', 'Dinar', 'د.ع', 'دينار عراقي', 'دينار'],
  USD: ['USD', 'US$', 'US Dollar', 'US Dollars', 'دولار أمريكي', 'دولار'],
  EUR: ['EUR', '€', 'Euros', 'Euro', 'يورو'],
  GBP: ['GBP', '£', 'Pounds Sterling', 'Pound Sterling', 'جنيه إسترليني'],
  INR: ['INR', '₹', 'Rs', 'Rupees', 'Rupee', 'روبية هندية', 'روبية'],
  PKR: ['PKR', 'Rs', 'Rupees', 'Rupee', 'روبية باكستانية', 'روبية'],
};

/** Signs of money that are no currency's own. */
export const sharedSigns: readonly string[] = ['$', '¥', '¤'];

/** The words of a currency; a currency that nobody listed is written as its code alone. */
export function wordsOf(currency: string): readonly string[] {
  return currencyWords[currency] ?? [currency];
}
