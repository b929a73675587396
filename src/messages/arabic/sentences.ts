import { fieldName } from '../field-words';
import type { MessageParams } from '../message-params';
import { formatNumber } from '../numbers';
import { tamed } from '../quoting';
import type { Dictionary } from '../wording';
import { ltr, quoted } from './quoted';
import { receiptSentences } from './receipt-sentences';
import { reconciliationSentences } from './reconciliation-sentences';
import { responseSentences } from './response-sentences';
import { environmentWords, noAnswerWords, ofCells, ofColumns, ofRows, rows, rowsAsObject } from './words';

/**
 * Every sentence of the workflow, in Arabic: the same as the English one. Counts stand where no verb or
 * adjective has to agree with them.
 */
export const sentences: Dictionary<MessageParams> = {
  'sign-in.refused': ({ message }) =>
    `لم يقبل Command تسجيل الدخول. رده: ${quoted(message)} راجع المُقرض والبريد الإلكتروني وكلمة المرور والبيئة، ثم حاول مرة أخرى.`,
  'sign-in.no-answer': ({ environment, reason }) =>
    `لا رد من ${environmentWords[environment]}: ${noAnswerWords[reason]}. تحقق من اتصالك وحاول مرة أخرى بعد دقيقة.`,
  'session.ended': 'سُجّل خروجك لأن الجلسة انتهت. سجّل الدخول مرة أخرى للمتابعة.',
  'sheet.no-worksheet': 'المفتوح الآن ورقة رسم بياني. افتح الورقة التي فيها حساباتك، ثم اضغط «تدقيق».',
  'sheet.empty': ({ sheet }) =>
    `الورقة ${quoted(sheet)} فارغة. افتح الورقة التي فيها حساباتك، أو اختر «المزيد» ثم «إنشاء نموذج».`,
  'sheet.gone': ({ sheet }) =>
    `لم تعد الورقة ${quoted(sheet)} في هذا المصنف. افتح الورقة التي فيها حساباتك، ثم اضغط «تدقيق».`,
  'sheet.changed': ({ sheet }) => `تغيّرت الورقة ${quoted(sheet)} منذ آخر تدقيق. اضغط «تدقيق» مرة أخرى.`,
  'sheet.protected': ({ sheet }) =>
    `الورقة ${quoted(sheet)} محمية، فلا يمكن كتابة شيء بجانب صفوفك. اختر «مراجعة» ثم «إلغاء حماية الورقة»، وحاول مرة أخرى.`,
  'sheet.filtered-elsewhere': ({ sheet }) =>
    `عامل التصفية في الورقة ${quoted(sheet)} موضوع على خلايا غير حساباتك. أزله ثم حاول مرة أخرى.`,
  'workbook.protected':
    'بنية هذا المصنف محمية، فلا يمكن إضافة ورقة. اختر «مراجعة» ثم «حماية المصنف» لرفع الحماية، وحاول مرة أخرى.',
  'workbook.read-only':
    'هذا المصنف للقراءة فقط، فلا يمكن كتابة الملاحظات والنتائج. احفظ نسخة وافتحها، ثم اضغط «تدقيق».',
  'workbook.not-editable':
    'لا يسمح Excel بتغيير هذا المصنف. إن ظهر شريط أصفر فوق الورقة (طريقة عرض محمية أو مصنف نهائي) فاضغط زر التحرير فيه، ثم حاول مرة أخرى.',
  'cell.being-edited': 'توجد خلية قيد التحرير. اضغط Enter لحفظ ما كتبته أو Esc لتركه، ثم حاول مرة أخرى.',
  'excel.calculating': 'ما زال Excel يحسب. انتظر حتى ينتهي، ثم حاول مرة أخرى.',
  'excel.calculation-pending':
    'لم تُحسب الصيغ من جديد بعد آخر تغيير، فالحساب هنا يدوي. اضغط F9، ثم حاول مرة أخرى.',
  'excel.not-written': ({ address }) =>
    `لم يحفظ Excel ما كُتب في ${tamed(address)}. انظر إلى هذه الخلية، ثم اضغط «تدقيق» مرة أخرى.`,
  'excel.too-large':
    'هذه الورقة أكبر مما يستطيع Excel تسليمه. احذف الصفوف والأعمدة التي لا تحتاجها أو قسّم الورقة، ثم اضغط «تدقيق».',
  'excel.failed': ({ detail }) =>
    `تعذّر على Excel تنفيذ ذلك (${tamed(detail)}). احفظ عملك وحاول مرة أخرى؛ فإن تكرر ذلك فأغلق المصنف وافتحه من جديد.`,
  'columns.no-known-header': ({ sheet }) =>
    `لا يوجد في الورقة ${quoted(sheet)} عنوان عمود معروف. اختر «المزيد» ثم «ربط الأعمدة» وحدد ما في كل عمود.`,
  'columns.no-account-id': ({ sheet }) =>
    `لا يُعرف في الورقة ${quoted(sheet)} عمود لرقم الحساب. اختر «المزيد» ثم «ربط الأعمدة» وحدده.`,
  'columns.equal-headers': ({ header }) =>
    `أكثر من عمود اسمه ${quoted(header)}. أعطِ كل عمود اسمًا خاصًا به، ثم اضغط «تدقيق».`,
  'columns.two-for-field': ({ field, headers }) =>
    `أكثر من عمود مرتبط بالحقل «${fieldName('ar', field)}»: ${tamed(headers)}. اختر «المزيد» ثم «ربط الأعمدة» وأبقِ واحدًا.`,
  'columns.proposed': ({ count }) =>
    `تم التعرّف مبدئيًا على ${ofColumns(count)} دون استخدام بعد. اختر «المزيد» ثم «ربط الأعمدة» للقبول أو الرفض.`,
  'check.no-rows': ({ sheet }) =>
    `في الورقة ${quoted(sheet)} عناوين دون صفوف تحتها. أدخل حساباتك، ثم اضغط «تدقيق».`,
  'check.done': ({ ready, errors, held }) => checkDone(ready, errors, held),
  'check.nothing-kept':
    'دُقّقت الورقة، لكن هذا المتصفح لا يحفظ بيانات لهذه الصفحة: لا يُعرف ما أُرسل من هذا الجهاز إلا من الورقة نفسها، ولن يُرسل شيء بزر «إرسال». اسمح لهذا الموقع بحفظ البيانات، أو استخدم ملفًا شخصيًا آخر للمتصفح.',
  'journal.not-kept':
    'لم يُرسل شيء: هذا المتصفح لا يحفظ بيانات لهذه الصفحة، فلو انقطع العمل فجأة لما عُرف ما أُرسل. اسمح لهذا الموقع بحفظ البيانات في إعدادات المتصفح، أو افتح المصنف بملف شخصي آخر للمتصفح، ثم حاول مرة أخرى.',
  'work.cancelled': 'أُلغي العمل. لم يتغير شيء آخر؛ اضغط «تدقيق» للبدء من جديد.',
  'marks.cleared': 'مُسحت الملاحظات والألوان. أما النتيجة والرد ووقت الإرسال والإيصال فباقية كما هي.',
  'fixes.none':
    'لا يوجد هنا ما يمكن تصحيحه دفعة واحدة. صحّح مجموعة بمفردها، أو صحّح الخلايا بنفسك، ثم اضغط «تدقيق».',
  'fixes.applied': ({ count, skipped }) =>
    `تم تصحيح ${ofCells(count)}.${skipped === 0 ? '' : ` وتُركت دون تغيير (صيغة أو تغيّر لاحق): ${formatNumber('ar', skipped)}.`} «تراجع عن التصحيحات» يعيد ما كان.`,
  'fixes.undone': ({ count, kept }) =>
    `أُعيد ما كان في ${ofCells(count)}.${kept === 0 ? '' : ` وتُرك ما تغيّر بعد ذلك: ${formatNumber('ar', kept)}.`}`,
  'issue.none-left': 'لم تبقَ ملاحظات لعرضها.',
  'issue.only-hidden': ({ count }) =>
    `الملاحظات الباقية في صفوف مخفية، وعدد خلاياها ${formatNumber('ar', count)}. أزل التصفية أو أظهر الصفوف لتراها.`,
  'submit.nothing-selected': ({ rows: selected }) =>
    selected === 0
      ? 'لم يُحدد أي صف. حدد الصفوف المراد إرسالها، أو انقر خلية واحدة لإرسال كل الصفوف الجاهزة.'
      : `لا يمكن إرسال شيء من الصفوف المحددة (${formatNumber('ar', selected)}). حدد صفوفًا أخرى، أو انقر خلية واحدة لإرسال كل الصفوف الجاهزة.`,
  'submit.nothing-of-choice': ({ choice }) =>
    choice === 'rejected'
      ? 'لا يوجد صف مرفوض جاهز للإرسال مرة أخرى. صحّح ما ورد في عمود «الرد»، ثم اضغط «تدقيق».'
      : 'لم يتغيّر أي صف منذ أن قبله Command.',
  'submit.parts-only': ({ rows: parts }) =>
    `لم يُرسل شيء: يُنشأ الحساب كاملًا أو لا يُنشأ، وما اخترته (${formatNumber('ar', parts)}) جزء من حساب. اختر بقية صفوفه الجديدة أيضًا، أو كل الصفوف الجاهزة.`,
  'submit.nothing-ready': 'لا يوجد صف جاهز للإرسال. صحّح الأخطاء، ثم اضغط «تدقيق».',
  'submit.nothing-left': ({ accepted, unconfirmed }) =>
    `لم يبق ما يُرسل: سبق إرسال ${ofRows(accepted + unconfirmed)}. اختر «المزيد» و«مطابقة» لترى ما وصل.`,
  'submit.selection-outside':
    'التحديد خارج الصفوف. حدد الصفوف المراد إرسالها، أو انقر خلية واحدة لإرسال كل الصفوف الجاهزة.',
  'submit.typed-wrong': ({ expected }) =>
    `لم يُرسل شيء، لأن العدد المكتوب ليس ${expected}. اضغط «إرسال» واكتب ${expected}.`,
  'submit.lender-wrong': ({ lender }) =>
    `لم يُرسل شيء، لأن الاسم المكتوب ليس ${ltr(tamed(lender))}. اضغط «إرسال» واكتب ${ltr(tamed(lender))}.`,
  'submit.ledger-differs':
    'لم يُرسل شيء، لأن دفترك يقول غير ما تقوله هذه الصفوف. ابحث عن السبب، أو أكّد إرسالها رغم ذلك.',
  'submit.other-person': ({ who, until }) =>
    `يجري إرسال هذا المصنف من جهاز آخر، والمرسِل ${ltr(tamed(who))}. انتظر حتى ينتهي (${until} على الأكثر)، ثم اضغط «تدقيق».`,
  'resend.nothing':
    'لا يمكن إرسال أي من الصفوف المحددة مرة أخرى. حدد صفوفًا نتيجتها مقبول أو وصل أو مختلف أو تعذّر التحديد. الصفوف غير المؤكدة ليست منها أبدًا: اضغط «حسم».',
  'submit.rows-changed': ({ errors }) =>
    errors === 0
      ? 'لم يُرسل شيء، لأن الصفوف تغيّرت منذ آخر تدقيق. راجع الأعداد، ثم اضغط «إرسال» مرة أخرى.'
      : `لم يُرسل شيء: تغيّرت الصفوف، وظهرت أخطاء في ${ofRows(errors)}. راجعها، ثم اضغط «إرسال» مرة أخرى.`,
  'submit.accepted': ({ rows: accepted, nextLook, held = 0 }) =>
    `قبِل Command ${rowsAsObject(accepted)}، والمعالجة جارية. هذا ليس إثباتًا بعد؛ المراجعة التالية ${nextLook}.${held === 0 ? '' : ` ما بقي معلّقًا بقرارك: ${rows(held)}.`}`,
  'preflight.read': ({ asOf, accounts }) =>
    `قُرئت بيانات Command حتى ${ltr(asOf)}. عدد الحسابات: ${formatNumber('ar', accounts)}. تُقارن صفوفك بها قبل إرسالها.`,
  'decide.nothing': ({ filled }) =>
    filled === 0
      ? 'لا يوجد صف لتحديد عمليته: لا يوجد رقم حساب في أي صف.'
      : `لا يوجد ما يُحدَّد، ففي كل صف عملية: ${rows(filled)}. أفرغ خلية العملية في الصفوف التي تريد تحديدها من Command.`,
  'decide.done': ({ create, update, unchanged, undecided }) =>
    `للإنشاء: ${rows(create)}، للتحديث: ${rows(update)}، بلا تغيير: ${rows(unchanged)}.${undecided === 0 ? '' : ` بقيت فارغة: ${rows(undecided)}؛ اكتب عمليتها بنفسك.`} زر «تراجع عن التصحيحات» يفرغها من جديد.`,
  'preflight.all-held': ({ rows: held }) =>
    `لم يُرسل شيء. ما بقي معلّقًا بقرارك: ${rows(held)}. صحّح ثم اضغط «إرسال».`,
  'submit.rejected': ({ rows: rejected }) =>
    `رفض Command ${rowsAsObject(rejected)}. السبب في عمود الرد؛ صحّح ثم اضغط «إرسال».`,
  'submit.unconfirmed': ({ rows: unconfirmed }) =>
    `لم يأتِ رد بشأن ${ofRows(unconfirmed)}. ربما وصلت وربما لم تصل. ولن يُعاد إرسالها قبل قراءة بيانات Command.`,
  'submit.cancelled': ({ sent, notSent }) =>
    `أُلغي الإرسال. ما أُرسل قبل ذلك: ${rows(sent)}. وما لم يُرسل: ${rows(notSent)}. اضغط «إرسال» لإرسال الباقي.`,
  'submit.stopped-no-answer': ({ reason }) =>
    `توقف الإرسال: ${noAnswerWords[reason]}. الصفوف التي بلا رد غير مؤكدة، وما بعدها لم يُرسل. تحقق من اتصالك، ثم اضغط «حسم».`,
  'submit.stopped-unreadable':
    'توقف الإرسال: يمكن الوصول إلى Command، لكنه لا يسمح لهذه الصفحة بقراءة ردوده. الصفوف التي بلا رد غير مؤكدة، وما بعدها لم يُرسل. اطلب من المسؤول لديكم خادم الترحيل (relay)، ثم اضغط «حسم».',
  'submit.stopped-signed-out': ({ notSent }) =>
    `انتهت الجلسة قبل إرسال ${ofRows(notSent)}. سجّل الدخول مرة أخرى ثم اضغط «إرسال».`,
  'submit.stopped-busy': ({ notSent }) =>
    `ظل Command مشغولًا، فلم يُرسل ${ofRows(notSent)}. انتظر قليلًا ثم اضغط «إرسال».`,
  'submit.stopped-refused': ({ message }) =>
    `توقف الإرسال: رفض Command عدة طلبات ولم يذكر أي صف. رده: ${quoted(message)} ولم يُرسل شيء بعدها. اسأل ClearGrid هل يُسمح لحسابك بالإرسال، ثم اضغط «حسم».`,
  'submit.stopped-recording': ({ detail }) =>
    `توقف الإرسال لتعذّر تسجيل النتائج (${tamed(detail)}). ولم تُرسل صفوف أخرى. عالج السبب، ثم اضغط «تدقيق».`,
  'submit.lease-lost':
    'توقف الإرسال: طال التوقف حتى إن شخصًا آخر ربما أرسل الصفوف الباقية. اضغط «تدقيق» لترى ما بقي.',
  'submit.busy-elsewhere': ({ with: what }) =>
    what === 'workbook'
      ? 'يجري إرسال هذا المصنف من نافذة أخرى. انتظر حتى ينتهي، ثم اضغط «تدقيق».'
      : 'يجري إرسال مصنف آخر لهذا المُقرض من هذا الحاسوب. انتظر حتى ينتهي، ثم اضغط «تدقيق»: قد تكون صفوفه من هذه الصفوف.',
  'rows.gone': ({ rows: gone }) =>
    `تعذّر العثور في الورقة على ${ofRows(gone)}، فلم تُكتب النتيجة هناك. الأعداد محفوظة في «الإيصالات».`,
  'recovered.unconfirmed': ({ rows: unconfirmed }) =>
    `انقطع الإرسال الأخير قبل الرد على ${ofRows(unconfirmed)}. ربما وصلت وربما لم تصل: اضغط «حسم» قبل إرسالها مرة أخرى.`,
  'reconcile.done': ({ landed, different, missing, cannotTell }) =>
    [
      `موجود في Command كما أُرسل: ${rows(landed)}.`,
      ...(different > 0 ? [`مختلف: ${rows(different)}؛ انظر عمود الرد.`] : []),
      ...(missing > 0 ? [`مفقود: ${rows(missing)}، ويمكن الإرسال مرة أخرى.`] : []),
      ...(cannotTell > 0 ? [`لا تكفي بيانات Command للتحديد: ${rows(cannotTell)}.`] : []),
    ].join(' '),
  'settle.done': ({ landed, different, missing, cannotTell }) =>
    [
      ...(landed > 0 || different + missing + cannotTell === 0 ? [`وصل كما أُرسل: ${rows(landed)}.`] : []),
      ...(different > 0 ? [`مختلف: ${rows(different)}؛ انظر عمود الرد.`] : []),
      ...(missing > 0 ? [`لم يصل أبدًا: ${rows(missing)}، ويمكن الإرسال مرة أخرى: اضغط «إرسال».`] : []),
      ...(cannotTell > 0
        ? [
            `لا تكفي بيانات Command للتحديد: ${rows(cannotTell)}؛ «المزيد» ثم «الإرسال مرة أخرى رغم ذلك» قرارك أنت.`,
          ]
        : []),
    ].join(' '),
  'settle.nothing': 'لا يوجد ما يُحسم: لا ينتظر أي صف في هذه الورقة ردًا.',
  'settle.too-early': ({ rows: waiting, minutes }) =>
    `لا يظهر بعد في Command: ${rows(waiting)}. ولا يُعدّ مفقودًا إلا بعد المدة المعتادة بالدقائق (${formatNumber('ar', minutes)})؛ اضغط «حسم» مرة أخرى لاحقًا.`,
  'settle.delay-unknown': ({ rows: waiting, settled, measured, needed }) =>
    `${settled > 0 ? `حُسم: ${rows(settled)}. ` : ''}لا يظهر في Command: ${rows(waiting)}. لا تُعرف بعد المدة المعتادة لدى Command (الإرسالات المقيسة ${formatNumber('ar', measured)} من ${formatNumber('ar', needed)})، فيبقى غير مؤكد. إن كنت تعرف عدد الدقائق فأدخله في الإعدادات.`,
  'reconcile.failed': ({ message, requestId }) =>
    `تعذّرت قراءة بيانات Command. رده: ${quoted(message)} اختر «مطابقة» مرة أخرى لاحقًا.${requestId === '' ? '' : ` وإن سألت ClearGrid فاذكر الرقم ${ltr(tamed(requestId))}.`}`,
  'reconcile.no-answer': ({ reason, requestId }) =>
    `تعذّرت قراءة بيانات Command: ${noAnswerWords[reason]}. تحقق من اتصالك، ثم اختر «المزيد» و«مطابقة» مرة أخرى.${requestId === '' ? '' : ` وإن سألت ClearGrid فاذكر الرقم ${ltr(tamed(requestId))}.`}`,
  'reconcile.endless':
    'لم تنتهِ قائمة Command، فلم يُقارن شيء. اختر «مطابقة» مرة أخرى لاحقًا، وإن تكرر ذلك فأبلغ ClearGrid.',
  'reconcile.nothing': 'لا يوجد ما يُقارن بعد: لم يُرسل أي صف من هذه الورقة.',
  'reconcile.cancelled': 'أُلغيت قراءة بيانات Command. اختر «المزيد» و«مطابقة» للمتابعة من حيث توقفت.',
  'template.created': ({ sheet }) =>
    `الورقة ${quoted(sheet)} جاهزة. أدخل حساباتك تحت العناوين، ثم اضغط «تدقيق».`,
  'settings.saved': 'حُفظت الإعدادات. اضغط «تدقيق» لاستخدامها.',
  'columns.saved': 'حُفظ ربط الأعمدة. اضغط «تدقيق» لاستخدامه.',
  'receipts.none': 'لا توجد إيصالات بعد. كل إرسال يترك إيصالًا.',
  ...receiptSentences,
  ...reconciliationSentences,
  ...responseSentences,
};

function checkDone(ready: number, errors: number, held: number): string {
  const waiting = held === 0 ? '' : ` بانتظار صفوف أخرى: ${rows(held)}.`;
  if (errors === 0) return `الجاهز: ${rows(ready)}. لا أخطاء.${waiting}`;
  if (ready === 0) return `لا يوجد صف جاهز: توجد أخطاء في ${ofRows(errors)}.${waiting}`;
  return `الجاهز: ${rows(ready)}. وتوجد أخطاء في ${ofRows(errors)} لن تُرسل.${waiting}`;
}
