import { normaliseWords } from '../values/normalise';

/** Months as people write them: English and its short forms, Arabic as in the Gulf and Egypt, and as in the Levant and Iraq. */
const names: readonly (readonly string[])[] = [
  ['January', 'Jan', 'يناير', 'كانون الثاني', 'كانون ثاني'],
  ['February', 'Feb', 'فبراير', 'شباط'],
  ['March', 'Mar', 'مارس', 'آذار', 'أذار'],
  ['April', 'Apr', 'أبريل', 'إبريل', 'نيسان'],
  ['May', 'مايو', 'أيار', 'ماي'],
  ['June', 'Jun', 'يونيو', 'يونية', 'حزيران'],
  ['July', 'Jul', 'يوليو', 'يولية', 'تموز'],
  ['August', 'Aug', 'أغسطس', 'آب'],
  ['September', 'Sept', 'Sep', 'سبتمبر', 'أيلول'],
  ['October', 'Oct', 'أكتوبر', 'تشرين الأول', 'تشرين أول'],
  ['November', 'Nov', 'نوفمبر', 'تشرين الثاني', 'تشرين ثاني'],
  ['December', 'Dec', 'ديسمبر', 'كانون الأول', 'كانون أول'],
];

/** Months of the Hijri calendar, in the spellings of bank and government papers. */
const hijriNames: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'محرم الحرام', 'Muharram', 'Moharram'],
  ['صفر', 'صفر الخير', 'Safar'],
  ['ربيع الأول', 'ربيع أول', 'Rabi al-Awwal', 'Rabi al-Awal', 'Rabi I', 'Rabi 1'],
  ['ربيع الثاني', 'ربيع ثاني', 'ربيع الآخر', 'Rabi al-Thani', 'Rabi al-Akhir', 'Rabi II', 'Rabi 2'],
  ['جمادى الأولى', 'جمادى الأول', 'جماد أول', 'جماد الأول', 'Jumada al-Awwal', 'Jumada al-Ula', 'Jumada I'],
  [
    'جمادى الآخرة',
    'جمادى الثانية',
    'جمادى الثاني',
    'جماد ثاني',
    'جماد الثاني',
    'جماد الآخر',
    'Jumada al-Thani',
    'Jumada al-Akhirah',
    'Jumada II',
  ],
  ['رجب', 'Rajab'],
  ['شعبان', 'Shaban', 'Shaaban'],
  ['رمضان', 'رمضان المبارك', 'Ramadan', 'Ramadhan'],
  ['شوال', 'Shawwal', 'Shawal'],
  ['ذو القعدة', 'ذي القعدة', 'ذو القعده', 'Dhu al-Qadah', 'Dhul Qadah', 'Dhu al-Qidah', 'Thul Qada'],
  ['ذو الحجة', 'ذي الحجة', 'Dhu al-Hijjah', 'Dhul Hijjah', 'Thul Hijja'],
];

const months = byName(names);
const hijriMonths = byName(hijriNames);

function byName(forms: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(
    forms.flatMap((same, index) => same.map((form) => [normaliseWords(form), index + 1] as const)),
  );
}

/**
 * The month of the Gregorian calendar that a word means, 1 to 12.
 *
 * @example
 * monthNamed('Sept.'); //=> 9
 * monthNamed('آذار'); //=> 3
 */
export function monthNamed(word: string): number | undefined {
  return months.get(normaliseWords(word));
}

/**
 * The month of the Hijri calendar that a word means, 1 to 12.
 *
 * @example
 * hijriMonthNamed('رجب'); //=> 7
 */
export function hijriMonthNamed(word: string): number | undefined {
  return hijriMonths.get(normaliseWords(word));
}
