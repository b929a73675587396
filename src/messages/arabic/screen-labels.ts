import type { LabelParams } from '../label-params';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import type { Dictionary } from '../wording';
import { quoted } from './quoted';
import { ofCells, ofRows, rows } from './words';

type ScreenKey = Extract<
  keyof LabelParams,
  | `question.${string}`
  | `sum.${string}`
  | `columns.${string}`
  | `template.${string}`
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
  'question.recalculate.heading': 'هل تُحسب الصيغ أولًا؟',
  'question.recalculate.text':
    'الحساب يدوي في هذا المصنف، وتغيّر شيء بعد آخر حساب، فقد تعرض الصيغ نتائج قديمة.',
  'question.recalculate.go': 'احسب وتابع',
  'question.table.heading': 'أي جدول فيه حساباتك؟',
  'question.table.text': 'في هذه الورقة أكثر من جدول.',
  'question.fixes.heading': ({ count }) => `هل تريد تصحيح ${ofCells(count)}؟`,
  'question.fixes.text': 'هذا ما سيتغيّر في ورقتك. «تراجع عن التصحيحات» يعيد ما كان.',
  'question.fixes.nothing': 'لا شيء هنا يمكن تصحيحه نيابةً عنك',
  'question.fixes.left-alone': ({ why, count, cells }) =>
    `${leftAlone[why]} (${n(count)}): ${cells.map(({ row, header }) => `${tamed(header)}، الصف ${String(row)}`).join(' · ')}${count > cells.length ? ' …' : ''}`,
  'question.fixes.row': 'الصف',
  'question.fixes.column': 'العمود',
  'question.fixes.before': 'الآن',
  'question.fixes.after': 'بعد التصحيح',
  'question.fixes.more': ({ count }) => `… وغيرها مثلها (${n(count)}).`,
  'question.fixes.apply': ({ count }) => `تصحيح ${ofCells(count)}`,
  'question.hidden.heading': 'هل تُرسل الصفوف المخفية أيضًا؟',
  'question.hidden.text': ({ rows: all, hidden, parts }) =>
    `مخفي في الورقة بالتصفية أو يدويًا: ${rows(hidden)}، من أصل ${ofRows(all)} للإرسال.${
      parts === 0 ? '' : ` وظاهر لا يُرسل من دونها: ${rows(parts)}، فالحساب يُنشأ كاملًا أو لا يُنشأ.`
    }`,
  'question.hidden.in-sight': ({ count }) => `الظاهرة فقط (${rows(count)})`,
  'question.hidden.in-sight-meaning': 'تبقى الصفوف المخفية كما هي ولا تُرسل.',
  'question.hidden.all': ({ count }) => `كل الصفوف (${n(count)})`,
  'question.hidden.all-meaning': 'الظاهرة والمخفية.',
  'question.binding.heading': 'هل هذا هو المكان الصحيح؟',
  'question.binding.text': ({ last, lastLender, now, nowLender }) =>
    `أُرسل هذا الملف آخر مرة إلى ${last} باسم ${lastLender}. وأنت الآن مسجّل الدخول في ${now} باسم ${nowLender}.`,
  'question.binding.currency': ({ last, now }) => `كان الإرسال بعملة ${last}، وفي إعداداتك ${now}.`,
  'question.binding.use': 'استخدامه هنا',
  'question.full-name.heading': 'كيف تُرسل الأسماء الكاملة؟',
  'question.full-name.text': ({ header }) =>
    `في العمود ${quoted(header)} الاسم الأول واسم العائلة معًا. يُحفظ جوابك لهذا العمود.`,
  'question.full-name.whole': 'كاملًا في الاسم الأول',
  'question.full-name.whole-meaning': ({ names }) => names.map(tamed).join(' · '),
  'question.full-name.split': 'يُقسم عند أول مسافة',
  'question.full-name.split-meaning': ({ names }) =>
    names.map(({ firstName, lastName }) => [firstName, lastName ?? '–'].map(tamed).join(' | ')).join(' · '),
  'question.full-name.ignore': 'عدم إرسال الأسماء',
  'question.full-name.ignore-meaning': 'يُترك العمود.',
  'question.submit.heading': ({ environment }) => `هل تريد الإرسال إلى ${environment}؟`,
  'question.submit.sentence': ({ operations, environment, lender }) =>
    `أنت ترسل ${operations} إلى ${environment} باسم ${lender}.`,
  'question.submit.production': ({ operations, lender, paid, toType }) =>
    `أنت ترسل ${operations} إلى بيئة الإنتاج (PRODUCTION) باسم ${lender}. مجموع المدفوع ${paid}. لا يمكن التراجع عن ذلك، بل تصحيحه فقط. اكتب ${toType}.`,
  'question.submit.type': ({ toType }) => `اكتب ${toType} للتأكيد`,
  'question.submit.sums': 'ما يُرسل',
  'question.submit.stay-behind': 'ما لا يُرسل',
  'question.submit.errors': ({ count }) => `فيه أخطاء: ${rows(count)}`,
  'question.submit.parts': ({ count }) => `جزء من حساب جديد لم تُختر بقية صفوفه: ${rows(count)}`,
  'question.submit.held': ({ count }) => `معلّق بانتظار صفوف أخرى: ${rows(count)}`,
  'question.submit.sent-before': ({ count }) => `مقبول من قبل: ${rows(count)}`,
  'question.submit.unconfirmed': ({ count }) => `غير مؤكد حتى قراءة بيانات Command: ${rows(count)}`,
  'question.submit.cannot-tell': ({ count }) => `لا تكفي بيانات Command لحسمه: ${rows(count)}`,
  'question.submit.waiting': ({ count }) => `بانتظار وصول صفوف سابقة من الحساب نفسه: ${rows(count)}`,
  'question.submit.held-by-word': ({ count }) => `معلّق بقرارك بسبب ما لدى Command: ${rows(count)}`,
  'question.submit.type-lender': ({ lender }) => `اكتب ${lender} لتأكيد المُقرض`,
  'question.submit.why-lender': 'يُطلب اسم المُقرض لأن هذا غير معتاد:',
  'question.submit.first-here': 'لم يُرسل من قبل شيء من هذا المصنف أو هذا الجهاز إلى هذا المُقرض وهذه البيئة.',
  'question.submit.large': ({ rows: count, largest }) =>
    `هذا الإرسال (${n(count)}) أكبر من ثلاثة أضعاف أكبر إرسال حتى الآن (${n(largest)}).`,
  'question.submit.withdrawals': ({ rows: count }) =>
    `سحب حسابات أو حسابات فرعية: ${rows(count)}؛ يتوقف تحصيلها.`,
  'question.submit.again': ({ rows: count }) => `يُرسل مرة أخرى مع أنه أُرسل من قبل: ${rows(count)}`,
  'question.submit.again-accepted': ({ count }) => `قبِله Command ولم يظهر هناك بعد: ${rows(count)}`,
  'question.submit.again-landed': ({ count }) => `موجود في Command كما أُرسل: ${rows(count)}`,
  'question.submit.again-different': ({ count }) => `يختلف عما لدى Command: ${rows(count)}`,
  'question.submit.again-cannot-tell': ({ count }) => `لا يمكن معرفة هل وصل: ${rows(count)}`,
  'question.submit.again-risk':
    'ما استلمه Command من قبل يستلمه مرة أخرى: قد يتكرر حساب، وقد يُنفّذ سحب مرتين، وتُستبدل الأرقام التي أُدخلت في Command بعد ذلك.',
  'question.submit.ledger': 'دفترك أنت (اختياري)',
  'question.submit.ledger-hint': 'يُقارن ما تكتبه بهذه الصفوف ويُحفظ في الإيصال.',
  'question.submit.ledger-rows': 'عدد الصفوف',
  'question.submit.ledger-of': 'مجموع',
  'question.submit.ledger-sum': 'المبلغ',
  'question.submit.ledger-unreadable': 'اكتب رقمًا، مثل 61,240.50.',
  'question.submit.ledger-rows-differ': ({ ledger, sheet }) =>
    `عدد الصفوف في دفترك ${n(ledger)}، وما سيُرسل ${n(sheet)}.`,
  'question.submit.ledger-sum-differs': ({ ledger, sheet }) =>
    `في دفترك ${ledger}، ومجموع هذه الصفوف ${sheet}.`,
  'question.submit.ledger-agree': 'أعرف سبب الاختلاف. أرسل رغم ذلك.',
  'question.sign-in-again.heading': 'تسجيل الدخول مرة أخرى',
  'question.sign-in-again.text': ({ email, environment, lender }) =>
    `انتهت الجلسة في منتصف العمل. اكتب كلمة مرور ${email} (${environment}، ${lender}) ليستمر من حيث توقف. وإن ألغيت فلن تُرسل الصفوف الباقية.`,
  'sum.principal': 'الأصل',
  'sum.interest': 'الفائدة',
  'sum.fees': 'الرسوم',
  'sum.paid': 'المدفوع',
  'sum.balance': 'الرصيد',

  'columns.text':
    'حدد ما في كل عمود من ورقتك. يُحفظ اختيارك في هذا المصنف، ولهذا المُقرض على هذا الحاسوب: فلا يحتاج الملف التالي بالعناوين نفسها إلى اختيار.',
  'columns.samples': ({ samples }) => `مثلًا: ${samples}`,
  'columns.no-samples': 'لا قيم بعد',
  'columns.match-chosen': 'اخترته أنت',
  'columns.match-exact': 'عنوان معروف',
  'columns.match-synonym': 'معروف باسم آخر',
  'columns.match-proposed': 'تخمين: يُرجى التأكد',
  'columns.match-full-name': 'اسم كامل: اختر كيف يُرسل',
  'columns.match-ignored': 'تجاهلته أنت',
  'columns.match-left-over': 'من فحص سابق، نُسخ مع الخلايا؛ لا يُستخدم',
  'columns.match-additional-data': 'تُرسله مع الصف',
  'columns.match-none': 'غير معروف',
  'columns.choose-none': 'غير مستخدم',
  'columns.choose-ignore': 'تجاهل هذا العمود',
  'columns.choose-additional-data': 'إرساله كبيانات إضافية',
  'columns.choose-full-name-whole': 'اسم كامل، كله في الاسم الأول',
  'columns.choose-full-name-split': 'اسم كامل، يُقسم عند أول مسافة',
  'columns.no-header': 'عمود بلا عنوان',
  'columns.no-header-hint': 'أعطه عنوانًا في الورقة إن كان يجب إرسال قيمه.',
  'columns.taken-twice': ({ field }) => `اختير «${field}» لأكثر من عمود. أبقِ واحدًا.`,
  'columns.save': 'حفظ الأعمدة',
  'template.text':
    'يضيف ورقة جاهزة للتعبئة وورقة ثانية فيها أمثلة. لا تُرسل صفوف أي منهما إلا إذا دقّقتها وأرسلتها.',
  'template.purpose': 'بماذا ستملؤه؟',
  'template.purpose-all': 'صفوف من كل نوع',
  'template.purpose-of': ({ operation }) => templatePurposes[operation],
  'template.language': 'لغة العناوين',
  'template.fields': ({ count }) => `الأعمدة (المختار ${n(count)})`,
  'template.required': 'يجب ملؤه',
  'template.choices-hint': 'تصبح أنواع القروض وأسباب السحب قوائم منسدلة متى كُتبت في الإعدادات.',
  'template.create': 'إنشاء نموذج',
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
  'settings.usualDelayMinutes': 'الدقائق حتى تظهر الصفوف في Command',
  'settings.usualDelayMinutes-hint':
    'اتركها فارغة للاعتماد على ما يُقاس. بعد هذه المدة يُعدّ الصف غير الموجود مفقودًا ويجوز إرساله مرة أخرى.',
  'settings.delay-measured': ({ minutes, count }) =>
    `المدة المقيسة بالدقائق: ${n(minutes)}، وعدد الإرسالات المقيسة: ${n(count)}.`,
  'settings.delay-unknown': ({ count, needed }) =>
    `غير معروفة بعد: عدد الإرسالات المقيسة ${n(count)} من ${n(needed)}. وحتى ذلك الحين لا يُعدّ أي صف مفقودًا.`,
  'settings.requestsInFlight': 'الطلبات في وقت واحد',
  'settings.requestsInFlight-hint': 'خفّضها إن كان Command مشغولًا كثيرًا.',
  'settings.batchStartRows': 'صفوف الطلبات الأولى',
  'settings.batchStartRows-hint': 'تكبر الطلبات التالية أو تصغر بحسب زمن الرد.',
  'settings.batchMinRows': 'أقل عدد صفوف في الطلب الواحد',
  'settings.batchMinRows-hint': 'لا تصغر الطلبات عن هذا العدد.',
  'settings.batchMaxRows': 'أكبر عدد صفوف في الطلب الواحد',
  'settings.batchMaxRows-hint': 'خفّضه إن رد Command بأن ما أُرسل دفعة واحدة أكبر من المسموح.',
  'settings.answerSeconds': 'ثواني الرد المطلوبة',
  'settings.answerSeconds-hint': 'تكبر الطلبات حتى يستغرق الرد نحو هذه المدة.',
  'settings.batchKilobytes': 'أكبر حجم للطلب بالكيلوبايت',
  'settings.batchKilobytes-hint': 'خفّضه إن رد Command بأن ما أُرسل دفعة واحدة أكبر من المسموح.',
  'settings.preparedBy': 'أعدّه',
  'settings.preparedBy-hint': 'من أعدّ الورقة، ليُذكر في الإيصالات. يمكن تركه فارغًا.',
  'settings.preparedBy-wrong': 'اكتب 80 حرفًا على الأكثر.',
  'settings.loanTypes': 'أنواع القروض',
  'settings.loanTypes-hint':
    'الرموز التي أعطتك إياها ClearGrid، كل رمز في سطر: 1 = قرض شخصي. إن تُركت فارغة قُبل أي عدد صحيح.',
  'settings.loanTypes-wrong': 'اكتب كل نوع في سطر بالشكل 1 = قرض شخصي، وكل رمز واسم مرة واحدة.',
  'settings.withdrawalReasons': 'أسباب السحب',
  'settings.withdrawalReasons-hint': 'كل سبب في سطر. إن تُركت فارغة قُبل أي سبب.',
  'settings.withdrawalReasons-wrong': 'اكتب كل سبب في سطر، مرة واحدة، وبما لا يزيد على 100 حرف.',
  'settings.allowedNegatives': 'مبالغ يجوز أن تكون أقل من الصفر',
  'settings.amountUnit': 'الوحدة التي تُرسل بها المبالغ',
  'settings.amountUnit-hint':
    'كما اتُّفق عليه مع ClearGrid. تبقى ورقتك بالوحدات الكاملة مع الكسور في الحالتين.',
  'settings.amountUnit-major': 'وحدات كاملة مع الكسور: 1250.5',
  'settings.amountUnit-minor': 'أصغر وحدة: 125050',
  'settings.compulsoryPreflight': 'بيئة الإنتاج: المقارنة بما لدى Command أولًا دائمًا',
  'settings.compulsoryPreflight-hint': 'لا يُرسل شيء إلى بيئة الإنتاج ما لم تُقرأ بيانات Command خلال يوم.',
  'settings.sheet-language': 'لغة أعمدتنا في هذا المصنف',
  'settings.sheet-language-hint':
    'يرى كل من يفتح هذا المصنف عمودي الملاحظات والنتيجة بهذه اللغة، واللوحة بلغته. اضغط «تدقيق» بعد تغييرها.',
  'settings.sheet-language-en': 'الإنجليزية',
  'settings.sheet-language-ar': 'العربية',
  'settings.comparison': 'ما تقارنه المطابقة',
  'settings.comparison-total': 'الإجمالي (الأصل والفائدة والرسوم)',
  'settings.comparison-paid': 'إجمالي المدفوع',
  'settings.comparison-dueDate': 'تاريخ الاستحقاق',
  'settings.comparison-wrong': 'اختر رقمًا واحدًا على الأقل، وأدخل مبلغًا مثل 0 أو 0.05.',
  'settings.tolerance': 'الفرق المسموح بين المبالغ',
  'settings.tolerance-hint': '0 يعني المطابقة التامة. والمجاميع تُظهر الفرق كاملًا دائمًا.',
  'settings.required': 'الحقول التي يجب ملؤها',
  'settings.required-operation': 'العملية',
  'settings.required-hint': 'ما يقوله الفحص عن خلية فارغة.',
  'settings.blank-error': 'يجب ملؤه',
  'settings.blank-warning': 'تنبيه إن كان فارغًا',
  'settings.blank-optional': 'يجوز أن يبقى فارغًا',
  'settings.number-wrong': ({ from, to }) => `اكتب عددًا صحيحًا من ${n(from)} إلى ${n(to)}.`,
  'details.batches': 'طلبات آخر إرسال',
  'details.no-batches': 'لم يُرسل شيء بعد.',
  'details.batch': ({ batch, rows: count }) => `الطلب ${n(batch)}، ${rows(count)}`,
  'details.took': ({ milliseconds }) => `${n(milliseconds)} ms`,
  'details.row-json': 'الصف المحدد كما يُرسل (JSON)',
  'details.blanks-absent': 'الخلايا الفارغة في الصف لا تُرسل، لذلك لا تظهر هنا.',
  'details.no-row': 'حدد صفًا جاهزًا في الورقة لترى ما يُرسل منه.',
};

const operationMeanings = {
  create: 'الحسابات جديدة في Command.',
  update: 'الحسابات موجودة في Command وتغيّرت مبالغها أو بياناتها.',
  withdraw: 'يتوقف تحصيل الحسابات.',
} as const;

const leftAlone = {
  formula: 'خلايا فيها صيغ تُترك كما هي؛ صحّح الصيغ',
  'changed-since': 'خلايا تغيّرت منذ التدقيق وتُترك كما هي',
} as const;

const templatePurposes = {
  create: 'حسابات جديدة',
  update: 'تحديثات، كالدفعات',
  withdraw: 'سحب',
} as const;
