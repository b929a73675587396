import type { LabelParams } from '../label-params';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import type { Dictionary } from '../wording';
import { decideLabels } from './decide-labels';
import { firstLabels } from './first-labels';
import { operationNames, operationsCounted } from './operations';
import { lookLabels } from './look-labels';
import { preflightLabels } from './preflight-labels';
import { receiptLabels } from './receipt-labels';
import { screenLabels } from './screen-labels';
import { unbroken } from '../unbroken';
import { ltr } from './quoted';
import { ofRows, rows } from './words';

const n = (value: number): string => formatNumber('ar', value);

/** Names of controls, headings and standing texts, in Arabic. */
export const labels: Dictionary<LabelParams> = {
  ...firstLabels,
  'sign-out': 'تسجيل الخروج',
  check: 'تدقيق',
  'next-issue': 'الملاحظة التالية',
  'previous-issue': 'الملاحظة السابقة',
  'fix-all': 'تصحيح الكل',
  'undo-fixes': 'تراجع عن التصحيحات',
  submit: 'إرسال',
  cancel: 'إلغاء',
  more: 'المزيد',
  'map-columns': 'ربط الأعمدة',
  reconcile: 'مطابقة',
  'read-anew': 'قراءة كل شيء من جديد',
  settle: 'حسم',
  'settle.rows': ({ count }) => `حسم ${ofRows(count)}`,
  'submit-again': 'الإرسال مرة أخرى رغم ذلك…',
  receipts: 'الإيصالات',
  'create-template': 'إنشاء نموذج',
  'clear-marks': 'مسح العلامات',
  settings: 'الإعدادات',
  details: 'التفاصيل',

  back: 'رجوع',
  save: 'حفظ',
  show: 'عرض',
  'show-more': ({ count }) => `عرض المزيد (${n(count)})`,
  sheet: 'الورقة',
  'sheet.unknown': 'لا توجد ورقة بعد',
  'rows.heading': 'الصفوف التي تُرسل',
  'rows.selected': ({ count }) => `الصفوف المحددة (${n(count)})`,
  'rows.all-ready': ({ count }) => `كل الصفوف الجاهزة (${n(count)})`,
  'rows.rejected': ({ count }) => `الصفوف المرفوضة (${n(count)})`,
  'rows.changed': ({ count }) => `تغيّرت منذ قبولها (${n(count)})`,
  'rows.parts': ({ count }) =>
    `من الصفوف المحددة ما ينشئ جزءًا من حساب: ${rows(count)}. حدد بقية صفوفه الجديدة أيضًا.`,
  'rows.selected-sendable': ({ selected, sendable }) =>
    sendable === 0
      ? `لا يمكن إرسال شيء من الصفوف المحددة (${n(selected)}).`
      : `يمكن إرسال ${n(sendable)} من الصفوف المحددة (${n(selected)}).`,
  'rows.sent-before': ({ count }) => `مقبول من قبل ولن يُرسل مرة أخرى: ${rows(count)}.`,
  'rows.unconfirmed-before': ({ count }) => `غير مؤكد ولن يُرسل قبل قراءة بيانات Command: ${rows(count)}.`,
  'rows.cannot-tell-before': ({ count }) =>
    `لا تكفي بيانات Command لحسمه: ${rows(count)}؛ ولا يُرسل مرة أخرى إلا بكلمة منك («المزيد» ثم «الإرسال مرة أخرى رغم ذلك»).`,
  'rows.waiting-before': ({ count }) =>
    `بانتظار أن تظهر في Command صفوف سابقة من الحساب نفسه: ${rows(count)}؛ اضغط «مطابقة».`,
  'rows.stay-behind': ({ errors, held }) =>
    `يبقى دون إرسال: ${[...(errors > 0 ? [`${rows(errors)} فيها أخطاء`] : []), ...(held > 0 ? [`${n(held)} معلّق`] : [])].join('، و')}.`,

  'counts.heading': 'صفوف هذه الورقة',
  'counts.ready': () => 'جاهز',
  'counts.errors': () => 'خطأ',
  'counts.held': () => 'معلّق',
  'counts.stale': 'تغيّرت الورقة منذ هذا التدقيق. اضغط «تدقيق» مرة أخرى.',
  'as-you-type': 'التدقيق أثناء الكتابة',
  'as-you-type.off-for-undo':
    'لا تُدقَّق تعديلاتك أثناء الكتابة: في هذا الإصدار من Excel تمحو كل علامة نضعها قائمة التراجع (Ctrl+Z). إن كنت تفضّل ذلك رغم هذا، فشغّل «التدقيق أثناء الكتابة» من «المزيد».',
  'empty.heading': 'ابدأ بالتدقيق',
  'empty.what-check-does':
    'يقرأ «تدقيق» هذه الورقة ويلوّن كل خلية خاطئة، مع السبب بجانب صفها. تبقى خلاياك كما هي، ولا يُرسل شيء.',
  'empty.no-issues': 'لا توجد ملاحظات.',
  'empty.no-issues-next': ({ count }) =>
    count === 0 ? 'لا يوجد الآن ما يُرسل.' : `كل الصفوف سليمة. «إرسال» يرسل ${ofRows(count)}.`,
  'issues.heading': 'الملاحظات',
  'issues.more': ({ count }) => `… وغيرها (${n(count)}):`,
  'issues.all': 'كل الملاحظات',
  'issues.word-error': 'خطأ',
  'issues.word-warning': 'تنبيه',
  'issues.word-held': 'معلّق',
  'issues.fix-all-of': ({ count }) => `تصحيح الكل (${n(count)})`,
  'cell.heading': ({ header, row }) => `${tamed(header)}، الصف ${String(row)}`,
  'cell.formula': 'صيغتها:',
  'cell.fix-one': 'تصحيح',
  'value.blank': '(فارغ)',

  'totals.heading': 'مجاميع كل الصفوف الجاهزة',
  'totals.heading-selected': 'مجاميع الصفوف المحددة التي يمكن إرسالها',
  'totals.heading-rejected': 'مجاميع الصفوف المرفوضة التي يمكن إرسالها',
  'totals.heading-changed': 'مجاميع الصفوف التي تغيّرت منذ قبولها',
  'totals.principal': ({ amount }) => `الأصل ${amount}`,
  'totals.paid': ({ amount }) => `المدفوع ${amount}`,
  'ledger.compare': 'المقارنة مع دفتري',
  'ledger.agrees': 'دفترك يتفق مع الصفوف التي تُرسل.',
  'operation.name': ({ operation }) => operationNames[operation],
  'operation.counted': ({ operation, count }) => operationsCounted(operation, count),
  'submit.rows': ({ count }) => `إرسال ${ofRows(count)}`,
  'work.checking': 'جارٍ التدقيق',
  'work.fixing': 'جارٍ تصحيح الخلايا',
  'work.marking': 'جارٍ كتابة الأسباب',
  'work.reconciling': 'جارٍ قراءة بيانات Command',
  'work.preparing': 'جارٍ قراءة الصفوف مرة أخرى',
  'work.submitting': 'جارٍ الإرسال',
  'work.progress': ({ done, total }) => `${n(done)} من ${ofRows(total)}`,
  'work.outcomes': ({ accepted, rejected, unconfirmed }) =>
    `مقبول ${n(accepted)}، مرفوض ${n(rejected)}، غير مؤكد ${n(unconfirmed)}`,
  'work.step': ({ name, percent }) => `${name}: ${n(percent)} %`,
  'work.cancelling': 'جارٍ الإلغاء؛ وما هو في الطريق سيصل رده.',

  'result.heading': ({ environment }) => `آخر إرسال، ${environment}`,
  'result.not-proof': ({ time }) => `القبول ليس إثباتًا بعد. ابتداءً من ${time} تُظهر «مطابقة» ما وصل.`,
  'look.next': ({ time, sheet }) => `المراجعة التالية في Command: ${time}، ورقة ${tamed(sheet)}.`,
  'look.now': 'المراجعة الآن',
  'look.stop': 'إيقاف المراجعة',
  'result.receipt': ({ receipt }) => `الإيصال ${receipt}`,
  'reconciliation.on-the-way': ({ count }) =>
    `مقبول ولم يظهر بعد: ${rows(count)}. اضغط «مطابقة» مرة أخرى لاحقًا.`,
  'reconciliation.delay-unknown': ({ count, needed }) =>
    `لا تُعرف بعد المدة المعتادة لدى Command (الإرسالات المقيسة ${n(count)} من ${n(needed)}). وحتى ذلك الحين لا يُعدّ أي صف مفقودًا. يمكنك إدخال الدقائق في الإعدادات.`,
  'reconciliation.heading-settled': ({ asOf }) => `حسم الصفوف التي بلا رد، ${asOf}`,
  'work.time-left': ({ minutes }) =>
    minutes < 1 ? 'بقي أقل من دقيقة' : `الدقائق الباقية تقريبًا: ${n(minutes)}`,
  'reconciliation.whole': ({ asOf }) =>
    `قُرئت جميع البيانات آخر مرة في ${ltr(unbroken(asOf))}، ولم يُقرأ بعدها إلا ما تغيّر. والحساب الذي حذفه Command بعد ذلك يبقى معدودًا هنا.`,
  'reconciliation.heading': ({ asOf }) => `المطابقة مع Command، ${asOf}`,
  ...screenLabels,
  ...receiptLabels,
  ...lookLabels,
  ...preflightLabels,
  ...decideLabels,
};
