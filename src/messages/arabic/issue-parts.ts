import { counted } from '../numbers';

/** `a, b or c`. */
export const orList = new Intl.ListFormat('ar', { type: 'disjunction' });

/** How many other dates say something; every number but 1 is rounded down. */
export function atLeast(evidence: number): string {
  return counted('ar', evidence, {
    one: 'تاريخ واحد آخر',
    two: 'تاريخان آخران أو أكثر',
    few: '# تواريخ أخرى أو أكثر',
    many: '# تاريخًا آخر أو أكثر',
    other: '# تاريخ آخر أو أكثر',
  });
}

/** Which part of a date stands first. */
export const orderWords = { 'day-first': 'اليوم أولًا', 'month-first': 'الشهر أولًا' } as const;
/** How sure it is that day and month changed places. */
export const swapWords = { likely: 'الأرجح أن Excel بدّل', possible: 'ربما بدّل Excel' } as const;
/** What to do about a date that can be read two ways. */
export const undecidedAdvice = (mixed: true | undefined) =>
  mixed === true
    ? 'في هذا العمود الترتيبان معًا؛ قارنه بالمصدر واكتب اليوم كتاريخ.'
    : 'لا شيء في هذا العمود يحسم ذلك؛ اكتبه بالشكل dd/mm/yyyy.';

/** Why a text cannot be sent. */
export const unusable = {
  'too-long': 'النص أطول من أن يُرسل. اختصره.',
  'control-characters': 'في النص رموز لا يمكن إرسالها. اكتبه من جديد.',
  boolean: 'القيمة TRUE أو FALSE ليست نصًا. اكتب القيمة.',
} as const;
