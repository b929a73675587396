import type { MessageParams } from '../message-params';
import type { Dictionary } from '../wording';
import { quoted } from './quoted';
import { rows } from './words';

type ReceiptKey = Extract<
  keyof MessageParams,
  `receipt.${string}` | `correction.${string}` | `dry-run.${string}`
>;

/** What is said of receipts, corrections and the dry run, in Arabic. */
export const receiptSentences: Dictionary<Pick<MessageParams, ReceiptKey>> = {
  'receipt.line-only': ({ receipt }) => `الإيصال ${receipt} أقدم من أن يُعرض هنا. تجد سطره في ورقة الإيصالات.`,
  'receipt.laid-out': ({ sheet }) => `الإيصال في الورقة ${quoted(sheet)}، جاهز للطباعة.`,
  'correction.in-file': ({ file }) =>
    `صفوف هذا الإرسال في الملف ${quoted(file)} وليست في هذا المصنف، فلا يمكن تحضير تصحيح. افتح ذلك الملف وصحح الصفوف بنفسك.`,
  'correction.no-copy': ({ receipt }) =>
    `لم تعد الصفوف التي أرسلها ${receipt} في هذا المصنف، فلا يمكن تحضير تصحيح. افتح نسخة من المصنف ما زالت فيها.`,
  'correction.copy-changed': ({ receipt }) =>
    `تغيّرت الصفوف التي أرسلها ${receipt} في الورقة المخفية، فلا يُحضَّر منها تصحيح. افتح نسخة من المصنف سبقت التغيير.`,
  'correction.nothing': 'لم يُؤخذ شيء من هذا الإرسال، فلا شيء للتصحيح.',
  'correction.laid-out': ({ sheet, rows: count, notRestored }) =>
    count === 0
      ? `لا يمكن استعادة شيء من هنا. الورقة ${quoted(sheet)} تذكر السبب لكل صف.`
      : `ما يُستعاد في الورقة ${quoted(sheet)}: ${rows(count)}. اقرأه واملأ الأسباب ثم اضغط «تدقيق».${notRestored === 0 ? '' : ' وما لا يمكن استعادته في ورقة أخرى.'}`,
  'dry-run.nothing': 'لا صف يُرسل الآن. اضغط «تدقيق» لترى السبب.',
};
