import type { FieldDefinition } from './field-definition';
import { neededByAll, neededByWithdraw, sentByAll, sentByCreateAndUpdate } from './field-uses';

/** What a row asks for and which account it is about. */
export const keyFields: readonly FieldDefinition[] = [
  {
    id: 'operation',
    place: { at: 'property', name: 'status' },
    kind: 'operation',
    headers: {
      api: 'status',
      english: ['Operation', 'Action', 'Operation type', 'Status code', 'Account operation'],
      arabic: ['العملية', 'الإجراء', 'نوع العملية'],
      likely: ['Account status', 'Type', 'الحالة', 'Request type'],
    },
    operations: neededByAll('documented'),
    choices: ['Create', 'Update', 'Withdraw'],
    example: 'Create',
    width: 11,
    inTemplate: true,
  },
  {
    id: 'accountId',
    place: { at: 'property', name: 'accountId' },
    kind: 'identifier',
    headers: {
      api: 'accountId',
      english: [
        'Account ID', 'Account', 'Account number', 'Account no', 'Account no.', 'Acct no', 'Acct number', 'A/C no', 'A/C number',
        'Account #', 'Account reference', 'Account ref', 'Loan ID', 'Loan number', 'Loan no', 'Loan account number',
        'Contract ID', 'Contract number', 'Contract no', 'Agreement number', 'Agreement no', 'Facility number', 'Plan ID', 'Order ID',
      ],
      arabic: ['رقم الحساب', 'معرف الحساب', 'معرّف الحساب', 'الحساب', 'رقم العقد', 'رقم القرض', 'رقم التمويل', 'مرجع الحساب'],
      likely: ['Reference', 'Reference number', 'Ref no', 'Reference ID', 'Order number', 'الرقم المرجعي', 'رقم الطلب'],
    },
    operations: neededByAll('documented'),
    example: 'AC-0412',
    width: 18,
    inTemplate: true,
  },
  {
    id: 'subAccountId',
    place: { at: 'property', name: 'subAccountId' },
    kind: 'identifier',
    headers: {
      api: 'subAccountId',
      english: [
        'Sub-account ID', 'Sub account', 'Sub-account', 'Sub account number', 'Sub account no', 'Sub account reference', 'Sub acct',
        'Sub acct no', 'Installment ID', 'Instalment ID', 'Installment number', 'Instalment number', 'Installment no', 'Instalment no',
        'Installment', 'Instalment', 'Installment #', 'Instalment #',
      ],
      arabic: ['رقم الحساب الفرعي', 'معرف الحساب الفرعي', 'معرّف الحساب الفرعي', 'الحساب الفرعي', 'رقم القسط', 'القسط'],
      likely: ['Sequence', 'Invoice number', 'Invoice no', 'رقم الفاتورة', 'Due number'],
    },
    operations: sentByAll,
    example: 'AC-0412-1',
    width: 18,
    inTemplate: true,
  },
  {
    id: 'withdrawalReason',
    // The API has no field for it; additionalData is where it says that such things go. The name is our policy.
    place: { at: 'additional-data', name: 'withdrawalReason' },
    kind: 'text',
    headers: {
      api: 'withdrawalReason',
      english: ['Withdrawal reason', 'Reason', 'Reason for withdrawal', 'Recall reason', 'Cancellation reason', 'Withdraw reason'],
      arabic: ['سبب السحب', 'السبب', 'سبب الإلغاء', 'سبب الاسترجاع'],
      likely: ['Remarks', 'ملاحظات'],
    },
    operations: neededByWithdraw,
    example: '',
    width: 24,
    inTemplate: true,
  },
  {
    id: 'debtorCompanyId',
    place: { at: 'property', name: 'debtorCompanyId' },
    kind: 'identifier',
    headers: {
      api: 'debtorCompanyId',
      english: [
        'Debtor company ID', 'Debtor ID', 'Customer ID', 'Customer number', 'Customer no', 'Customer reference', 'Customer ref', 'Client ID',
        'Client number', 'CIF', 'CIF number', 'CIF no', 'CIF ID', 'Borrower ID', 'User ID',
      ],
      arabic: ['رقم العميل', 'معرف العميل', 'معرّف العميل', 'مرجع العميل', 'رقم المدين'],
      likely: ['Company ID', 'رقم الشركة'],
    },
    operations: sentByCreateAndUpdate('optional'),
    example: 'C-10023',
    width: 16,
    inTemplate: true,
  },
];
