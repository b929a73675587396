import type { Desk } from '../desk';
import type { ReadCopy } from './frozen-copy';
import { copyKey, readCopy } from './frozen-copy';
import type { ReceiptRecord } from './receipt-record';
import { receiptRecord } from './kept-receipt-records';
import { sentAmountsOf } from './receipt-record';
import { breather } from '../slices';

/** A receipt and the frozen copy of its rows, as far as the workbook still has them. */
export interface FoundCopy {
  readonly record: ReceiptRecord | undefined;
  readonly copy: ReadCopy | undefined;
}

/** Reads the frozen copy that belongs to a receipt, and holds it against the receipt's hash. */
export async function frozenCopy(desk: Desk, receipt: string): Promise<FoundCopy> {
  const record = await receiptRecord(desk, receipt);
  if (record?.copy.kind !== 'sheet') return { record, copy: undefined };
  const content = await desk.ports.workbook.readSheet(copyKey(receipt));
  if (content === undefined) return { record, copy: undefined };
  const breathe = breather(desk.ports.clock);
  return { record, copy: await readCopy(content, record.rowsHash, sentAmountsOf(record), breathe) };
}
