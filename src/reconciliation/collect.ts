import type { CommandPort, ExportAnswer } from '../ports/command-port';
import { snapshotBuilder, type Snapshot } from './snapshot';

export interface CollectProgress {
  readonly dataset: 'sub-accounts' | 'accounts';
  readonly pages: number;
  /** Rows of both datasets so far; how many there are is not known. */
  readonly rows: number;
}

export interface CollectOptions {
  /** ISO 8601 with offset, from the clock, as the walk begins. */
  readonly asOf: string;
  readonly onProgress?: (progress: CollectProgress) => void;
  /** Cancel: acts between pages. */
  readonly signal?: AbortSignal;
}

/** How a walk through the exports ended. A walk that did not reach the end gives no snapshot: a part would make rows look missing. */
export type CollectAnswer =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'cancelled' }
  /** The service passed the same cursor twice; going on would never end. */
  | { readonly kind: 'endless' }
  | Exclude<ExportAnswer, { readonly kind: 'page' }>;

/**
 * Walks the exports to their end: sub-accounts first, then accounts, so that a sub-account that arrives meanwhile
 * never stands without its account. Only a null cursor ends a walk; a short or empty page does not.
 *
 * @param fetchExport - {@link CommandPort.fetchExport}
 * @example
 * const answer = await collectSnapshot((dataset, cursor) => command.fetchExport(dataset, cursor), { asOf: clock.now() });
 */
export async function collectSnapshot(
  fetchExport: CommandPort['fetchExport'],
  options: CollectOptions,
): Promise<CollectAnswer> {
  const builder = snapshotBuilder(options.asOf);
  let rows = 0;
  for (const dataset of ['sub-accounts', 'accounts'] as const) {
    const seen = new Set<string>();
    let cursor: string | null = null;
    do {
      if (options.signal?.aborted === true) return { kind: 'cancelled' };
      const answer: ExportAnswer = await fetchExport(dataset, cursor);
      if (answer.kind !== 'page') return answer;
      if (dataset === 'accounts') builder.addAccounts(answer.rows);
      else builder.addSubAccounts(answer.rows);
      rows += answer.rows.length;
      cursor = answer.nextCursor;
      if (cursor !== null && seen.has(cursor)) return { kind: 'endless' };
      if (cursor !== null) seen.add(cursor);
      options.onProgress?.({ dataset, pages: seen.size + (cursor === null ? 1 : 0), rows });
    } while (cursor !== null);
  }
  return { kind: 'snapshot', snapshot: builder.snapshot() };
}
