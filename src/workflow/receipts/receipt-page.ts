import type { CellValue } from '../../accounts/cell';
import { flatPayload } from '../../accounts/payload/flat-payload';
import { operationOf } from './correction-rows';
import { environmentWord } from '../../messages/environment-words';
import { label } from '../../messages/label';
import type { Language } from '../../messages/message';
import type { ReceiptPageColumn } from '../../messages/receipt-words';
import { agreementWord, receiptColumns, receiptPageColumns } from '../../messages/receipt-words';
import { say } from '../../messages/say';
import { receiptSheetName } from '../../messages/sheet-names';
import type { SheetLayout } from '../../ports/workbook-port';
import type { Desk } from '../desk';
import { set, tell } from '../desk';
import { frozenCopy } from './frozen-copy-of';
import { amountFormat } from '../columns/lender-profile-of';
import { sentAtText } from '../../ports/sent-at-cell';
import { agreementOf } from './receipt-figures';
import type { ReceiptRecord } from './receipt-record';
import { receiptRecord } from './kept-receipt-records';
import { operations, receiptGroups } from './receipt-record';
import type { LookedUp, ReceiptView } from '../state';
import { batchMessage } from '../submitting/submission-summary';

/** Shows a receipt with everything the workbook keeps of it. */
export async function openReceiptPage(desk: Desk, receipt: string): Promise<void> {
  const { record, copy } = await frozenCopy(desk, receipt);
  if (record === undefined) {
    tell(desk, 'info', { key: 'receipt.line-only', params: { receipt } });
    return;
  }
  const view: ReceiptView = {
    record,
    agreement: agreementOf(record),
    copy:
      record.copy.kind === 'file'
        ? 'file'
        : copy === undefined
          ? 'gone'
          : copy.unchanged
            ? 'unchanged'
            : 'changed',
    lookedUp: undefined,
  };
  set(desk, { screen: { kind: 'receipt', receipt: view } });
}

/** Shows what a submission sent for one account, field by field. */
export async function lookUpSent(desk: Desk, accountId: string): Promise<void> {
  const { screen } = desk.store.getState();
  if (screen.kind !== 'receipt') return;
  const { copy } = await frozenCopy(desk, screen.receipt.record.receipt);
  const wanted = accountId.trim();
  const rows = (copy?.rows ?? []).filter(
    ({ row: { key } }) =>
      key.accountId === wanted || (key.subAccountId !== '' && key.subAccountId === wanted),
  );
  const lookedUp: LookedUp = {
    asked: wanted,
    rows: rows.map(({ row, outcome, former }) => ({
      key: row.key,
      outcome,
      operation: operationOf(row.payload.status),
      fields: flatPayload(row.payload).filter(([name]) => name !== 'status'),
      former: typeof former === 'object' ? former : undefined,
    })),
  };
  set(desk, { screen: { kind: 'receipt', receipt: { ...screen.receipt, lookedUp } } });
}

/** Adds a sheet with everything the receipt says, to print or to file. */
export async function layOutReceipt(desk: Desk, receipt: string): Promise<void> {
  const record = await receiptRecord(desk, receipt);
  if (record === undefined) {
    tell(desk, 'info', { key: 'receipt.line-only', params: { receipt } });
    return;
  }
  const sheet = await desk.ports.workbook.addSheet(pageLayout(desk.store.getState().language, record));
  tell(desk, 'success', { key: 'receipt.laid-out', params: { sheet } });
}

/** Cells of a page's row; what is left out stays blank. */
type PageRow = Readonly<Partial<Record<ReceiptPageColumn, CellValue>>>;

function looksOf(
  currency: string,
): Readonly<Record<ReceiptPageColumn, { readonly numberFormat: string; readonly width: number }>> {
  const amount = { numberFormat: amountFormat(currency), width: 16 };
  return {
    what: { numberFormat: '@', width: 30 },
    rows: { numberFormat: '#,##0', width: 9 },
    principal: amount,
    paid: amount,
    balance: amount,
    detail: { numberFormat: '@', width: 68 },
  };
}

