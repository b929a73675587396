import type { DecideLabelParams } from '../decide-label-params';
import type { Dictionary } from '../wording';
import { rows } from './words';

/** Texts of deciding from Command what rows ask for, in Arabic. */
export const decideLabels: Dictionary<DecideLabelParams> = {
  'decide-from-command': 'تحديد العملية من Command',
  'operation.no-change': 'بلا تغيير',
  'decide.meaning': 'ما هو موجود لدى Command يصبح تحديثًا، وغيره إنشاءً. ترى الأعداد قبل كتابة أي شيء.',
  'decide.heading': 'المطلوب من هذه الصفوف بحسب Command',
  'decide.counted': ({ decided, count }) => `${meanings[decided]}: ${rows(count)}.`,
  'decide.unchanged-leave-out': 'تركها: يُكتب فيها «بلا تغيير» ولا تُرسل',
  'decide.unchanged-update': 'تحديثها أيضًا',
  'decide.unchanged-hint':
    'تُقارن المبالغ المستحقة ومجموع المدفوع وتاريخ الاستحقاق. الأسماء والهواتف والعناوين لا تظهر في بيانات Command؛ إن تغيّرت فاختر التحديث.',
  'decide.filled': ({ count }) => `فيها عملية من قبل وتبقى كما هي: ${rows(count)}.`,
  'decide.never-withdraw': 'لا يصبح أي صف سحبًا. غياب حساب عن هذه الورقة لا يعني شيئًا.',
  'decide.new-column': 'يُضاف عمود «العملية» بعد بياناتك.',
  'decide.write': 'تعبئة العمليات',
  'decide.read-first': 'يجب أن تكون بيانات Command قد قُرئت خلال يوم لمعرفة الصفوف الموجودة لديه.',
  'rows.no-change': ({ count }) => `مكتوب فيها «بلا تغيير» ولا تُرسل: ${rows(count)}.`,
};

const meanings: Readonly<Record<DecideLabelParams['decide.counted']['decided'], string>> = {
  create: 'إنشاء، ليست لدى Command',
  update: 'تحديث، موجودة لدى Command',
  unchanged: 'لم يتغيّر ما يظهر منها لدى Command',
  'sub-account-repeats': 'تبقى فارغة لأن رقم الحساب الفرعي مكرّر ولا يُعرف أيها المقصود',
  withdrawn: 'تبقى فارغة لأن الحساب سُحب من Command، اسأل ClearGrid',
  'sent-since': 'تبقى فارغة لأنها أُرسلت بعد قراءة بيانات Command، أعد القراءة لاحقًا',
};
