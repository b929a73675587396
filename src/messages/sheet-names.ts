import type { Language } from './message';

/** Sheets that the add-in adds when asked. */
export type AddedSheet = 'receipts' | 'template' | 'template-examples';

const names: Readonly<Record<Language, Readonly<Record<AddedSheet, string>>>> = {
  en: { receipts: 'Receipts', template: 'Accounts template', 'template-examples': 'Template examples' },
  ar: { receipts: 'الإيصالات', template: 'قالب الحسابات', 'template-examples': 'أمثلة القالب' },
};

/** The name of a sheet that the add-in adds; at most 31 characters, Excel's limit. */
export function sheetName(language: Language, sheet: AddedSheet): string {
  return names[language][sheet];
}
