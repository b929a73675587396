import type { MessageParams } from '../message-params';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import type { Dictionary } from '../wording';
import { ltr, quoted } from './quoted';
import { accountsCounted, outcomeWords, rows, timesCommands } from './words';

type ReconciliationKey = Extract<keyof MessageParams, `reconciliation.${string}` | `payments.${string}`>;

/** What is said after a look at Command and of what follows from it, in Arabic. */
export const reconciliationSentences: Dictionary<Pick<MessageParams, ReconciliationKey>> = {
  'reconciliation.nothing-selected': 'لم يُرسل أي من الصفوف المحددة، فلا يوجد ما يُقارن.',
  'reconciliation.nothing-of-receipt': ({ receipt }) =>
    `لم يُرسل أي صف من هذه الورقة مع ${ltr(tamed(receipt))}. افتح الورقة التي أُرسل منها، ثم حاول مرة أخرى.`,
  'reconciliation.portfolio-done': ({ rows: all, agree, onlyInCommand }) =>
    [
      `مطابق لبيانات Command: ${rows(agree)} من ${formatNumber('ar', all)}.`,
      ...(onlyInCommand === 0
        ? []
        : [`لدى Command وحده: ${accountsCounted(onlyInCommand)}، ولا يُفعل بها شيء.`]),
    ].join(' '),
  'payments.wrong-day': 'اكتب أول يوم بالصيغة dd/mm/yyyy، مثل 01/11/2026.',
  'reconciliation.gone': 'لم تعد آخر مطابقة متاحة. اختر «المزيد» ثم «مطابقة» مرة أخرى.',
  'reconciliation.laid-out': ({ sheet, rows: listed }) =>
    `المطابقة في الورقة ${quoted(sheet)}، جاهزة للطباعة. ${listed === 0 ? 'كل ما قورن من الصفوف مطابق.' : `صفوف غير مطابقة: ${rows(listed)}.`}`,
  'reconciliation.filtered': ({ rows: shown, group }) =>
    `تظهر فقط صفوف النتيجة «${outcomeWords[group]}»: ${rows(shown)}. «عرض كل الصفوف» يزيل هذه التصفية.`,
  'reconciliation.filter-off': 'تظهر كل النتائج من جديد. بقيت عوامل التصفية الأخرى في الورقة كما كانت.',
  'reconciliation.sheet-changed': ({ sheet }) =>
    `عُدّلت الورقة ${quoted(sheet)} أو دُقّقت من جديد بعد مطابقتها مع Command. اختر «المزيد» ثم «مطابقة» مرة أخرى، ثم «إعداد التحديثات».`,
  'reconciliation.unit-first': ({ factor }) =>
    `لم يُعدّ أي تحديث: مبالغ الورقة ${timesCommands(factor)} مبالغ Command، والتحديثات سترسل هذا الخطأ من جديد. صحّح الوحدة أولًا، ثم اختر «مطابقة» مرة أخرى.`,
  'reconciliation.nothing-to-prepare': 'لا يوجد ما يُعدّ: لا يحتاج أي صف إلى تحديث.',
  'reconciliation.prepared': ({ sheet, rows: prepared, byHand }) =>
    prepared === 0
      ? `لا يمكن إعداد أي تحديث. الورقة ${quoted(sheet)} تبيّن ما قراره لك: ${rows(byHand)}.`
      : `أُعدّ ما يجعل Command مطابقًا للورقة (${rows(prepared)})، وهو في الورقة ${quoted(sheet)}. لم يُرسل شيء: اضغط «تدقيق»، واقرأ الصفوف، ثم «إرسال».${byHand === 0 ? '' : ` وما قراره لك في ورقة أخرى: ${rows(byHand)}.`}`,
};
