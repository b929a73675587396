import type { Ledger } from './ledger';
import { processRow } from './process';
import type { SubmittedAccount } from './submitted-account';
import type { TimeSource } from './time';

/** A batch that was accepted and is not processed yet. */
export interface WaitingBatch {
  readonly requestId: string;
  readonly rows: number;
  /** When it is processed, milliseconds since 1970; null: only by hand. */
  readonly dueAt: number | null;
}

/** The background work behind a 200. */
export interface Processing {
  /** Takes in a batch; it reaches the ledger after `delayMs`. */
  take(requestId: string, rows: readonly SubmittedAccount[], delayMs: number | 'by-hand'): void;
  /** Processes the batch of one request now, if it waits. */
  processRequest(requestId: string): void;
  /** Processes everything that waits, now; gives the number of rows. */
  processAll(order: 'arrival' | 'reversed'): number;
  waiting(): readonly WaitingBatch[];
  /** Forgets what waits. */
  clear(): void;
}

/** Background work on `ledger`. Rows of a batch keep their order; batches may overtake each other by their delay. */
export function createProcessing(ledger: Ledger, time: TimeSource, newId: () => string): Processing {
  const batches = new Map<
    number,
    WaitingBatch & { entries: readonly SubmittedAccount[]; callOff: () => void }
  >();
  let count = 0;

  function process(id: number): number {
    const batch = batches.get(id);
    if (batch === undefined) return 0;
    batches.delete(id);
    batch.callOff();
    for (const row of batch.entries) processRow(ledger, row, time.now(), newId);
    return batch.rows;
  }

  return {
    take(requestId, entries, delayMs) {
      if (entries.length === 0) return;
      const id = count++;
      const byHand = delayMs === 'by-hand';
      batches.set(id, {
        requestId,
        rows: entries.length,
        dueAt: byHand ? null : time.now() + delayMs,
        entries,
        callOff: byHand
          ? () => undefined
          : time.after(delayMs, () => {
              process(id);
            }),
      });
    },
    processRequest(requestId) {
      for (const [id, batch] of batches) {
        if (batch.requestId === requestId) process(id);
      }
    },
    processAll(order) {
      const ids = [...batches.keys()];
      if (order === 'reversed') ids.reverse();
      return ids.reduce((rows, id) => rows + process(id), 0);
    },
    waiting: () => [...batches.values()].map(({ requestId, rows, dueAt }) => ({ requestId, rows, dueAt })),
    clear() {
      for (const batch of batches.values()) batch.callOff();
      batches.clear();
    },
  };
}
