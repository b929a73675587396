import type { Language } from './message';

/** Columns of the Receipts sheet. */
export type ReceiptColumn =
  | 'receipt'
  | 'sentAt'
  | 'email'
  | 'preparedBy'
  | 'lender'
  | 'environment'
  | 'currency'
  | 'version'
  | 'creates'
  | 'updates'
  | 'withdrawals'
  | 'rowsPrepared'
  | 'rowsSent'
  | 'rowsAccepted'
  | 'rowsRejected'
  | 'rowsUnconfirmed'
  | 'rowsNotSent'
  | 'rowsLanded'
  | 'landedAsOf'
  | 'principalSent'
  | 'paidSent'
  | 'balanceSent'
  | 'principalAccepted'
  | 'paidAccepted'
  | 'balanceAccepted'
  | 'principalLanded'
  | 'paidLanded'
  | 'balanceLanded'
  | 'ledgerRows'
  | 'ledgerSum'
  | 'agreement'
  | 'copy'
  | 'hash';

/** Columns of a receipt's page. */
export type ReceiptPageColumn = 'what' | 'rows' | 'principal' | 'paid' | 'balance' | 'detail';

/** Columns of the list of what a correction cannot restore. */
export type NotRestoredColumn = 'account' | 'subAccount' | 'operation' | 'fields' | 'why';

/** Why something sent cannot be put back by a correction. */
export type NotRestoredReason = 'former-unknown' | 'not-exported' | 'withdrawn' | 'was-there' | 'not-settled';

interface ReceiptWords {
  readonly columns: Readonly<Record<ReceiptColumn, string>>;
  readonly page: Readonly<Record<ReceiptPageColumn, string>>;
  readonly notRestored: Readonly<Record<NotRestoredColumn, string>>;
  readonly reasons: Readonly<Record<NotRestoredReason, string>>;
  readonly verdicts: Readonly<Record<'agrees' | 'differs' | 'open', string>>;
}

