import type { LabelParams } from '../label-params';
import { formatNumber } from '../numbers';
import type { Dictionary } from '../wording';
import { ofCells, rows } from './words';

type ScreenKey = Extract<
  keyof LabelParams,
  | `question.${string}`
  | `sum.${string}`
  | `columns.${string}`
  | `receipts.${string}`
  | `settings.${string}`
  | `details.${string}`
>;

const n = (value: number): string => formatNumber('ar', value);

/** Texts of the questions and of the screens behind More, in Arabic. */
export const screenLabels: Dictionary<Pick<LabelParams, ScreenKey>> = {
  'question.operation.heading': 'ما المطلوب من هذه الصفوف؟',
  'question.operation.text': 'لا يوجد في هذه الورقة عمود للعملية، فجوابك يسري على كل صفوفها.',
  'question.operation.meaning': ({ operation }) => operationMeanings[operation],
  'question.table.heading': 'أي جدول فيه حساباتك؟',
  'question.table.text': 'في هذه الورقة أكثر من جدول.',
  'question.fixes.heading': ({ count }) => `هل تريد تصحيح ${ofCells(count)}؟`,
  'question.fixes.text': 'هذا ما سيتغيّر في ورقتك. «تراجع عن التصحيحات» يعيد ما كان.',
  'question.fixes.row': 'الصف',
  'question.fixes.column': 'العمود',
  'question.fixes.before': 'الآن',
  'question.fixes.after': 'بعد التصحيح',
  'question.fixes.more': ({ count }) => `… وغيرها مثلها (${n(count)}).`,
  'question.fixes.apply': ({ count }) => `تصحيح ${ofCells(count)}`,
  'question.binding.heading': 'هل هذا هو المكان الصحيح؟',
  'question.binding.text': ({ last, lastLender, now, nowLender }) =>
    `أُرسل هذا الملف آخر مرة إلى ${last} باسم ${lastLender}. وأنت الآن مسجّل الدخول في ${now} باسم ${nowLender}.`,
  'question.binding.currency': ({ last, now }) => `كان الإرسال بعملة ${last}، وفي إعداداتك ${now}.`,
  'question.binding.use': 'استخدامه هنا',
  'question.submit.heading': ({ environment }) => `هل تريد الإرسال إلى ${environment}؟`,
  'question.submit.sentence': ({ operations, environment, lender }) =>
    `أنت ترسل ${operations} إلى ${environment} باسم ${lender}.`,
  'question.submit.production': ({ operations, lender, paid, toType }) =>
    `أنت ترسل ${operations} إلى بيئة الإنتاج (PRODUCTION) باسم ${lender}. مجموع المدفوع ${paid}. لا يمكن التراجع عن ذلك، بل تصحيحه فقط. اكتب ${toType}.`,
  'question.submit.type': ({ toType }) => `اكتب ${toType} للتأكيد`,
  'question.submit.sums': 'ما يُرسل',
  'question.submit.stay-behind': 'ما لا يُرسل',
  'question.submit.errors': ({ count }) => `فيه أخطاء: ${rows(count)}`,
  'question.submit.held': ({ count }) => `معلّق بانتظار صفوف أخرى: ${rows(count)}`,
  'question.submit.sent-before': ({ count }) => `مقبول من قبل: ${rows(count)}`,
  'question.submit.unconfirmed': ({ count }) => `غير مؤكد حتى قراءة بيانات Command: ${rows(count)}`,
  'sum.principal': 'الأصل',
  'sum.interest': 'الفائدة',
  'sum.fees': 'الرسوم',
  'sum.paid': 'المدفوع',
  'sum.balance': 'الرصيد',

  'columns.text': 'حدد ما في كل عمود من ورقتك. يُحفظ اختيارك لهذا المصنف.',
  'columns.samples': ({ samples }) => `مثلًا: ${samples}`,
  'columns.no-samples': 'لا قيم بعد',
  'columns.match-chosen': 'اخترته أنت',
  'columns.match-exact': 'عنوان معروف',
  'columns.match-synonym': 'معروف باسم آخر',
  'columns.match-proposed': 'تخمين: يُرجى التأكد',
  'columns.match-ignored': 'تجاهلته أنت',
  'columns.match-additional-data': 'تُرسله مع الصف',
  'columns.match-none': 'غير معروف',
  'columns.choose-none': 'غير مستخدم',
  'columns.choose-ignore': 'تجاهل هذا العمود',
  'columns.choose-additional-data': 'إرساله كبيانات إضافية',
  'columns.taken-twice': ({ field }) => `اختير «${field}» لأكثر من عمود. أبقِ واحدًا.`,
  'columns.save': 'حفظ الأعمدة',
  'receipts.empty': 'لا توجد إيصالات بعد. كل إرسال يترك إيصالًا.',
  'receipts.line': ({ rows: sent, accepted, rejected, unconfirmed }) =>
    `${rows(sent)}: مقبول ${n(accepted)}، مرفوض ${n(rejected)}، غير مؤكد ${n(unconfirmed)}`,
  'settings.text': 'لهذا المُقرض وهذه البيئة، على هذا الجهاز.',
  'settings.currency': 'عملة المبالغ',
  'settings.currency-hint': 'ثلاثة أحرف، مثل AED أو SAR أو BHD.',
  'settings.currency-wrong': 'اكتب الأحرف الثلاثة الكبيرة للعملة، مثل AED.',
  'settings.market': 'البلد',
  'settings.market-hint': 'حرفان، مثل AE أو SA أو BH. أرقام الهواتف بلا رمز بلد تُقرأ على أنها من هنا.',
  'settings.market-wrong': 'اكتب الحرفين الكبيرين للبلد، مثل AE.',
  'settings.batchRows': 'الصفوف في الطلب الواحد',
  'settings.batchRows-hint': 'خفّضها إن رد Command بأن ما أُرسل دفعة واحدة أكبر من المسموح.',
  'settings.requestsInFlight': 'الطلبات في وقت واحد',
  'settings.requestsInFlight-hint': 'خفّضها إن كان Command مشغولًا كثيرًا.',
  'settings.usualDelayMinutes': 'الدقائق حتى تظهر الصفوف في Command',
  'settings.usualDelayMinutes-hint': 'بعد هذه المدة يُعدّ الصف غير الموجود مفقودًا.',
  'settings.number-wrong': ({ from, to }) => `اكتب عددًا صحيحًا من ${n(from)} إلى ${n(to)}.`,
  'details.batches': 'طلبات آخر إرسال',
  'details.no-batches': 'لم يُرسل شيء بعد.',
  'details.batch': ({ batch, rows: count }) => `الطلب ${n(batch)}، ${rows(count)}`,
  'details.took': ({ milliseconds }) => `${n(milliseconds)} ms`,
  'details.row-json': 'الصف المحدد كما يُرسل (JSON)',
  'details.no-row': 'حدد صفًا جاهزًا في الورقة لترى ما يُرسل منه.',
};

const operationMeanings = {
  create: 'الحسابات جديدة في Command.',
  update: 'الحسابات موجودة في Command وتغيّرت مبالغها أو بياناتها.',
  withdraw: 'يتوقف تحصيل الحسابات.',
} as const;
