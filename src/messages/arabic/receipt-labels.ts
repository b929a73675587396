import type { LabelParams } from '../label-params';
import { andList } from '../lists';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import type { Dictionary } from '../wording';
import { ofRows, rows } from './words';

type ReceiptKey = Extract<
  keyof LabelParams,
  `receipt.${string}` | `dry-run.${string}` | `support-log.${string}` | `forget.${string}`
>;

const n = (value: number): string => formatNumber('ar', value);

/** Texts of receipts, the dry run and the support log, in Arabic. */
export const receiptLabels: Dictionary<Pick<LabelParams, ReceiptKey>> = {
  'receipt.heading': ({ receipt }) => `الإيصال ${receipt}`,
  'receipt.open': ({ receipt }) => `فتح ${receipt}`,
  'receipt.line-landed': ({ count }) => `وصل ${n(count)}`,
  'receipt.line-cut-off': ({ count }) => `انقطع قبل نهايته: ${rows(count)}`,
  'receipt.ended': 'وقت الانتهاء',
  'receipt.cut-off': 'انقطع قبل نهايته. «مطابقة» تُظهر ما وصل.',
  'receipt.before-as-of': 'المبالغ السابقة حتى',
  'receipt.sent-in-minor': ({ currencyDecimals }) =>
    `أصغر وحدة: كل ${n(1)} هنا أُرسل ${n(10 ** currencyDecimals)}.`,
  'receipt.step': ({ step }) => steps[step],
  'receipt.group': ({ operation, group }) => `${operations[operation]}، ${groups[group]}`,
  'receipt.request': ({ batch }) => `الطلب ${n(batch)}`,
  'receipt.request-id': ({ id }) => `رقم الطلب لدى Command ‏${id}`,
  'receipt.figures': 'من دفترك إلى Command',
  'receipt.verdict': ({ verdict }) => verdicts[verdict],
  'receipt.step-column': 'المرحلة',
  'receipt.rows': 'الصفوف',
  'receipt.sum-of': ({ of }) => sums[of],
  'receipt.unknown': 'غير معروف',
  'receipt.requests': 'الطلبات',
  'receipt.copy': 'الصفوف كما أُرسلت',
  'receipt.copy-state': ({ copy, name }) => copyStates[copy](tamed(name)),
  'receipt.look-up': 'رقم الحساب أو الحساب الفرعي',
  'receipt.look-up-go': 'إظهار ما أُرسل',
  'receipt.look-up-none': ({ asked }) => `لم يُرسل شيء عن «${tamed(asked)}» في هذا الإرسال.`,
  'receipt.former': ({ paid, total }) => `كان لدى Command من قبل: المجموع ${total}، المدفوع ${paid}`,
  'receipt.lay-out': 'فتح في ورقة',
  'receipt.correct': 'تحضير تصحيح',
  'receipt.correct-text': 'يوضع التصحيح في ورقة جديدة ولا يُرسل شيء. وما لا يمكن استعادته يُذكر.',

  'dry-run.name': 'تجربة بلا إرسال',
  'dry-run.text': 'يدقق الورقة ويُظهر ما كان سيُرسل. لا يُرسل شيء.',
  'dry-run.summary': ({ rows: count, requests, kilobytes, environment }) =>
    `كان سيُرسل إلى ${environment}: ${rows(count)}، عدد الطلبات نحو ${n(requests)}، الحجم ${n(kilobytes)} kB. تتبع الأحجام سرعة رد Command.`,
  'dry-run.wait': ({ count }) => `ينتظر حتى يصل جزء سابق: ${rows(count)}.`,
  'dry-run.behind': ({ count }) => `يبقى ولا يُرسل: ${rows(count)}.`,
  'dry-run.asks': ({ asks }) =>
    asks.length === 0
      ? 'لا يُسأل عن شيء قبل الإرسال.'
      : `ستُسأل عن ${andList(
          'ar',
          asks.map((ask) => askWords[ask]),
        )}.`,
  'dry-run.request': ({ number, rows: count, kilobytes }) =>
    `الطلب ${n(number)}: ${rows(count)}، ‏${n(kilobytes)} kB`,
  'dry-run.json': ({ count }) => `الطلب الأول، أول ${ofRows(count)} منه (JSON)`,

  'support-log.name': 'سجل الدعم',
  'support-log.text': 'ما حدث، بلا أسماء أو أرقام أو نصوص تخص الناس. انسخه عندما تطلبه ClearGrid.',
  'support-log.copy': 'نسخ سجل الدعم',
  'support-log.copied': 'نُسخ.',
  'support-log.select': 'اضغط Ctrl+C لنسخه.',

  'forget.heading': 'تسجيل الخروج',
  'forget.text': ({ asOf }) =>
    `يحفظ هذا الجهاز ما أظهره Command في ${asOf}: مراجع ومبالغ بلا أشخاص. يُستخدم لملاحظة المجاميع التي تنخفض ولتحضير التصحيحات.`,
  'forget.keep': 'تسجيل الخروج مع الاحتفاظ به',
  'forget.forget': 'تسجيل الخروج ونسيانه',
};

const operations = { create: 'صفوف جديدة', update: 'تحديثات', withdraw: 'عمليات سحب' } as const;
const groups = {
  prepared: 'مُعدّة',
  sent: 'مُرسلة',
  accepted: 'مقبولة',
  rejected: 'مرفوضة',
  unconfirmed: 'غير مؤكدة',
  notSent: 'لم تُرسل',
  landed: 'وصلت',
} as const;
const steps = {
  ledger: 'دفترك',
  prepared: 'الورقة',
  sent: 'المُرسل',
  accepted: 'المقبول',
  landed: 'الواصل',
} as const;
const verdicts = {
  agrees: 'كل شيء متطابق.',
  differs: 'ليس كل شيء متطابقًا: قارن الأسطر.',
  open: 'لم يُعرف كل شيء بعد. «مطابقة» تُظهر ما وصل.',
} as const;
const sums = { paid: 'المدفوع', principal: 'الأصل', balance: 'الرصيد' } as const;
const copyStates = {
  unchanged: (name: string) => `في الورقة المخفية «${name}»، ولم تتغيّر منذ الإرسال.`,
  changed: (name: string) => `تغيّرت الورقة المخفية «${name}» بعد الإرسال.`,
  gone: (name: string) => `لم تعد الورقة المخفية «${name}» في هذا المصنف.`,
  file: (name: string) => `في الملف «${name}»، حيث يحفظ متصفحك التنزيلات.`,
} as const;
const askWords = {
  hidden: 'الصفوف المخفية وهل تُرسل أيضًا',
  binding: 'المكان، لأن هذا الملف أُرسل آخر مرة إلى غيره',
  count: 'عدد الصفوف',
  lender: 'اسم المُقرض',
} as const;