const words: Readonly<Record<Language, ReceiptWords>> = {
  en: {
    columns: {
      receipt: 'Receipt',
      sentAt: 'Sent at',
      email: 'By',
      preparedBy: 'Prepared by',
      lender: 'Lender',
      environment: 'Environment',
      currency: 'Currency',
      version: 'Add-in version',
      creates: 'New rows',
      updates: 'Updates',
      withdrawals: 'Withdrawals',
      rowsPrepared: 'Rows prepared',
      rowsSent: 'Rows sent',
      rowsAccepted: 'Rows accepted',
      rowsRejected: 'Rows rejected',
      rowsUnconfirmed: 'Rows unconfirmed',
      rowsNotSent: 'Rows not sent',
      rowsLanded: 'Rows landed',
      landedAsOf: 'Landed as of',
      principalSent: 'Principal sent',
      paidSent: 'Paid sent',
      balanceSent: 'Balance sent',
      principalAccepted: 'Principal accepted',
      paidAccepted: 'Paid accepted',
      balanceAccepted: 'Balance accepted',
      principalLanded: 'Principal landed',
      paidLanded: 'Paid landed',
      balanceLanded: 'Balance landed',
      ledgerRows: 'Own ledger, rows',
      ledgerSum: 'Own ledger, sum',
      agreement: 'Agreement',
      copy: 'Rows as sent',
      hash: 'Hash of the rows',
    },
    page: {
      what: 'Receipt',
      rows: 'Rows',
      principal: 'Principal',
      paid: 'Paid',
      balance: 'Balance',
      detail: 'Detail',
    },
    notRestored: {
      account: 'Account ID',
      subAccount: 'Sub-account ID',
      operation: 'Operation sent',
      fields: 'What was sent',
      why: 'Why it cannot be put back',
    },
    reasons: {
      'former-unknown': 'What Command held before was not known on this machine.',
      'not-exported': 'Command does not show what it held before.',
      withdrawn: 'A withdrawal cannot be taken back from here. Ask ClearGrid.',
      'was-there': 'It was in Command before, so a withdrawal would take away more than was added.',
      'not-settled': 'It is not known whether it arrived. Choose More, Reconcile first.',
    },
    verdicts: { agrees: 'Agrees', differs: 'Differs', open: 'Open' },
  },
  ar: {
    columns: {
      receipt: 'الإيصال',
      sentAt: 'وقت الإرسال',
      email: 'المرسِل',
      preparedBy: 'أعدّه',
      lender: 'المُقرِض',
      environment: 'البيئة',
      currency: 'العملة',
      version: 'إصدار الأداة',
      creates: 'صفوف جديدة',
      updates: 'تحديثات',
      withdrawals: 'عمليات سحب',
      rowsPrepared: 'صفوف مُعدّة',
      rowsSent: 'صفوف مُرسلة',
      rowsAccepted: 'صفوف مقبولة',
      rowsRejected: 'صفوف مرفوضة',
      rowsUnconfirmed: 'صفوف غير مؤكدة',
      rowsNotSent: 'صفوف لم تُرسل',
      rowsLanded: 'صفوف وصلت',
      landedAsOf: 'الوصول حتى',
      principalSent: 'أصل الدين المُرسل',
      paidSent: 'المدفوع المُرسل',
      balanceSent: 'الرصيد المُرسل',
      principalAccepted: 'أصل الدين المقبول',
      paidAccepted: 'المدفوع المقبول',
      balanceAccepted: 'الرصيد المقبول',
      principalLanded: 'أصل الدين الواصل',
      paidLanded: 'المدفوع الواصل',
      balanceLanded: 'الرصيد الواصل',
      ledgerRows: 'دفترك، الصفوف',
      ledgerSum: 'دفترك، المجموع',
      agreement: 'التطابق',
      copy: 'الصفوف كما أُرسلت',
      hash: 'بصمة الصفوف',
    },
    page: {
      what: 'الإيصال',
      rows: 'الصفوف',
      principal: 'الأصل',
      paid: 'المدفوع',
      balance: 'الرصيد',
      detail: 'التفصيل',
    },
    notRestored: {
      account: 'رقم الحساب',
      subAccount: 'رقم الحساب الفرعي',
      operation: 'العملية المُرسلة',
      fields: 'ما أُرسل',
      why: 'سبب تعذّر استعادته',
    },
    reasons: {
      'former-unknown': 'ما كان لدى Command من قبل غير معروف على هذا الجهاز.',
      'not-exported': 'لا يُظهر Command ما كان لديه من قبل.',
      withdrawn: 'لا يمكن الرجوع عن السحب من هنا. اسأل ClearGrid.',
      'was-there': 'كان موجودًا في Command من قبل، والسحب يزيل أكثر مما أُضيف.',
      'not-settled': 'لا يُعرف هل وصل. اختر «المزيد» ثم «مطابقة» أولًا.',
    },
    verdicts: { agrees: 'متطابق', differs: 'مختلف', open: 'لم يكتمل' },
  },
};

/** Headers of the Receipts sheet. */
export function receiptColumns(language: Language): Readonly<Record<ReceiptColumn, string>> {
  return words[language].columns;
}

/** Headers of a receipt's page. */
export function receiptPageColumns(language: Language): Readonly<Record<ReceiptPageColumn, string>> {
  return words[language].page;
}

/** Headers of the list of what a correction leaves out. */
export function notRestoredColumns(language: Language): Readonly<Record<NotRestoredColumn, string>> {
  return words[language].notRestored;
}

/** Why a correction leaves something out. */
export function notRestoredReason(language: Language, reason: NotRestoredReason): string {
  return words[language].reasons[reason];
}

/** Whether ledger, sheet, sent, accepted and landed say the same. */
export function agreementWord(language: Language, verdict: 'agrees' | 'differs' | 'open'): string {
  return words[language].verdicts[verdict];
}
