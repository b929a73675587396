import type { RowNumber } from '../row-number';

/** A row that its check does not call ready was to be prepared: nothing wrong may be sent, whoever asks. */
export class NotReadyRowError extends Error {
  override readonly name = 'NotReadyRowError';
  constructor(readonly row: RowNumber) {
    super(`row ${String(row)} is not ready`);
  }
}
