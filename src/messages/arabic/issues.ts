import type { IssueDictionary } from '../issue-dictionary';
import { formatDecimal, formatNumber } from '../numbers';
import { tamed } from '../quoting';
import { ltr, quoted } from './quoted';
import { ofRows } from './words';

const orList = new Intl.ListFormat('ar', { type: 'disjunction' });

/** An issue alone, as it stands after the header in the Issues column. */
export const issues: IssueDictionary['single'] = {
  'required-blank': 'يجب ملء هذه الخلية.',
  'excel-error': ({ value }) => `تعرض الخلية ${tamed(value)}. صحّح صيغتها أو اكتب القيمة.`,
  'text-unusable': ({ reason }) => unusable[reason],
  'operation-unknown': ({ value }) =>
    `${quoted(value)} ليست عملية معروفة. اكتب Create (إنشاء) أو Update (تحديث) أو Withdraw (سحب).`,
  'identifier-number': ({ value, intact }) =>
    intact
      ? `${ltr(tamed(value))} محفوظ كرقم، فقد يقرّبه Excel أو يحذف الأصفار من أوله. احفظه كنص.`
      : `${ltr(tamed(value))} محفوظ كرقم وقد فُقدت منه خانات. اكتبه من جديد وقبله فاصلة علوية (').`,
  'identifier-edges': ({ value }) => `في أول ${quoted(value)} أو آخره فراغات. احذفها.`,
  'date-no-such-day': ({ value }) =>
    `${quoted(value)} ليس يومًا في التقويم. اكتب اليوم الصحيح بالشكل dd/mm/yyyy.`,
  'date-format': ({ value, reading }) =>
    reading === undefined
      ? `لا يمكن قراءة ${quoted(value)} كتاريخ. اكتبه بالشكل dd/mm/yyyy.`
      : `${quoted(value)} ليس بالشكل dd/mm/yyyy، والمقصود ${ltr(reading)}.`,
  'date-two-ways': ({ value, dayFirst, monthFirst }) =>
    `يمكن أن يُقرأ ${quoted(value)} على أنه ${ltr(dayFirst)} أو ${ltr(monthFirst)} (dd/mm/yyyy). لا شيء في هذا العمود يحسم ذلك؛ اكتبه بالشكل dd/mm/yyyy.`,
  'date-serial': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} رقم وليس تاريخًا. اكتبه بالشكل dd/mm/yyyy.`
      : `${quoted(value)} رقم وليس تاريخًا؛ وهو كتاريخ ${ltr(reading)} (dd/mm/yyyy).`,
  'date-out-of-range': ({ value, from, to }) =>
    `${quoted(value)} ليس بين ${ltr(from)} و${ltr(to)}. راجع السنة.`,
  'date-in-future': ({ value }) => `${quoted(value)} تاريخ في المستقبل. اكتب يومًا لا يتجاوز اليوم.`,
  'country-unknown': ({ value, code }) =>
    code === undefined
      ? `${quoted(value)} ليس رمز بلد وفق ISO. اكتب ثلاثة أحرف مثل ARE أو SAU أو BHR.`
      : `${quoted(value)} ليس رمز بلد وفق ISO، والمقصود ${code}.`,
  'amount-not-a-number': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} ليس مبلغًا. اكتب أرقامًا فقط، مثل 1250.50.`
      : `${quoted(value)} غير محفوظ كمبلغ، والمقصود ${ltr(formatDecimal('ar', reading, 0))}.`,
  'amount-negative': ({ value }) => `${ltr(tamed(value))} أقل من صفر. اكتب صفرًا أو أكثر.`,
  'amount-decimals': ({ value, allowed, currency }) =>
    `خانات ${ltr(tamed(value))} العشرية أكثر مما في عملة ${currency}، وهو ${formatNumber('ar', allowed)}. قرّب المبلغ.`,
  'choice-unknown': ({ value, choices }) =>
    `لا يمكن استخدام ${quoted(value)} هنا. اكتب ${orList.format(choices)}.`,
  'phone-unusable': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} ليس رقم هاتف، فلن يُرسل. اكتبه مثل ${ltr('+971501234567')}.`
      : `${quoted(value)} ليس مكتوبًا بعلامة + ورمز البلد، والمقصود ${ltr(reading)}.`,
  'email-unusable': ({ value }) => `${quoted(value)} ليس عنوان بريد إلكتروني، فلن يُرسل. صحّحه.`,
  'duplicate-row': ({ accountId, subAccountId, otherRows }) =>
    `الحساب ${ltr(tamed(accountId))}${subAccountId === '' ? '' : ` بالحساب الفرعي ${ltr(tamed(subAccountId))}`} مكرر في ${ofRows(otherRows)} غير هذا. أبقِ صفًا واحدًا.`,
  'account-mixed-levels': ({ accountId }) =>
    `الحساب ${ltr(tamed(accountId))} وارد هنا بأرقام حسابات فرعية وبدونها. أعطِ كل صف رقمًا أو لا تعطِ أيًا منها.`,
  'account-created-and-withdrawn': ({ accountId }) =>
    `الحساب ${ltr(tamed(accountId))} مطلوب إنشاؤه وسحبه في هذه الورقة. أبقِ عملية واحدة.`,
  'paid-above-total': ({ paid, total }) =>
    `المدفوع ${ltr(formatDecimal('ar', paid, 0))} أكبر من مجموع الأصل والفائدة والرسوم (${ltr(formatDecimal('ar', total, 0))}). راجع المبالغ.`,
  'waits-for-sibling': ({ accountId, siblingSubAccountId }) =>
    `${ltr(tamed(accountId))} بالانتظار: في ${siblingSubAccountId === '' ? 'صف آخر منه' : `الحساب الفرعي ${ltr(tamed(siblingSubAccountId))}`} خطأ، والحساب يُنشأ كاملًا أو لا يُنشأ.`,
};

const unusable = {
  'too-long': 'النص أطول من أن يُرسل. اختصره.',
  'control-characters': 'في النص رموز لا يمكن إرسالها. اكتبه من جديد.',
  boolean: 'القيمة TRUE أو FALSE ليست نصًا. اكتب القيمة.',
} as const;

/** What all issues of one cause have in common; the count stands before it. */
export const issueGroups: IssueDictionary['group'] = {
  'required-blank': ({ fieldName }) => `${fieldName}: الخلية فارغة ويجب ملؤها.`,
  'excel-error': ({ value }) => `تعرض الخلية ${tamed(value)}؛ صحّح الصيغة أو اكتب القيمة.`,
  'text-unusable': ({ fieldName, reason }) => `${fieldName}: ${unusable[reason]}`,
  'operation-unknown': ({ value }) =>
    `${quoted(value)} ليست عملية معروفة؛ اكتب Create أو Update أو Withdraw.`,
  'identifier-number': ({ fieldName, intact }) =>
    intact
      ? `${fieldName}: محفوظ كرقم؛ احفظه كنص وإلا فقد تضيع خانات.`
      : `${fieldName}: محفوظ كرقم وقد فُقدت منه خانات؛ اكتبه من جديد وقبله فاصلة علوية (').`,
  'identifier-edges': ({ fieldName }) => `${fieldName}: فراغات في الأول أو الآخر؛ احذفها.`,
  'date-no-such-day': ({ fieldName }) =>
    `${fieldName}: ليس يومًا في التقويم؛ اكتب اليوم الصحيح بالشكل dd/mm/yyyy.`,
  'date-format': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName}: لا يمكن قراءته كتاريخ؛ اكتبه بالشكل dd/mm/yyyy.`
      : `${fieldName}: ليس بالشكل dd/mm/yyyy، لكن اليوم المقصود واضح.`,
  'date-two-ways': ({ fieldName }) =>
    `${fieldName}: يمكن قراءته بطريقتين، ولا شيء في هذا العمود يحسم؛ اكتبه بالشكل dd/mm/yyyy.`,
  'date-serial': ({ fieldName }) => `${fieldName}: رقم وليس تاريخًا.`,
  'date-out-of-range': ({ fieldName, from, to }) =>
    `${fieldName}: ليس بين ${ltr(from)} و${ltr(to)}؛ راجع السنة.`,
  'date-in-future': ({ fieldName }) => `${fieldName}: في المستقبل؛ اكتب يومًا لا يتجاوز اليوم.`,
  'country-unknown': ({ value, code }) =>
    code === undefined
      ? `${quoted(value)} ليس رمز بلد وفق ISO؛ اكتب ثلاثة أحرف مثل ARE.`
      : `${quoted(value)} ليس رمز بلد وفق ISO، والمقصود ${code}.`,
  'amount-not-a-number': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName}: ليس مبلغًا؛ اكتب أرقامًا فقط، مثل 1250.50.`
      : `${fieldName}: محفوظ كنص، لكن المبلغ المقصود واضح.`,
  'amount-negative': ({ fieldName }) => `${fieldName}: أقل من صفر؛ اكتب صفرًا أو أكثر.`,
  'amount-decimals': ({ fieldName, allowed, currency }) =>
    `${fieldName}: الخانات العشرية أكثر مما في عملة ${currency}، وهو ${formatNumber('ar', allowed)}؛ قرّب المبلغ.`,
  'choice-unknown': ({ value, choices }) =>
    `لا يمكن استخدام ${quoted(value)} هنا؛ اكتب ${orList.format(choices)}.`,
  'phone-unusable': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName}: ليس رقم هاتف فلن يُرسل؛ اكتبه مثل ${ltr('+971501234567')}.`
      : `${fieldName}: ليس مكتوبًا مثل ${ltr('+971501234567')}، لكن الرقم المقصود واضح.`,
  'email-unusable': ({ fieldName }) => `${fieldName}: ليس عنوان بريد إلكتروني فلن يُرسل؛ صحّحه.`,
  'duplicate-row': 'الحساب والحساب الفرعي مكرران في أكثر من صف؛ أبقِ صفًا واحدًا.',
  'account-mixed-levels': 'حساب وارد هنا بأرقام حسابات فرعية وبدونها؛ أعطِ كل صف رقمًا أو لا تعطِ أيًا منها.',
  'account-created-and-withdrawn': 'حساب مطلوب إنشاؤه وسحبه معًا؛ أبقِ عملية واحدة.',
  'paid-above-total': 'المدفوع أكبر من مجموع الأصل والفائدة والرسوم؛ راجع المبالغ.',
  'waits-for-sibling': 'بانتظار صف آخر من الحساب نفسه: الحساب يُنشأ كاملًا أو لا يُنشأ.',
};
