import type { PreflightDecision, PreflightGroup } from '../../ports/preflight';
import type { LabelParams } from '../label-params';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import { unbroken } from '../unbroken';
import type { Dictionary } from '../wording';
import { ltr } from './quoted';
import { ofRows, rows } from './words';

type PreflightKey = Extract<keyof LabelParams, `preflight.${string}`>;

/** Texts of holding rows against Command before they go, in Arabic. */
export const preflightLabels: Dictionary<Pick<LabelParams, PreflightKey>> = {
  'preflight.heading': 'صفوف تنتظر قرارك',
  'preflight.as-of': ({ asOf }) => `قورنت ببيانات Command حتى ${ltr(unbroken(asOf))}.`,
  'preflight.old': 'مضى على ذلك أكثر من يوم، فما دُفع بعده ليس فيها.',
  'preflight.not-read': 'لم تُقارن هذه الصفوف بما لدى Command، لأن بياناته لم تُقرأ على هذا الجهاز.',
  'preflight.read-first': 'قراءة بيانات Command أولًا',
  'preflight.read-heading': 'يجب قراءة بيانات Command أولًا',
  'preflight.compulsory': 'حسب إعداداتك لا يُرسل شيء إلى بيئة الإنتاج ما لم يُقارن بما لدى Command خلال يوم.',
  'preflight.group': ({ group, ...params }) => sentences[group](params),
  'preflight.choice': ({ group, decision }) =>
    group === 'paid-zero' && decision === 'add'
      ? 'أخذ مبلغ Command بدل 0'
      : decision === 'reversal' && group === 'paid-zero'
        ? 'القيمة 0 صحيحة: رُدّت كل الدفعات'
        : choices[decision],
  'preflight.found-heading': 'المقارنة ببيانات Command',
  'preflight.nothing-against': 'ليس فيها ما يعارض هذه الصفوف.',
  'preflight.read-since': 'قُرئت بيانات Command من جديد بعد ذلك. اضغط «تدقيق» لمقارنة الصفوف بها.',
  'preflight.asked-at-submit': 'عند الإرسال ستُسأل عن هذه الصفوف قبل أن يُرسل أي منها.',
  'preflight.fix': ({ group, decision }) =>
    decision === 'update-instead'
      ? choices[decision]
      : group === 'paid-zero'
        ? 'أخذ مبلغ Command'
        : 'الإضافة إلى مبلغ Command',
  'preflight.all-found': 'عرض الكل',
  'preflight.one-by-one': 'القرار صفًا صفًا',
  'preflight.as-group': 'كما اخترت أعلاه',
  'preflight.row': ({ row, reference, command, sheet }) =>
    `الصف ${String(row)}، ${ltr(tamed(reference))}${command === undefined || sheet === undefined ? '' : `: لدى Command ${ltr(command)}، في الورقة ${ltr(sheet)}`}`,
  'preflight.more-rows': ({ count }) => `… وغيرها (${formatNumber('ar', count)})، كما اخترت أعلاه.`,
  'preflight.repeated': ({ count }) => `لا يمكن مقارنته لأن رقم الحساب الفرعي مكرّر: ${rows(count)}.`,
  'preflight.sent-since': ({ count }) =>
    `أُرسل بعد قراءة بيانات Command، فلا يُعرف هل هو موجود هناك: ${rows(count)}.`,
  'preflight.go-on': 'متابعة',
  'preflight.decided-heading': 'قرارات قبل الإرسال',
  'preflight.decided-group': ({ group }) => names[group],
  'preflight.decided': ({ decision, count }) => `${decided[decision]}: ${rows(count)}`,
};

type Told = Omit<LabelParams['preflight.group'], 'group'>;

