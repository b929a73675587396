import type { ByHandReason } from '../../ports/reconciliation';
import { fieldName } from '../field-words';
import type { LabelParams } from '../label-params';
import { andList } from '../lists';
import type { FiguresOf, LookColumn, LookLabelParams } from '../look-label-params';
import { counted, formatNumber } from '../numbers';
import { tamed } from '../quoting';
import { unbroken } from '../unbroken';
import type { Dictionary } from '../wording';
import { ltr, quoted } from './quoted';
import { accountsCounted, rows, timesCommands } from './words';

/** Texts of the screen and the sheet of a look at Command, in Arabic. */
export const lookLabels: Dictionary<Pick<LabelParams, keyof LookLabelParams>> = {
  'reconcile-selected': ({ count }) => `مطابقة الصفوف المحددة (${formatNumber('ar', count)})`,
  'reconcile-portfolio': 'مطابقة المحفظة كاملة',
  'look.open': 'الأرقام والخطوات التالية',
  'look.heading': 'المطابقة',
  'look.scope': ({ of, receipt }) =>
    ({
      all: 'كل ما أُرسل من صفوف هذه الورقة.',
      selected: 'ما أُرسل من الصفوف المحددة.',
      submission: `الصفوف المرسلة مع ${ltr(tamed(receipt ?? ''))}.`,
      unconfirmed: 'الصفوف التي بلا رد.',
      portfolio: 'المحفظة كاملة: كل صف جاهز، أُرسل أو لم يُرسل، وكل ما لدى Command.',
    })[of],
  'look.as-of': ({ asOf, currency }) =>
    `بيانات Command حتى ${ltr(unbroken(asOf))}. المبالغ بعملة ${ltr(currency)}.`,
  'look.group': ({ group }) => groups[group],
  'look.counted': ({ group, count }) =>
    group === 'only-sub-accounts'
      ? counted('ar', count, subAccounts)
      : ofAccounts.has(group)
        ? accountsCounted(count)
        : rows(count),
  'look.sheet': 'الورقة',
  'look.command': 'لدى Command',
  'look.difference': 'الفرق',
  'look.total': 'الإجمالي',
  'look.paid': 'إجمالي المدفوع',
  'look.unit': ({ factor, count }) =>
    `المبالغ ${timesCommands(factor)} مبالغ Command: ${rows(count)}. هذا خطأ واحد في الوحدة: صحّح العمود، أو وحدة المبالغ في الإعدادات.`,
  'look.only-in-command':
    'ما يوجد لدى Command وحده يُذكر ولا يُمس: غياب صف من هذه الورقة لا يعني شيئًا بذاته. ومبالغ الحسابات الفرعية داخلة في حساباتها.',
  'look.not-ready': ({ count }) => `فيه أخطاء أو ينتظر غيره، فلم يُقارن: ${rows(count)}.`,
  'look.not-exported': ({ fields }) =>
    `لم يُقارن لأن Command لا يُظهره: ${andList(
      'ar',
      fields.map((field) => fieldName('ar', field)),
    )}.`,
  'look.by-setting': ({ fields }) =>
    `لم يُقارن حسب إعداداتك: ${andList(
      'ar',
      fields.map((field) => compared[field]),
    )}.`,
  'look.submission': 'مطابقة هذا الإرسال',
  'look.lay-out': 'إنشاء ورقة المطابقة',
  'look.show': ({ group }) => `عرض فقط: ${groups[group]}`,
  'look.show-all': 'عرض كل الصفوف',
  'look.column': ({ column }) => columns[column],
  'look.rows': 'الصفوف',
  'look.title': ({ lender }) => `المطابقة – ${lender}`,
  'look.place': ({ sheet, environment, lender }) =>
    `الورقة ${quoted(sheet)} مقابل Command (${environment}، ${ltr(tamed(lender))})`,
  'look.made': ({ at, email }) => `أُعدّت ${ltr(unbroken(at))}، أعدّها ${ltr(tamed(email))}`,
  'look.rows-title': 'الصفوف غير المطابقة',
  'look.no-rows': 'كل ما قورن من الصفوف مطابق.',
  'look.prepare': 'إعداد التحديثات',
  'updates.why': 'سبب هذا الصف',
  'updates.absent': ({ row }) => `الصف ${String(row)} في الورقة؛ غير موجود في Command.`,
  'updates.differs': ({ row, differences }) =>
    `الصف ${String(row)} في الورقة؛ يختلف ما لدى Command: ${differences}.`,
  'updates.by-hand-text': 'لم يُعدّ شيء لهذه الصفوف: القرار فيها لك.',
  'updates.by-hand': ({ why, differences }) => byHand[why](differences),
  'look.payments': 'الدفعات',
  'payments.text': ({ currency }) =>
    `ما حصّله Command، حسب تواريخ الدفعات نفسها. لا تذكر الدفعات حسابًا، فتظهر مجاميع فقط. المبالغ بعملة ${ltr(currency)}.`,
  'payments.from': 'من يوم (dd/mm/yyyy)',
  'payments.from-hint': 'حتى الآن. في البداية يوم آخر إيصال، وإلا فأول هذا الشهر.',
  'payments.read': 'قراءة الدفعات',
  'payments.none': 'لا يُظهر Command أي دفعة في هذه الفترة.',
  'payments.amount': 'المبلغ',
  'payments.by-status': 'حسب الحالة',
  'payments.status': ({ status }) => statuses[status ?? ''] ?? ltr(tamed(status ?? '')),
  'payments.by-settlement': 'الناجحة، حسب التسوية',
  'payments.settled': 'سُوّيت معك',
  'payments.not-settled': 'لم تُسوَّ بعد',
  'payments.by-month': 'الناجحة، حسب الشهر',
  'payments.month': ({ month }) => ltr(month.split('-').reverse().join('/')),
  'payments.change-heading': 'تغيّر إجمالي المدفوع',
  'payments.paid-at': ({ at }) => `إجمالي المدفوع، ${ltr(unbroken(at))}`,
  'payments.change': 'التغيّر',
  'payments.meanwhile': ({ count }) => `دفعات وردت بينهما (${formatNumber('ar', count)})`,
  'payments.unexplained': 'لا تفسّره الدفعات',
  'payments.no-account':
    'الدفعات الناجحة التي وردت إلى Command بين القراءتين، لكل الحسابات. وما لا تفسّره قد يكون مجاميع أرسلتها، أو حسابات جديدة أو زالت، أو دفعات رُدّت.',
  'payments.no-before':
    'لم تُقرأ بيانات Command من قبل على هذا الجهاز، فلا تغيّر في إجمالي المدفوع تُقارن به الدفعات.',
  'look.is-status': ({ status }) => `حالته لدى Command: ${ltr(tamed(status))}`,
};

