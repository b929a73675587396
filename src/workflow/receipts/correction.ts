import type { CellValue, DateSystem } from '../../accounts/cell';
import type { FieldId } from '../../accounts/fields/field-ids';
import { fieldName } from '../../messages/field-words';
import { label } from '../../messages/label';
import { andList } from '../../messages/lists';
import type { Language } from '../../messages/message';
import { notRestoredColumns, notRestoredReason } from '../../messages/receipt-words';
import { sentFieldName } from './sent-field-name';
import { receiptSheetName } from '../../messages/sheet-names';
import type { SheetLayout } from '../../ports/workbook-port';
import type { Correction, CorrectionRow, NotRestored } from './correction-rows';
import { correctionOf } from './correction-rows';
import type { Desk } from '../desk';
import { progress, tell } from '../desk';
import { frozenCopy } from './frozen-copy-of';
import { amountFormat } from '../columns/lender-profile-of';
import { dayCell } from '../day-cell';
import type { ReceiptRecord } from './receipt-record';

/**
 * Lays the rows that take a submission back on a new sheet, and what cannot be put back on another. It sends nothing:
 * the person reads, fills in what is missing, and submits it like any other sheet.
 */
export async function prepareCorrection(desk: Desk, receipt: string): Promise<void> {
  progress(desk, 'preparing', 0, 0);
  const found = await frozenCopy(desk, receipt);
  if (found.record === undefined || found.copy === undefined) {
    tell(
      desk,
      'warning',
      found.record?.copy.kind === 'file'
        ? { key: 'correction.in-file', params: { file: found.record.copy.name } }
        : { key: 'correction.no-copy', params: { receipt } },
    );
    return;
  }
  if (!found.copy.unchanged) {
    tell(desk, 'error', { key: 'correction.copy-changed', params: { receipt } });
    return;
  }
  const correction = correctionOf(found.copy.rows);
  await layOut(desk, found.record, correction);
}

async function layOut(
  desk: Desk,
  { receipt, currency }: ReceiptRecord,
  { rows, notRestored }: Correction,
): Promise<void> {
  const { workbook } = desk.ports;
  const { language } = desk.store.getState();
  if (rows.length === 0 && notRestored.length === 0) {
    tell(desk, 'info', { key: 'correction.nothing', params: {} });
    return;
  }
  let sheet = '';
  if (notRestored.length > 0) sheet = await workbook.addSheet(listLayout(language, receipt, notRestored));
  if (rows.length > 0) {
    const { dateSystem } = await workbook.facts();
    sheet = await workbook.addSheet(correctionLayout(language, receipt, rows, { dateSystem, currency }));
  }
  tell(desk, notRestored.length === 0 ? 'success' : 'warning', {
    key: 'correction.laid-out',
    params: { sheet, rows: rows.length, notRestored: notRestored.length },
  });
}

const columns: readonly FieldId[] = [
  'operation',
  'withdrawalReason',
  'accountId',
  'subAccountId',
  'paidAmount',
  'dateDue',
];

function correctionLayout(
  language: Language,
  receipt: string,
  rows: readonly CorrectionRow[],
  { dateSystem, currency }: { readonly dateSystem: DateSystem; readonly currency: string },
): SheetLayout {
  const formats: Readonly<Partial<Record<FieldId, string>>> = {
    paidAmount: amountFormat(currency),
    dateDue: 'dd/mm/yyyy',
  };
  return {
    name: receiptSheetName(language, 'correction', receipt),
    columns: columns.map((field) => ({
      header: fieldName(language, field),
      width: field === 'withdrawalReason' ? 28 : 18,
      numberFormat: formats[field] ?? '@',
      emphasised: field === 'withdrawalReason',
    })),
    rows: rows.map(({ key, operation, paid, dueDate }): CellValue[] => [
      label(language, 'operation.name', { operation }),
      // Why is the person's to say: a withdrawal without a reason does not pass the check.
      '',
      key.accountId,
      key.subAccountId,
      paid === undefined ? '' : Number(paid),
      dueDate === undefined ? '' : dayCell(dueDate, dateSystem),
    ]),
    asTable: true,
    rightToLeft: language === 'ar',
  };
}

function listLayout(language: Language, receipt: string, list: readonly NotRestored[]): SheetLayout {
  const headers = notRestoredColumns(language);
  const column = (header: string, width: number) => ({ header, width, numberFormat: '@' });
  return {
    name: receiptSheetName(language, 'not-restored', receipt),
    columns: [
      column(headers.account, 18),
      column(headers.subAccount, 18),
      column(headers.operation, 16),
      column(headers.fields, 40),
      column(headers.why, 60),
    ],
    rows: list.map(({ key, operation, fields, why }) => [
      key.accountId,
      key.subAccountId,
      label(language, 'operation.name', { operation }),
      andList(
        language,
        fields.map((name) => sentFieldName(language, name)),
      ),
      notRestoredReason(language, why),
    ]),
    asTable: true,
    rightToLeft: language === 'ar',
  };
}
