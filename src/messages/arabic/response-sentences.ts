import type { MessageParams } from '../message-params';
import { said, withoutMarks } from '../quoting';
import type { Dictionary } from '../wording';
import { noAnswerWords, timesCommands } from './words';

type ResponseKey = Extract<keyof MessageParams, `response.${string}` | `batch.${string}`>;

/**
 * What the Response column and the list of batches say. Each starts with a word of ours, or Excel could take a
 * server's text for a formula.
 */
export const responseSentences: Dictionary<Pick<MessageParams, ResponseKey>> = {
  'batch.accepted': 'مقبول، والمعالجة جارية لدى Command.',
  'batch.refused': 'رفضه Command.',
  'batch.no-answer': 'لم يصل رد.',
  'batch.not-sent': 'لم يُرسل.',
  'response.processing': ({ nextLook }) =>
    `يعالج Command هذا الصف الآن. هذا ليس إثباتًا بعد؛ المراجعة التالية ${nextLook}.`,
  'response.refused': ({ messages }) =>
    said(messages).trim() === '' ? 'رفض Command هذا الصف ولم يذكر السبب.' : `رد Command: ${said(messages)}`,
  'response.refused-with-others': ({ message }) =>
    `رفض Command صفوفًا أخرى من الطلب نفسه ولم يذكر مصير هذا الصف. ${itsAnswer(message)}اضغط «حسم» قبل إرساله مرة أخرى.`,
  'response.refused-unnamed': ({ message }) =>
    `رفض Command الطلب الذي فيه هذا الصف ولم يحدد أي صف. ${itsAnswer(message)}اضغط «حسم» قبل إرساله مرة أخرى.`,
  'response.sending': 'لا رد من Command بعد.',
  'response.not-recorded': ({ error }) =>
    `لم يُرسل، لأن الكتابة بجانب الصف تعذّرت (${said(error)}). عالج السبب، ثم اضغط «إرسال».`,
  'response.not-journalled': ({ error }) =>
    `لم يُرسل، لأن هذا الجهاز لم يستطع الاحتفاظ بسجل له (${said(error)}). أفرغ مساحة على القرص، ثم اضغط «إرسال».`,
  'response.earlier-stands': ({ why }) =>
    `${why} لم تُستلم هذه المحاولة، فبقيت الخلايا الأخرى على ما قالته عن المحاولة السابقة.`,
  'response.waits-for-withdrawal':
    'لم يُرسل بعد: حسابه كله يُسحب في الإرسال نفسه. اضغط «إرسال» مرة أخرى بعد أن يتم السحب.',
  'response.waits-for-earlier-part':
    'لم يُرسل بعد: صفوف حسابه أكثر مما يتسع له طلب واحد. اضغط «إرسال» مرة أخرى بعد وصول الجزء الأول.',
  'response.refused-with-sibling':
    'لم يُرسل: رفض Command صفًا آخر من هذا الحساب، والحساب يُنشأ كاملًا أو لا يُنشأ. صحّح ذلك الصف، ثم اضغط «إرسال».',
  'response.no-answer': ({ reason, detail }) =>
    `لا رد: ${noAnswerWords[reason]}${detail === '' ? '' : ` (${said(detail)})`}. ربما وصل الصف وربما لم يصل؛ اضغط «حسم» قبل إرساله مرة أخرى.`,
  'response.too-large':
    'رد Command أن هذا الحساب وحده أكبر من المسموح. قلّل الأعمدة الإضافية التي تُرسل معه («المزيد» ثم «ربط الأعمدة»)، ثم اضغط «إرسال».',
  'response.cancelled': 'أُلغي الإرسال قبل هذا الصف. اضغط «إرسال» لإرساله.',
  'response.signed-out': 'انتهت الجلسة قبل إرسال هذا الصف. سجّل الدخول ثم اضغط «إرسال».',
  'response.stopped': 'توقف الإرسال قبل هذا الصف. اضغط «إرسال» لإرساله.',
  'response.busy': 'كان Command مشغولًا فلم يستلم هذا الصف. انتظر بضع دقائق ثم اضغط «إرسال».',
  'response.interrupted': 'انقطع الإرسال. ربما وصل الصف وربما لم يصل؛ اضغط «حسم» قبل إرساله مرة أخرى.',
  'response.landed': ({ asOf }) => `موجود في Command كما أُرسل؛ وقت القراءة ${asOf}.`,
  'response.landed-by-totals': ({ asOf }) =>
    `مجاميع حسابه تطابق Command؛ وقت القراءة ${asOf}. رقم الحساب الفرعي هذا مكرر تحت عدة حسابات، فلا يمكن تمييز الصف وحده.`,
  'response.totals-differ': ({ differences, asOf }) =>
    `رقم الحساب الفرعي هذا مكرر تحت عدة حسابات، فقورن حسابه كله، وهو مختلف: ${withoutMarks(differences)}؛ وقت القراءة ${asOf}.`,
  'response.unit': ({ factor, asOf }) =>
    `هذه المبالغ ${timesCommands(factor)} مبالغ Command، كمعظم المبالغ: خطأ واحد في الوحدة؛ وقت القراءة ${asOf}.`,
  'response.missing': ({ asOf }) =>
    `غير موجود في Command؛ وقت القراءة ${asOf}. اضغط «إرسال» لإرساله مرة أخرى.`,
  'response.different': ({ differences, asOf }) =>
    `يختلف ما لدى Command: ${withoutMarks(differences)}؛ وقت القراءة ${asOf}.`,
  'response.cannot-tell': ({ why }) => cannotTell[why],
};

function itsAnswer(message: string): string {
  const words = said(message);
  return words.trim() === '' ? '' : `رده: ${words} `;
}

const cannotTell: Readonly<Record<MessageParams['response.cannot-tell']['why'], string>> = {
  withdrawal: 'لا تُظهر بيانات Command المصدّرة هل نُفّذ السحب. اسأل ClearGrid إن احتجت إلى معرفة ذلك.',
  'sub-account-repeats':
    'رقم الحساب الفرعي هذا مكرر تحت عدة حسابات، ولا تميّز بيانات Command المصدّرة بينها. ابحث عنه في Command.',
  'nothing-comparable': 'لا تُظهر بيانات Command المصدّرة شيئًا مما أرسله هذا الصف. ابحث عنه في Command.',
  'same-before': 'كانت هذه الأرقام لدى Command قبل إرسال هذا الصف، فلا تدل على وصوله. ابحث عنه في Command.',
  'sent-unknown': 'غير موجود في Command، لكن وقت إرساله غير معروف، فلا يثبت ذلك شيئًا. ابحث عنه في Command.',
};