const subAccounts = {
  zero: 'لا حسابات فرعية',
  one: 'حساب فرعي واحد',
  two: 'حسابان فرعيان',
  few: '# حسابات فرعية',
  many: '# حسابًا فرعيًا',
  other: '# حساب فرعي',
};

const compared = { total: 'الإجمالي', paid: 'إجمالي المدفوع', dueDate: 'تاريخ الاستحقاق' } as const;

const ofAccounts: ReadonlySet<FiguresOf> = new Set<FiguresOf>([
  'only-accounts',
  'only-withdrawn',
  'all-accounts',
]);

const groups: Readonly<Record<FiguresOf, string>> = {
  landed: 'وصل',
  different: 'مختلف',
  missing: 'مفقود',
  'cannot-tell': 'تعذّر التحديد',
  'on-the-way': 'ربما لا يزال في الطريق',
  'unsent-agrees': 'لم يُرسل من هنا، وهو مطابق',
  'unsent-differs': 'لم يُرسل من هنا، وهو مختلف',
  'unsent-absent': 'لم يُرسل من هنا، وليس في Command',
  'unsent-cannot-tell': 'لم يُرسل من هنا، وتعذّر التحديد',
  'only-accounts': 'لدى Command وحده: حسابات',
  'only-withdrawn': 'لدى Command وحده: حسابات مسحوبة',
  'only-sub-accounts': 'لدى Command وحده: حسابات فرعية',
  compared: 'ما يظهر في الجانبين معًا',
  'all-accounts': 'كل الحسابات لدى Command',
};

const columns: Readonly<Record<LookColumn, string>> = {
  row: 'الصف',
  account: 'رقم الحساب',
  subAccount: 'رقم الحساب الفرعي',
  outcome: 'النتيجة',
  totalSheet: 'الإجمالي، الورقة',
  totalCommand: 'الإجمالي، Command',
  totalDifference: 'الإجمالي، الفرق',
  paidSheet: 'المدفوع، الورقة',
  paidCommand: 'المدفوع، Command',
  paidDifference: 'المدفوع، الفرق',
  dueSheet: 'الاستحقاق، الورقة',
  dueCommand: 'الاستحقاق، Command',
  remark: 'ملاحظة',
};

const byHand: Readonly<Record<ByHandReason, (differences: string) => string>> = {
  collected: () => 'المدفوع لدى Command أكثر مما في الورقة: حُصّلت دفعات هناك. انقل مبلغ Command إلى الورقة.',
  'update-absent': () => 'تحديث لما ليس لدى Command. هل المرجع صحيح؟ إن كان جديدًا فاجعله إنشاءً.',
  repeats: (differences) => `رقم الحساب الفرعي مكرر تحت عدة حسابات، فقورن الحساب كله فقط: ${differences}.`,
};

/** Command's documented words for how a payment stands. */
const statuses: Readonly<Record<string, string>> = {
  SUCCESS: 'ناجحة',
  PENDING: 'معلّقة',
  FAILED: 'فاشلة',
  '': 'بلا حالة',
};
