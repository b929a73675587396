import { keyHash } from '../../accounts/payload/hash';
import type { Receipt } from '../../submission/receipt-cell';
import { parseReceipt } from '../../submission/receipt-cell';
import type { FreshCheck } from '../checking/check';
import type { Desk } from '../desk';
import { receiptRecord } from '../receipts/kept-receipt-records';
import { breather } from '../slices';
import { keyInBlock } from '../row-keys';
import type { StatusCells } from '../submitting/status-cells';
import { statusCells } from '../submitting/status-cells';

/**
 * A batch that the service itself refused, naming a row of it with each complaint. One that a gateway refused, or of which
 * a complaint names nobody, proves nothing of what becomes of rows that no complaint means.
 */
export interface RefusedBatch {
  /** Accounts of its rows that read Rejected, as they were sent. */
  readonly accounts: ReadonlySet<string>;
  /**
   * Whether every row of it still stands here with its receipt. A rejected row that was sent again, renamed or deleted
   * takes its account's name along.
   */
  readonly isWhole: boolean;
}

/** One name for a batch of a submission. */
export function batchName({ submission, batch }: Pick<Receipt, 'submission' | 'batch'>): string {
  return `${submission} ${String(batch)}`;
}

/** Collects the refused batches of a sheet of which a row still reads Rejected, by {@link batchName}. */
export async function refusedBatches(
  desk: Desk,
  fresh: FreshCheck,
): Promise<ReadonlyMap<string, RefusedBatch>> {
  const breathe = breather(desk.ports.clock);
  const found = new Map<string, { readonly receipt: Receipt; rows: Set<string>; accounts: Set<string> }>();
  // Mostly there are none, and no other receipt has to be read.
  for (const { receipt } of receiptsOf(fresh, ({ outcome }) => outcome === 'rejected')) {
    if (!found.has(batchName(receipt)))
      found.set(batchName(receipt), { receipt, rows: new Set(), accounts: new Set() });
    await breathe();
  }
  if (found.size === 0) return new Map();
  for (const { receipt, isRejected, key } of receiptsOf(fresh, () => true)) {
    const batch = found.get(batchName(receipt));
    if (batch === undefined) continue;
    await breathe();
    if (keyHash(key()) !== receipt.keyHash) continue;
    batch.rows.add(receipt.keyHash);
    if (isRejected) batch.accounts.add(key().accountId);
  }
  const batches = new Map<string, RefusedBatch>();
  for (const [name, { receipt, rows, accounts }] of found) {
    const record = await receiptRecord(desk, receipt.submission);
    const sent = record?.batches.find(({ number }) => number === receipt.batch);
    if (sent?.namesAll === true) batches.set(name, { accounts, isWhole: sent.rows === rows.size });
  }
  return batches;
}

function* receiptsOf(fresh: FreshCheck, isWanted: (present: StatusCells) => boolean) {
  for (const block of fresh.read.blocks)
    for (let index = 0; index < block.values.length; index += 1) {
      const present = statusCells(fresh.place, block, index);
      const receipt = isWanted(present) ? parseReceipt(present.receipt) : undefined;
      if (receipt?.environment !== fresh.session.environment) continue;
      yield {
        receipt,
        isRejected: present.outcome === 'rejected',
        key: () => keyInBlock(fresh.keys, block, index),
      };
    }
}
