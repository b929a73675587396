import type { AccountPayload } from './account-payload';
import type { Operation } from '../operation';
import type { RowKey } from '../row-key';
import type { RowNumber } from '../row-number';

/** A ready row in the form in which it is sent. */
export interface PreparedRow {
  /** Where it stood when it was read; rows may move, the key finds them again. */
  readonly row: RowNumber;
  readonly key: RowKey;
  readonly operation: Operation;
  /** Amounts in major units; `amountsInUnit` puts them into the unit in which they are sent. */
  readonly payload: AccountPayload;
  /** Short hash of environment-independent key: 16 hex digits of SHA-256. */
  readonly keyHash: string;
  /** Short hash of the payload as sent (property order independent): 16 hex digits of SHA-256. */
  readonly contentHash: string;
}
