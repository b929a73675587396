import type { IssueDictionary } from '../issue-dictionary';
import { formatDecimal, formatNumber } from '../numbers';
import { tamed } from '../quoting';
import { countryName } from './country-name';
import { atLeast, orList, orderWords, swapWords, undecidedAdvice, unusable } from './issue-parts';
import { ltr, quoted } from './quoted';
import { ofRows } from './words';

/** An issue alone, as it stands after the header in the Issues column. */
export const issues: IssueDictionary['single'] = {
  'required-blank': ({ fieldName, noColumn }) =>
    noColumn === true
      ? `لا عمود في الورقة للحقل «${fieldName}» وهو إلزامي. أضفه، أو حدّد عموده من «المزيد» ثم «ربط الأعمدة».`
      : 'يجب ملء هذه الخلية.',
  'excel-error': ({ value }) => `تعرض الخلية ${tamed(value)}. صحّح صيغتها أو اكتب القيمة.`,
  'text-unusable': ({ reason }) => unusable[reason],
  'last-name-missing': ({ value }) =>
    `${quoted(value)} كلمة واحدة، وهذا المُقرض يطلب اسم العائلة أيضًا. اكتب الاسمين.`,
  'operation-unknown': ({ value }) =>
    `${quoted(value)} ليست عملية معروفة. اكتب Create (إنشاء) أو Update (تحديث) أو Withdraw (سحب).`,
  'identifier-number': ({ value, intact }) =>
    intact
      ? `${ltr(tamed(value))} محفوظ كرقم، فقد يقرّبه Excel أو يحذف الأصفار من أوله. احفظه كنص.`
      : `${ltr(tamed(value))} محفوظ كرقم وقد فُقدت منه خانات. اكتبه من جديد وقبله فاصلة علوية (').`,
  'identifier-look-alikes': ({ value, reading }) =>
    `في ${quoted(value)} أحرف أو أرقام تشبه الصحيحة وليست هي، فتعدّه Command شيئًا آخر؛ والمقصود ${ltr(tamed(reading))}.`,
  'identity-doubtful': ({ value, country, reason }) =>
    reason === 'shape'
      ? `${quoted(value)} ليس بشكل رقم هوية من ${countryName(country)}. قارنه بالبطاقة.`
      : `${quoted(value)} لا يصح رقم هوية من ${countryName(country)}: فيه خانة خاطئة. قارنه بالبطاقة.`,
  'text-misread': ({ value, reading }) =>
    reading === undefined
      ? `ضاعت أحرف من ${quoted(value)} عند فتح الملف. اكتبه من جديد، أو افتح الملف بترميز UTF-8.`
      : `تشوّه ${quoted(value)} عند فتح الملف، والمقصود ${quoted(reading)}.`,
  'identifier-edges': ({ value }) => `في أول ${quoted(value)} أو آخره فراغات. احذفها.`,
  'date-no-such-day': ({ value }) =>
    `${quoted(value)} ليس يومًا في التقويم. اكتب اليوم الصحيح بالشكل dd/mm/yyyy.`,
  'date-format': ({ value, reading }) =>
    reading === undefined
      ? `لا يمكن قراءة ${quoted(value)} كتاريخ. اكتبه بالشكل dd/mm/yyyy.`
      : `${quoted(value)} ليس بالشكل dd/mm/yyyy، والمقصود ${ltr(reading)}.`,
  'date-time': ({ value, reading }) =>
    `في ${quoted(value)} وقت من اليوم يُحذف، فلا يُرسل إلا اليوم: ${ltr(reading)}.`,
  'date-hijri': ({ value, hijri, reading }) =>
    `${quoted(value)} تاريخ هجري: ${ltr(hijri)} هو ${ltr(reading)} بالتقويم الميلادي.`,
  'date-two-ways': ({ value, readings, mixed, hijri }) =>
    `يمكن أن يُقرأ ${hijri === 'date' ? 'التاريخ الهجري ' : ''}${quoted(value)} على أنه ${orList.format(readings.map(ltr))} (dd/mm/yyyy)${hijri === 'year' ? '، أو على أنه تاريخ هجري كغيره في هذا العمود' : ''}. ${undecidedAdvice(mixed)}`,
  'date-order': ({ value, reading, hijri, order, evidence }) =>
    `${quoted(value)} يعني ${hijri === undefined ? ltr(reading) : `${ltr(hijri)} بالتقويم الهجري، أي ${ltr(reading)}`}: في هذا العمود ${atLeast(evidence)} بترتيب «${orderWords[order]}»، ولا شيء بالترتيب الآخر.`,
  'date-maybe-swapped': ({ value, reading, evidence, sure }) =>
    `${swapWords[sure]} اليوم والشهر في ${ltr(value)} (بقي هنا نصًا: ${atLeast(evidence)}). قارنه بالمصدر: قد يكون المقصود ${ltr(reading)}.`,
  'date-serial': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} رقم وليس تاريخًا. اكتبه بالشكل dd/mm/yyyy.`
      : `${quoted(value)} رقم وليس تاريخًا؛ وهو كتاريخ ${ltr(reading)} (dd/mm/yyyy).`,
  'date-out-of-range': ({ value, from, to }) =>
    `${quoted(value)} ليس بين ${ltr(from)} و${ltr(to)}. راجع السنة.`,
  'date-in-future': ({ value }) => `${quoted(value)} تاريخ في المستقبل. اكتب يومًا لا يتجاوز اليوم.`,
  'date-old': ({ value, years }) =>
    `مضى على ${quoted(value)} أكثر من ${formatNumber('ar', years)} سنوات. راجع السنة.`,
  'birth-date-placeholder': ({ value }) =>
    `يبدو ${quoted(value)} تاريخًا وُضع لمجرد ملء الخلية. اكتب تاريخ ميلاد المدين أو اترك الخلية فارغة.`,
  'birth-date-minor': ({ value }) => `المدين المولود في ${ltr(value)} دون الثامنة عشرة. راجع تاريخ الميلاد.`,
  'country-unknown': ({ value, code }) =>
    code === undefined
      ? `${quoted(value)} ليس رمز بلد وفق ISO. اكتب ثلاثة أحرف مثل ARE أو SAU أو BHR.`
      : `${quoted(value)} ليس رمز بلد وفق ISO، والمقصود ${code}.`,
  'amount-shown-otherwise': ({ value, shown }) =>
    `تعرض الخلية ${shown === 'day' ? 'تاريخًا' : 'نسبة مئوية'} لا مبلغًا (القيمة المخزنة ${ltr(value)}). اكتب المبلغ، أو أعطِ العمود تنسيق أرقام إن كان مبلغًا.`,
  'amount-not-a-number': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} ليس مبلغًا. اكتب أرقامًا فقط، مثل 1250.50.`
      : `${quoted(value)} غير محفوظ كمبلغ، والمقصود ${ltr(formatDecimal('ar', reading, 0))}.`,
  'amount-negative': ({ value }) => `${ltr(tamed(value))} أقل من صفر. اكتب صفرًا أو أكثر.`,
  'amount-decimals': ({ value, allowed, currency, reading }) =>
    `خانات ${ltr(tamed(value))} العشرية أكثر مما في عملة ${currency}، وهو ${formatNumber('ar', allowed)}. ${reading === undefined ? 'قرّب المبلغ.' : `قرّبه إلى ${ltr(formatDecimal('ar', reading, 0))}؛ يبقى مجموع الحساب كما هو.`}`,
  'currency-other': ({ value, currency }) =>
    `${quoted(value)} ليست ${currency}، عملة هذه الجهة المقرضة. اكتب المبالغ بعملة ${currency}.`,
  'choice-unknown': ({ value, choices }) =>
    `لا يمكن استخدام ${quoted(value)} هنا. اكتب ${orList.format(choices)}.`,
  'loan-type-unlisted': ({ value, choices }) =>
    `${quoted(value)} ليس من أنواع القروض المسجلة لهذه الجهة المقرضة: ${orList.format(choices)}. سيُرسل كما هو؛ راجع الرمز.`,
  'phone-unusable': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} ليس رقم هاتف، فلن يُرسل. اكتبه مثل ${ltr('+971501234567')}.`
      : `${quoted(value)} ليس مكتوبًا بعلامة + ورمز البلد، والمقصود ${ltr(reading)}.`,
  'phone-local': ({ value, reading, country, elsewhere }) =>
    `${quoted(value)} بلا رمز بلد، فلن يُرسل. وهو كرقم من ${countryName(country)}: ${ltr(reading)}${elsewhere.length === 0 ? '' : ` (وقد يكون في بلد آخر ${orList.format(elsewhere.map(ltr))})`}.`,
  'phone-elsewhere': ({ value, readings }) =>
    `${quoted(value)} بلا رمز بلد، فلن يُرسل. قد يكون ${orList.format(readings.map(ltr))}؛ اكتب الصحيح منها.`,
  'phone-range-unknown': ({ value }) =>
    `${quoted(value)} من نطاق أرقام غير معروف هنا. سيُرسل كما هو؛ راجع خاناته.`,
  'email-unusable': ({ value, reading }) =>
    reading === undefined
      ? `${quoted(value)} ليس عنوان بريد إلكتروني، فلن يُرسل. صحّحه.`
      : `${quoted(value)} ليس عنوانًا يصل إليه البريد، والمقصود ${ltr(tamed(reading))}.`,
  'contact-several': ({ value, count, reading }) =>
    reading === undefined
      ? `في ${quoted(value)} أكثر من وسيلة اتصال (${formatNumber('ar', count)})، فلن يُرسل. أبقِ واحدة هنا وضع غيرها في أعمدة أخرى.`
      : `في ${quoted(value)} أكثر من وسيلة اتصال (${formatNumber('ar', count)})، فلن يُرسل. أبقِ ${ltr(tamed(reading))} هنا بعد نقل غيرها إلى أعمدة أخرى.`,
  'contact-placeholder': ({ value }) =>
    `${quoted(value)} مكتوب لملء الخلية فقط، وقد يصل إلى شخص غريب، فلن يُرسل. اكتب ما يخص المدين أو اترك الخلية فارغة.`,
  'contact-shared': ({ value, debtors }) =>
    `${quoted(value)} مكرر لعدة مدينين مختلفين (${formatNumber('ar', debtors)}). هكذا يُتصل بالغرباء: تأكد من صاحبه قبل الإرسال.`,
  'contact-missing':
    'لا هاتف ولا بريد إلكتروني صالحًا لهذا الحساب الجديد، فلا سبيل إلى الوصول إلى صاحبه. صحّح واحدًا منها.',
  'duplicate-row': ({ accountId, subAccountId, otherRows, alike, together }) =>
    `الحساب ${ltr(tamed(accountId))}${subAccountId === '' ? '' : ` بالحساب الفرعي ${ltr(tamed(subAccountId))}`} مكرر في ${ofRows(otherRows)} غير هذا${duplicateAdvice[alike](together)}`,
  'account-debtors-differ': ({ accountId, siblingSubAccountId, fieldName }) =>
    `${fieldName}: القيمة مختلفة في ${siblingSubAccountId === '' ? 'صف آخر' : `الحساب الفرعي ${ltr(tamed(siblingSubAccountId))}`} من الحساب ${ltr(tamed(accountId))}. للحساب مدين واحد؛ تحقق من هو.`,
  'zero-balance': ({ accountId }) =>
    `يُنشأ الحساب ${ltr(tamed(accountId))} برصيد صفر، فلا شيء للتحصيل. راجع المبالغ.`,
  'credit-balance': ({ paid, total }) =>
    `المدفوع ${ltr(formatDecimal('ar', paid, 0))} أكبر من المستحق ${ltr(formatDecimal('ar', total, 0))}، فيبدأ الحساب برصيد دون الصفر. صحّح المبالغ أو اترك هذا الصف.`,
  'sub-accounts-repeat': ({ subAccountId, rows }) =>
    `أرقام الحسابات الفرعية تتكرر: ${ltr(tamed(subAccountId))} وارد تحت حسابات مختلفة في ${ofRows(rows)}. ملف Command يذكر الحساب الفرعي وحده، فلا يمكن التمييز بينها عند المطابقة. اجعل كل رقم فريدًا.`,
  'payments-not-totals': ({ value, known, together }) =>
    known === undefined || together === undefined
      ? `يبدو ${ltr(tamed(value))} دفعة واحدة. يحتاج Command إلى إجمالي المدفوع حتى تاريخه؛ اكتبه.`
      : `يبدو ${ltr(tamed(value))} دفعة واحدة. مع ${ltr(formatDecimal('ar', known, 0))} المعروفة لدى Command يصبح إجمالي المدفوع حتى تاريخه ${ltr(formatDecimal('ar', together, 0))}.`,
  'account-mixed-levels': ({ accountId }) =>
    `الحساب ${ltr(tamed(accountId))} وارد هنا بأرقام حسابات فرعية وبدونها. أعطِ كل صف رقمًا أو لا تعطِ أيًا منها.`,
  'account-created-and-withdrawn': ({ accountId }) =>
    `الحساب ${ltr(tamed(accountId))} مطلوب إنشاؤه وسحبه في هذه الورقة. أبقِ عملية واحدة.`,
  'paid-above-total': ({ paid, total }) =>
    `المدفوع ${ltr(formatDecimal('ar', paid, 0))} أكبر من مجموع الأصل والفائدة والرسوم (${ltr(formatDecimal('ar', total, 0))}). راجع المبالغ.`,
  'waits-for-sibling': ({ accountId, siblingSubAccountId }) =>
    `${ltr(tamed(accountId))} بالانتظار: في ${siblingSubAccountId === '' ? 'صف آخر منه' : `الحساب الفرعي ${ltr(tamed(siblingSubAccountId))}`} خطأ، والحساب يُنشأ كاملًا أو لا يُنشأ.`,
};

/** What to do about two rows for one account, after naming it. */
const duplicateAdvice = {
  same: () => ' وبالقيم نفسها. أبقِ صفًا واحدًا.',
  payments: (together?: string) =>
    together === undefined
      ? ' بدفعة أخرى. أبقِ صفًا واحدًا بإجمالي المدفوع حتى تاريخه.'
      : ` بدفعة أخرى. إن كانت دفعات منفردة فمجموعها ${ltr(formatDecimal('ar', together, 0))}، وإن كانت إجماليات فأبقِ الأحدث.`,
  joint: () => ' باسم شخص آخر. أبقِ صفًا واحدًا وضع الشخص الثاني في عمود مستقل.',
  different: () => ' بقيم أخرى. أبقِ الصف الصحيح.',
} as const;