/** The page of a receipt: what it is, its rows and sums by operation and group, and its requests. */
export function pageLayout(language: Language, record: ReceiptRecord): SheetLayout {
  const headers = receiptPageColumns(language);
  const looks = looksOf(record.currency);
  const columns = Object.keys(looks) as ReceiptPageColumn[];
  const rows = [...facts(language, record), ...figures(language, record), ...requests(language, record)];
  return {
    name: receiptSheetName(language, 'page', record.receipt),
    columns: columns.map((column) => ({ header: headers[column], ...looks[column] })),
    rows: rows.map((row) => columns.map((column) => row[column] ?? '')),
    asTable: true,
    rightToLeft: language === 'ar',
    landscape: true,
  };
}

function facts(language: Language, record: ReceiptRecord): readonly PageRow[] {
  const names = receiptColumns(language);
  const { landedAsOf, endedAt, snapshotAsOf, sentAmounts, preflight = [] } = record;
  return [
    { what: names.receipt, detail: record.receipt },
    { what: names.sentAt, detail: sentAtText(record.startedAt) },
    {
      what: label(language, 'receipt.ended'),
      detail: endedAt === undefined ? label(language, 'receipt.cut-off') : sentAtText(endedAt),
    },
    { what: names.email, detail: record.email },
    { what: names.preparedBy, detail: record.preparedBy },
    { what: names.lender, detail: record.lender },
    { what: names.environment, detail: environmentWord(language, record.environment) },
    { what: names.currency, detail: record.currency },
    ...(sentAmounts?.amountUnit === 'minor'
      ? [
          {
            what: label(language, 'settings.amountUnit'),
            detail: label(language, 'receipt.sent-in-minor', sentAmounts),
          },
        ]
      : []),
    { what: names.version, detail: record.version },
    { what: names.landedAsOf, detail: landedAsOf === undefined ? '' : sentAtText(landedAsOf) },
    {
      what: label(language, 'receipt.before-as-of'),
      detail: snapshotAsOf === undefined ? '' : sentAtText(snapshotAsOf),
    },
    ...preflight.map(({ group, decision, rows }): PageRow => ({
      what: label(language, 'preflight.decided-group', { group }),
      rows,
      detail: label(language, 'preflight.decided', { decision, count: rows }),
    })),
    { what: names.copy, detail: record.copy.name },
    { what: names.hash, detail: record.rowsHash },
    { what: names.agreement, detail: agreementWord(language, agreementOf(record).verdict) },
  ];
}

function figures(language: Language, record: ReceiptRecord): readonly PageRow[] {
  const { ledger } = record;
  const own: readonly PageRow[] =
    ledger === undefined
      ? []
      : [
          {
            what: label(language, 'receipt.step', { step: 'ledger' }),
            ...(ledger.rows === undefined ? {} : { rows: ledger.rows }),
            ...(ledger.sum === undefined ? {} : { [ledger.of]: Number(ledger.sum) }),
          },
        ];
  return [
    ...own,
    ...operations.flatMap((operation) =>
      receiptGroups.flatMap((group): PageRow[] => {
        const total = record.totals[operation][group];
        return total === undefined
          ? []
          : [
              {
                what: label(language, 'receipt.group', { operation, group }),
                rows: total.rows,
                principal: Number(total.principal),
                paid: Number(total.paid),
                balance: Number(total.balance),
              },
            ];
      }),
    ),
  ];
}

function requests(language: Language, record: ReceiptRecord): readonly PageRow[] {
  return record.batches.map((batch) => ({
    what: label(language, 'receipt.request', { batch: batch.number }),
    rows: batch.rows,
    detail: [
      sentAtText(batch.startedAt),
      label(language, 'details.took', { milliseconds: batch.ms }),
      say(language, batchMessage(batch)),
      ...(batch.requestId === undefined
        ? []
        : [label(language, 'receipt.request-id', { id: batch.requestId })]),
    ].join(' · '),
  }));
}
