import type { Language } from './message';

/** Sheets that the add-in adds when asked. */
export type AddedSheet = 'receipts' | 'template' | 'template-examples' | 'updates' | 'by-hand';

/** Sheets that belong to one receipt. */
export type ReceiptSheet = 'sent' | 'page' | 'correction' | 'not-restored';

const names: Readonly<Record<Language, Readonly<Record<AddedSheet, string>>>> = {
  en: {
    receipts: 'Receipts',
    template: 'Accounts template',
    'template-examples': 'Template examples',
    updates: 'Prepared updates',
    'by-hand': 'To decide by hand',
  },
  ar: {
    receipts: 'الإيصالات',
    template: 'قالب الحسابات',
    'template-examples': 'أمثلة القالب',
    updates: 'تحديثات مُعدّة',
    'by-hand': 'للقرار يدويًا',
  },
};

const receiptNames: Readonly<Record<Language, Readonly<Record<ReceiptSheet, string>>>> = {
  en: { sent: 'Sent', page: 'Receipt', correction: 'Correction', 'not-restored': 'Not restored' },
  ar: { sent: 'المُرسل', page: 'الإيصال', correction: 'تصحيح', 'not-restored': 'لا يُستعاد' },
};

/** The name of a sheet that the add-in adds; at most 31 characters, Excel's limit. */
export function sheetName(language: Language, sheet: AddedSheet): string {
  return names[language][sheet];
}

/**
 * The name of a sheet that belongs to a receipt.
 *
 * @example
 * receiptSheetName('en', 'sent', '2026-11-042'); //=> 'Sent 2026-11-042'
 */
export function receiptSheetName(language: Language, sheet: ReceiptSheet, receipt: string): string {
  return `${receiptNames[language][sheet]} ${receipt}`;
}
