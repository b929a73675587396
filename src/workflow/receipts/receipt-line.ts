import type { CellValue } from '../../accounts/cell';
import { environmentWord } from '../../messages/environment-words';
import type { Language } from '../../messages/message';
import type { ReceiptColumn } from '../../messages/receipt-words';
import { agreementWord, receiptColumns } from '../../messages/receipt-words';
import { sheetName } from '../../messages/sheet-names';
import type { SheetLayout } from '../../ports/workbook-port';
import { amountFormat } from '../columns/lender-profile-of';
import { sentAtText } from '../../ports/sent-at-cell';
import { agreementOf, sumIn } from './receipt-figures';
import type { ReceiptGroup, ReceiptRecord } from './receipt-record';
import { rowsIn } from './receipt-record';

const text = { numberFormat: '@', width: 16 };
const count = { numberFormat: '#,##0', width: 10 };

function looksOf(
  currency: string,
): Readonly<Record<ReceiptColumn, { readonly numberFormat: string; readonly width: number }>> {
  const amount = { numberFormat: amountFormat(currency), width: 16 };
  return {
    receipt: { ...text, width: 16 },
    sentAt: { ...text, width: 31 },
    email: { ...text, width: 26 },
    preparedBy: { ...text, width: 20 },
    lender: text,
    environment: { ...text, width: 15 },
    currency: { ...text, width: 9 },
    version: { ...text, width: 14 },
    creates: count,
    updates: count,
    withdrawals: { ...count, width: 12 },
    rowsPrepared: { ...count, width: 14 },
    rowsSent: count,
    rowsAccepted: { ...count, width: 14 },
    rowsRejected: { ...count, width: 13 },
    rowsUnconfirmed: { ...count, width: 17 },
    rowsNotSent: { ...count, width: 13 },
    rowsLanded: { ...count, width: 12 },
    landedAsOf: { ...text, width: 31 },
    principalSent: amount,
    paidSent: amount,
    balanceSent: amount,
    principalAccepted: { ...amount, width: 18 },
    paidAccepted: amount,
    balanceAccepted: { ...amount, width: 17 },
    principalLanded: amount,
    paidLanded: amount,
    balanceLanded: amount,
    ledgerRows: { ...count, width: 16 },
    ledgerSum: { ...amount, width: 16 },
    agreement: { ...text, width: 12 },
    copy: { ...text, width: 24 },
    hash: { ...text, width: 68 },
  };
}

/** The Receipts sheet with one line: a receipt whose line stands there already is written over it. */
export function receiptLine(language: Language, record: ReceiptRecord): SheetLayout {
  const headers = receiptColumns(language);
  const cells = cellsOf(language, record);
  const looks = looksOf(record.currency);
  const columns = Object.keys(looks) as ReceiptColumn[];
  return {
    name: sheetName(language, 'receipts'),
    key: 'receipts',
    columns: columns.map((column) => ({ header: headers[column], ...looks[column] })),
    rows: [columns.map((column) => cells[column])],
    asTable: true,
    oneRowPerFirstCell: true,
    rightToLeft: language === 'ar',
  };
}

function cellsOf(language: Language, record: ReceiptRecord): Readonly<Record<ReceiptColumn, CellValue>> {
  const { totals, ledger } = record;
  const ended = record.endedAt !== undefined;
  const landed = record.landedAsOf !== undefined;
  // What is not known stays blank: a nought would be a statement.
  const rows = (group: ReceiptGroup, known: boolean) => (known ? rowsIn(record, group) : '');
  // A cell's number holds 15 digits exactly; a portfolio's total stays well below.
  const sum = (group: ReceiptGroup, of: 'principal' | 'paid' | 'balance', known: boolean) =>
    known ? Number(sumIn(record, group, of)) : '';
  return {
    receipt: record.receipt,
    sentAt: sentAtText(record.startedAt),
    email: record.email,
    preparedBy: record.preparedBy,
    lender: record.lender,
    environment: environmentWord(language, record.environment),
    currency: record.currency,
    version: record.version,
    creates: totals.create.prepared?.rows ?? 0,
    updates: totals.update.prepared?.rows ?? 0,
    withdrawals: totals.withdraw.prepared?.rows ?? 0,
    rowsPrepared: rowsIn(record, 'prepared'),
    rowsSent: rows('sent', ended),
    rowsAccepted: rows('accepted', ended),
    rowsRejected: rows('rejected', ended),
    rowsUnconfirmed: rows('unconfirmed', ended),
    rowsNotSent: rows('notSent', ended),
    rowsLanded: rows('landed', landed),
    landedAsOf: record.landedAsOf === undefined ? '' : sentAtText(record.landedAsOf),
    principalSent: sum('sent', 'principal', ended),
    paidSent: sum('sent', 'paid', ended),
    balanceSent: sum('sent', 'balance', ended),
    principalAccepted: sum('accepted', 'principal', ended),
    paidAccepted: sum('accepted', 'paid', ended),
    balanceAccepted: sum('accepted', 'balance', ended),
    principalLanded: sum('landed', 'principal', landed),
    paidLanded: sum('landed', 'paid', landed),
    balanceLanded: sum('landed', 'balance', landed),
    ledgerRows: ledger?.rows ?? '',
    ledgerSum: ledger?.sum === undefined ? '' : Number(ledger.sum),
    agreement: agreementWord(language, agreementOf(record).verdict),
    copy: record.copy.name,
    hash: record.rowsHash,
  };
}
