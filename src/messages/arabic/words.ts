import type { Environment, NoAnswerReason } from '../../ports/command-port';
import type { Outcome } from '../../ports/outcome';
import type { StatusColumn } from '../../ports/workbook-port';
import type { UnitFactor } from '../../ports/preflight';
import { counted } from '../numbers';

export const environmentWords: Readonly<Record<Environment, string>> = {
  sandbox: 'البيئة المحلية',
  staging: 'بيئة الاختبار',
  production: 'بيئة الإنتاج',
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  'not-sent': 'لم يُرسل',
  sending: 'قيد الإرسال',
  accepted: 'مقبول',
  rejected: 'مرفوض',
  unconfirmed: 'غير مؤكد',
  landed: 'وصل',
  missing: 'مفقود',
  different: 'مختلف',
  'cannot-tell': 'تعذّر التحديد',
};

export const statusHeaderWords: Readonly<Record<StatusColumn, string>> = {
  issues: 'الملاحظات',
  outcome: 'النتيجة',
  response: 'الرد',
  sentAt: 'وقت الإرسال',
  receipt: 'الإيصال',
};

/** Why no answer came, to stand inside a sentence. */
export const noAnswerWords: Readonly<Record<NoAnswerReason, string>> = {
  network: 'تعذّر الاتصال',
  timeout: 'طال الانتظار',
  unreadable: 'تعذّرت قراءة الرد',
  'server-error': 'حدث عطل لدى Command',
};

/** Rows as the subject of a sentence or after a colon. */
export function rows(count: number): string {
  return counted('ar', count, {
    zero: 'لا صفوف',
    one: 'صف واحد',
    two: 'صفان',
    few: '# صفوف',
    many: '# صفًا',
    other: '# صف',
  });
}

/** Rows after a preposition or as the second part of a genitive. */
export function ofRows(count: number): string {
  return counted('ar', count, {
    zero: 'أي صف',
    one: 'صف واحد',
    two: 'صفين',
    few: '# صفوف',
    many: '# صفًا',
    other: '# صف',
  });
}

/** Rows as the object of a verb. */
export function rowsAsObject(count: number): string {
  return count === 1 ? 'صفًا واحدًا' : ofRows(count);
}

/** Cells after a preposition or as the second part of a genitive. */
export function ofCells(count: number): string {
  return counted('ar', count, {
    zero: 'أي خلية',
    one: 'خلية واحدة',
    two: 'خليتين',
    few: '# خلايا',
    many: '# خلية',
    other: '# خلية',
  });
}

/** Columns after a preposition or as the second part of a genitive. */
export function ofColumns(count: number): string {
  return counted('ar', count, {
    zero: 'أي عمود',
    one: 'عمود واحد',
    two: 'عمودين',
    few: '# أعمدة',
    many: '# عمودًا',
    other: '# عمود',
  });
}

/** Accounts, as the subject of a sentence or after a colon. */
export function accountsCounted(count: number): string {
  return counted('ar', count, {
    zero: 'لا حسابات',
    one: 'حساب واحد',
    two: 'حسابان',
    few: '# حسابات',
    many: '# حسابًا',
    other: '# حساب',
  });
}

const factors: Readonly<Record<UnitFactor, string>> = {
  '100': '100 ضعف',
  '1000': '1,000 ضعف',
  '0.01': 'جزء من 100 من',
  '0.001': 'جزء من 1,000 من',
};

/** `100 ضعف`: how the sheet's amounts stand to Command's. */
export function timesCommands(factor: UnitFactor): string {
  return factors[factor];
}
