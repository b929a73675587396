import { normaliseWords } from './normalise';

/** Months as people write them: English and its short forms, Arabic as in the Gulf and Egypt, and as in the Levant and Iraq. */
const names: readonly (readonly string[])[] = [
  ['January', 'Jan', 'يناير', 'كانون الثاني'],
  ['February', 'Feb', 'فبراير', 'شباط'],
  ['March', 'Mar', 'مارس', 'آذار'],
  ['April', 'Apr', 'أبريل', 'إبريل', 'نيسان'],
  ['May', 'مايو', 'أيار'],
  ['June', 'Jun', 'يونيو', 'يونية', 'حزيران'],
  ['July', 'Jul', 'يوليو', 'يولية', 'تموز'],
  ['August', 'Aug', 'أغسطس', 'آب'],
  ['September', 'Sept', 'Sep', 'سبتمبر', 'أيلول'],
  ['October', 'Oct', 'أكتوبر', 'تشرين الأول'],
  ['November', 'Nov', 'نوفمبر', 'تشرين الثاني'],
  ['December', 'Dec', 'ديسمبر', 'كانون الأول'],
];

const months = new Map(
  names.flatMap((forms, index) => forms.map((form) => [normaliseWords(form), index + 1] as const)),
);

/**
 * The month that a word means, 1 to 12.
 *
 * @example
 * monthNamed('Sept.'); //=> 9
 * monthNamed('آذار'); //=> 3
 */
export function monthNamed(word: string): number | undefined {
  return months.get(normaliseWords(word));
}
