import type { Language } from './message';

const columns: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Receipt',
    'Sent at',
    'By',
    'Lender',
    'Environment',
    'Currency',
    'Rows prepared',
    'Rows sent',
    'Rows accepted',
    'Rows rejected',
    'Rows unconfirmed',
    'Rows not sent',
    'Principal sent',
    'Paid sent',
    'Balance sent',
    'Principal accepted',
    'Paid accepted',
    'Balance accepted',
  ],
  ar: [
    'الإيصال',
    'وقت الإرسال',
    'المرسِل',
    'المُقرِض',
    'البيئة',
    'العملة',
    'صفوف مُعدّة',
    'صفوف مُرسلة',
    'صفوف مقبولة',
    'صفوف مرفوضة',
    'صفوف غير مؤكدة',
    'صفوف لم تُرسل',
    'أصل الدين المُرسل',
    'المدفوع المُرسل',
    'الرصيد المُرسل',
    'أصل الدين المقبول',
    'المدفوع المقبول',
    'الرصيد المقبول',
  ],
};

/** Headers of the Receipts sheet, in the order in which `workflow/receipts` fills them. */
export function receiptColumns(language: Language): readonly string[] {
  return columns[language];
}
