import type { IssueDictionary } from '../issue-dictionary';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import { countryName } from './country-name';
import { atLeast, orList, orderWords, swapWords, undecidedAdvice, unusable } from './issue-parts';
import { ltr, quoted } from './quoted';
import { ofRows } from './words';

/** What all issues of one cause have in common; the count stands before it. */
export const issueGroups: IssueDictionary['group'] = {
  'required-blank': ({ fieldName, noColumn }) =>
    noColumn === true
      ? `لا عمود في الورقة للحقل «${fieldName}» وهو إلزامي؛ أضفه، أو حدّد عموده من «المزيد» ثم «ربط الأعمدة».`
      : `${fieldName}: الخلية فارغة ويجب ملؤها.`,
  'excel-error': ({ value }) => `تعرض الخلية ${tamed(value)}؛ صحّح الصيغة أو اكتب القيمة.`,
  'text-unusable': ({ fieldName, reason }) => `${fieldName}: ${unusable[reason]}`,
  'last-name-missing': 'الاسم الكامل كلمة واحدة، وهذا المُقرض يطلب اسم العائلة أيضًا؛ اكتب الاسمين.',
  'operation-unknown': ({ value }) =>
    `${quoted(value)} ليست عملية معروفة؛ اكتب Create أو Update أو Withdraw.`,
  'identifier-number': ({ fieldName, intact }) =>
    intact
      ? `${fieldName}: محفوظ كرقم؛ احفظه كنص وإلا فقد تضيع خانات.`
      : `${fieldName}: محفوظ كرقم وقد فُقدت منه خانات؛ اكتبه من جديد وقبله فاصلة علوية (').`,
  'identifier-look-alikes': ({ fieldName }) =>
    `${fieldName}: فيه أحرف أو أرقام تشبه الصحيحة وليست هي، والمقصود واضح.`,
  'identity-doubtful': ({ fieldName }) =>
    `${fieldName}: لا يصح شكله أو خانة التحقق فيه؛ قارنه بالبطاقة. سيُرسل كما هو.`,
  'text-misread': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName}: ضاعت أحرف عند فتح الملف؛ اكتبه من جديد، أو افتح الملف بترميز UTF-8.`
      : `${fieldName}: تشوّه عند فتح الملف، لكن المقصود واضح.`,
  'identifier-edges': ({ fieldName }) => `${fieldName}: فراغات في الأول أو الآخر؛ احذفها.`,
  'date-no-such-day': ({ fieldName }) =>
    `${fieldName}: ليس يومًا في التقويم؛ اكتب اليوم الصحيح بالشكل dd/mm/yyyy.`,
  'date-format': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName}: لا يمكن قراءته كتاريخ؛ اكتبه بالشكل dd/mm/yyyy.`
      : `${fieldName}: ليس بالشكل dd/mm/yyyy، لكن اليوم المقصود واضح.`,
  'date-time': ({ fieldName }) => `${fieldName}: فيه وقت من اليوم يُحذف، فلا يُرسل إلا اليوم.`,
  'date-hijri': ({ fieldName }) => `${fieldName}: تاريخ هجري؛ يُرسل اليوم نفسه بالتقويم الميلادي.`,
  'date-two-ways': ({ fieldName, mixed }) => `${fieldName}: يمكن قراءته بطريقتين. ${undecidedAdvice(mixed)}`,
  'date-order': ({ fieldName, order, evidence }) =>
    `${fieldName}: ${order === 'day-first' ? 'يمكن قراءته بطريقتين' : 'اليوم والشهر فيه معكوسان'}؛ في هذا العمود ${atLeast(evidence)} بترتيب «${orderWords[order]}»، ولا شيء بالترتيب الآخر.`,
  'date-maybe-swapped': ({ fieldName, evidence, sure }) =>
    `${fieldName}: ${swapWords[sure]} اليوم والشهر، فلا يوم فيه بعد الثاني عشر، وبقي نصًا: ${atLeast(evidence)}.`,
  'date-serial': ({ fieldName }) => `${fieldName}: رقم وليس تاريخًا.`,
  'date-out-of-range': ({ fieldName, from, to }) =>
    `${fieldName}: ليس بين ${ltr(from)} و${ltr(to)}؛ راجع السنة.`,
  'date-in-future': ({ fieldName }) => `${fieldName}: في المستقبل؛ اكتب يومًا لا يتجاوز اليوم.`,
  'date-old': ({ fieldName, years }) =>
    `${fieldName}: مضى عليه أكثر من ${formatNumber('ar', years)} سنوات؛ راجع السنة.`,
  'birth-date-placeholder': ({ fieldName }) =>
    `${fieldName}: يبدو أنه وُضع لمجرد ملء الخلية؛ اكتب تاريخ ميلاد المدين أو اترك الخلية فارغة.`,
  'birth-date-minor': ({ fieldName }) => `${fieldName}: يجعل المدين دون الثامنة عشرة؛ راجعه.`,
  'country-unknown': ({ value, code }) =>
    code === undefined
      ? `${quoted(value)} ليس رمز بلد وفق ISO؛ اكتب ثلاثة أحرف مثل ARE.`
      : `${quoted(value)} ليس رمز بلد وفق ISO، والمقصود ${code}.`,
  'amount-shown-otherwise': ({ fieldName, shown }) =>
    `${fieldName}: تعرض الخلية ${shown === 'day' ? 'تاريخًا' : 'نسبة مئوية'} لا مبلغًا؛ اكتب المبلغ أو غيّر تنسيق الأرقام.`,
  'amount-not-a-number': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName}: ليس مبلغًا؛ اكتب أرقامًا فقط، مثل 1250.50.`
      : `${fieldName}: محفوظ كنص، لكن المبلغ المقصود واضح.`,
  'amount-negative': ({ fieldName }) => `${fieldName}: أقل من صفر؛ اكتب صفرًا أو أكثر.`,
  'amount-decimals': ({ fieldName, allowed, currency }) =>
    `${fieldName}: الخانات العشرية أكثر مما في عملة ${currency}، وهو ${formatNumber('ar', allowed)}؛ قرّب المبلغ.`,
  'currency-other': ({ value, currency }) =>
    `${quoted(value)} ليست ${currency}، عملة هذه الجهة المقرضة؛ اكتب المبالغ بعملة ${currency}.`,
  'choice-unknown': ({ value, choices }) =>
    `لا يمكن استخدام ${quoted(value)} هنا؛ اكتب ${orList.format(choices)}.`,
  'loan-type-unlisted': ({ value, choices }) =>
    `${quoted(value)} ليس من أنواع القروض المسجلة لهذه الجهة المقرضة: ${orList.format(choices)}. سيُرسل كما هو؛ راجع الرمز.`,
  'phone-unusable': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName}: ليس رقم هاتف فلن يُرسل؛ اكتبه مثل ${ltr('+971501234567')}.`
      : `${fieldName}: ليس مكتوبًا مثل ${ltr('+971501234567')}، لكن الرقم المقصود واضح.`,
  'phone-local': ({ fieldName, country }) =>
    `${fieldName}: بلا رمز بلد فلن يُرسل؛ ويمكن قراءة الأرقام كأرقام من ${countryName(country)}.`,
  'phone-elsewhere': ({ fieldName }) =>
    `${fieldName}: بلا رمز بلد وليس من سوق جهة التمويل؛ اكتبه بعلامة + ورمز البلد.`,
  'phone-range-unknown': ({ fieldName }) =>
    `${fieldName}: من نطاق أرقام غير معروف هنا وسيُرسل كما هو؛ راجع خاناته.`,
  'email-unusable': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName}: ليس عنوان بريد إلكتروني فلن يُرسل؛ صحّحه.`
      : `${fieldName}: لا يصل كما هو مكتوب، لكن العنوان المقصود واضح.`,
  'contact-several': ({ fieldName, reading }) =>
    reading === undefined
      ? `${fieldName}: في الخلية أكثر من وسيلة اتصال فلن تُرسل؛ أبقِ واحدة في كل خلية.`
      : `${fieldName}: في الخلية أكثر من وسيلة اتصال فلن تُرسل؛ التصحيح يبقي الأولى، فانقل غيرها أولًا.`,
  'contact-placeholder': ({ fieldName }) =>
    `${fieldName}: مكتوب لملء الخلية فقط وقد يصل إلى شخص غريب، فلن يُرسل.`,
  'contact-shared': ({ value, debtors }) =>
    `${ltr(tamed(value))} مكرر لعدة مدينين مختلفين (${formatNumber('ar', debtors)}). هكذا يُتصل بالغرباء: تأكد من صاحبه قبل الإرسال.`,
  'contact-missing': 'حساب جديد بلا هاتف ولا بريد إلكتروني صالح؛ صحّح واحدًا منها.',
  'duplicate-row': ({ alike }) => duplicateGroups[alike],
  'account-debtors-differ': ({ fieldName }) =>
    `${fieldName}: القيمة مختلفة بين صفوف حساب واحد؛ للحساب مدين واحد، تحقق من هو.`,
  'zero-balance': 'حساب يُنشأ برصيد صفر؛ راجع المبالغ.',
  'credit-balance': 'المدفوع أكبر من المستحق في حساب جديد؛ صحّح المبالغ أو اترك الصف.',
  'sub-accounts-repeat': ({ subAccountId, rows }) =>
    `أرقام الحسابات الفرعية تتكرر تحت حسابات كثيرة (${ltr(tamed(subAccountId))} في ${ofRows(rows)})؛ ملف Command لا يميز بينها.`,
  'payments-not-totals': ({ fieldName }) =>
    `${fieldName}: تبدو دفعات منفردة لا إجماليات حتى تاريخه؛ يحتاج Command إلى الإجماليات.`,
  'account-mixed-levels': 'حساب وارد هنا بأرقام حسابات فرعية وبدونها؛ أعطِ كل صف رقمًا أو لا تعطِ أيًا منها.',
  'account-created-and-withdrawn': 'حساب مطلوب إنشاؤه وسحبه معًا؛ أبقِ عملية واحدة.',
  'paid-above-total': 'المدفوع أكبر من مجموع الأصل والفائدة والرسوم؛ راجع المبالغ.',
  'waits-for-sibling': 'بانتظار صف آخر من الحساب نفسه: الحساب يُنشأ كاملًا أو لا يُنشأ.',
};

const duplicateGroups = {
  same: 'صف يكرر صفًا آخر قيمةً بقيمة؛ أبقِ واحدًا.',
  payments: 'دفعات حساب واحد واردة في عدة صفوف؛ أبقِ صفًا واحدًا بإجمالي المدفوع حتى تاريخه.',
  joint: 'حساب واحد وارد في صفين باسم شخصين؛ أبقِ صفًا واحدًا.',
  different: 'الحساب والحساب الفرعي مكرران في أكثر من صف؛ أبقِ الصف الصحيح.',
} as const;
