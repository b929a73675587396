import type { PreparedRow } from '../../accounts/payload/prepared-row';
import { totalsOf } from '../../accounts/check/totals';
import type { Desk } from '../desk';
import type { JudgedRow } from '../reconciling/measured-delays';
import { withRows } from './receipt-figures';
import type { ReceiptRecord } from './receipt-record';
import { receiptRecord } from './kept-receipt-records';
import { operations, rowsIn } from './receipt-record';
import { keepReceipt } from './receipts';

/**
 * Writes into the receipts how many of their rows Command was found to hold as sent. A row counts for the receipt it
 * bears, and only while its content is the one that was sent. What was proved before stands when fewer rows can be
 * seen now: they were sent again since, or Command has changed.
 * @param asOf when Command was read, ISO 8601 with offset
 */
export async function countLanded(desk: Desk, judged: readonly JudgedRow[], asOf: string): Promise<void> {
  const landed = new Map<string, PreparedRow[]>();
  for (const { sent, verdict } of judged) {
    if (sent.receipt === undefined) continue;
    const rows = landed.get(sent.receipt.submission) ?? [];
    if (verdict.kind === 'landed' && sent.receipt.contentHash === sent.row.contentHash) rows.push(sent.row);
    landed.set(sent.receipt.submission, rows);
  }
  for (const [submission, rows] of landed) {
    const record = await receiptRecord(desk, submission);
    if (record === undefined || (record.landedAsOf !== undefined && rowsIn(record, 'landed') > rows.length))
      continue;
    const problem = await keepReceipt(desk, withLanded(record, rows, asOf));
    if (problem !== undefined) desk.ports.log.note('receipt-not-written', { code: problem.code });
  }
}

function withLanded(record: ReceiptRecord, rows: readonly PreparedRow[], landedAsOf: string): ReceiptRecord {
  const found = totalsOf(rows);
  const totals = { ...record.totals };
  for (const operation of operations) {
    const { landed: _before, ...groups } = totals[operation];
    totals[operation] = { ...groups, ...withRows({ landed: found[operation] }) };
  }
  return { ...record, totals, landedAsOf };
}
