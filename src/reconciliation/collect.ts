import type { CommandPort } from '../ports/command-port';
import { snapshotBuilder, type Snapshot } from './snapshot';
import type { WalkClock, WalkStop } from './walk-export';
import { walkExport } from './walk-export';

export interface CollectProgress {
  readonly dataset: 'sub-accounts' | 'accounts';
  /** Rows of both datasets so far; how many there are is not known. */
  readonly rows: number;
}

export interface CollectOptions {
  readonly clock: WalkClock;
  readonly onProgress?: (progress: CollectProgress) => void;
  /** Cancel: acts between pages. */
  readonly signal?: AbortSignal;
}

/** How a walk through the exports ended. A walk that did not reach the end gives no snapshot: a part would make rows look missing. */
export type CollectAnswer = { readonly kind: 'snapshot'; readonly snapshot: Snapshot } | WalkStop;

/**
 * Walks the exports to their end: sub-accounts first, then accounts, so that a sub-account that arrives meanwhile
 * never stands without its account.
 *
 * @param fetchExport - {@link CommandPort.fetchExport}
 * @example
 * const answer = await collectSnapshot((dataset, query) => command.fetchExport(dataset, query), { clock });
 */
export async function collectSnapshot(
  fetchExport: CommandPort['fetchExport'],
  { clock, onProgress, signal }: CollectOptions,
): Promise<CollectAnswer> {
  const builder = snapshotBuilder(clock.now());
  let read = 0;
  for (const dataset of ['sub-accounts', 'accounts'] as const) {
    const answer = await walkExport((query) => fetchExport(dataset, query), {
      clock,
      ...(signal === undefined ? {} : { signal }),
      onPage(rows) {
        if (dataset === 'accounts') builder.addAccounts(rows);
        else builder.addSubAccounts(rows);
        read += rows.length;
        onProgress?.({ dataset, rows: read });
      },
    });
    if (answer.kind === 'stopped') return answer.why;
  }
  return { kind: 'snapshot', snapshot: builder.snapshot() };
}
