import type { Snapshot } from '../../reconciliation/snapshot';

/** What Command holds now, and what it held when it was read last. */
export interface CommandRead {
  readonly now: Snapshot;
  readonly before: Snapshot | undefined;
}
