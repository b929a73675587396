import type { Desk } from '../desk';
import type { ReceiptRecord } from './receipt-record';
import { receiptRecordSchema } from './receipt-record';

const recordsInSettings = 40;

/** The setting of the workbook that keeps a receipt. */
function settingKey(receipt: string): string {
  return `receipt-${receipt}`;
}

/** What the workbook keeps of a receipt; undefined for one that is too old, or was spoilt by another hand. */
export async function receiptRecord(desk: Desk, receipt: string): Promise<ReceiptRecord | undefined> {
  const kept = receiptRecordSchema.safeParse(await desk.ports.workbook.readSetting(settingKey(receipt)));
  return kept.success ? kept.data : undefined;
}

/**
 * Keeps a receipt in the workbook's settings, and lets go of the one that is too old by now; its line stays.
 * @param newestFirst numbers of all receipts
 */
export async function keepRecord(
  desk: Desk,
  record: ReceiptRecord,
  newestFirst: readonly string[],
): Promise<void> {
  await desk.ports.workbook.writeSetting(settingKey(record.receipt), record);
  const tooOld = newestFirst[recordsInSettings];
  if (tooOld !== undefined) await desk.ports.workbook.writeSetting(settingKey(tooOld), undefined);
}