const sentences: Readonly<Record<PreflightGroup, (told: Told) => string>> = {
  unit: ({ count, unit, ...both }) =>
    `مبالغ ${ofRows(count)} ${unit === '1000' || unit === '100' ? `تساوي ${formatNumber('ar', Number(unit))} ضعف` : `تساوي جزءًا من ${unit === '0.001' ? '1,000' : '100'} من`} مبالغ Command${shown(both)}. هذا خطأ واحد في وحدة المبلغ؛ اتركها وصحّح العمود.`,
  'paid-zero': ({ count, command }) =>
    `مجموع المدفوع 0 في ${ofRows(count)} ولدى Command أكثر${command === undefined ? '' : ` (${ltr(command)})`}. هكذا يظهر بحث لم يجد شيئًا.`,
  'paid-falls': ({ count, sheet, ...rest }) =>
    `مجموع المدفوع ينخفض في ${ofRows(count)}${shown({ sheet, ...rest })}.${sheet === undefined ? '' : ` هل ${ltr(sheet)} هي الدفعة الأخيرة وحدها؟`}`,
  'create-exists': ({ count }) => `إنشاء لما هو موجود لدى Command: ${rows(count)}. هل المقصود تحديث؟`,
  'create-after-withdrawal': ({ count }) =>
    `إنشاء لحساب سُحب من Command: ${rows(count)}. اسأل ClearGrid قبل إعادته.`,
  'update-absent': ({ count }) =>
    `تحديث لما ليس لدى Command: ${rows(count)}. هل المرجع صحيح، أم الحساب جديد؟`,
  'withdraw-absent': ({ count }) => `سحب لما ليس لدى Command: ${rows(count)}. هل المرجع صحيح؟`,
  'withdraw-paid': ({ count }) =>
    `سحب لحساب مدفوع بالكامل: ${rows(count)}. الدفعة الأخيرة تُرسل تحديثًا لا سحبًا.`,
  'many-totals': ({ count, ...both }) =>
    `يتغيّر المبلغ المستحق في ${ofRows(count)} دفعة واحدة${shown(both)}. هل هذا مقصود؟`,
  'many-due-dates': ({ count, ...both }) =>
    `يتغيّر تاريخ الاستحقاق في ${ofRows(count)} دفعة واحدة${shown(both)}. هل هذا مقصود؟`,
};

const choices: Readonly<Record<PreflightDecision, string>> = {
  leave: 'عدم الإرسال الآن، للمراجعة لاحقًا',
  send: 'الإرسال رغم ذلك',
  reversal: 'صحيح: رُدّت دفعة (شيك مرتجع أو استرداد)',
  add: 'هي الدفعة الأخيرة وحدها: إضافتها إلى مبلغ Command',
  'update-instead': 'تحويلها إلى تحديث',
};

const names: Readonly<Record<PreflightGroup, string>> = {
  unit: 'مبالغ بوحدة أخرى',
  'paid-zero': 'مجموع المدفوع ينخفض إلى 0',
  'paid-falls': 'مجموع المدفوع ينخفض',
  'create-exists': 'إنشاء لما هو موجود',
  'create-after-withdrawal': 'إنشاء بعد سحب',
  'update-absent': 'تحديث لما ليس لدى Command',
  'withdraw-absent': 'سحب لما ليس لدى Command',
  'withdraw-paid': 'سحب لما دُفع بالكامل',
  'many-totals': 'المستحق يتغيّر في صفوف كثيرة',
  'many-due-dates': 'تاريخ الاستحقاق يتغيّر في صفوف كثيرة',
};

const decided: Readonly<Record<PreflightDecision, string>> = {
  leave: 'لم يُرسل',
  send: 'أُرسل رغم ذلك',
  reversal: 'أُرسل على أنه رد دفعة',
  add: 'صُحّح إلى مبلغ Command مع الدفعة',
  'update-instead': 'حُوّل إلى تحديث',
};

function shown({ command, sheet }: Pick<Told, 'command' | 'sheet'>): string {
  return command === undefined || sheet === undefined
    ? ''
    : ` (لدى Command ${ltr(command)}، في الورقة ${ltr(sheet)})`;
}
