import type { CommandPort, ExportedPayment } from '../ports/command-port';
import type { WalkClock, WalkStop } from './walk-export';
import { walkExport } from './walk-export';
import type { ExportSpan } from './walk-position';

export interface CollectPaymentsOptions {
  readonly clock: WalkClock;
  readonly onProgress?: (rows: number) => void;
  /** Cancel: acts between pages. */
  readonly signal?: AbortSignal;
}

/** How a walk through the payments ended. A part is never given for the whole: totals of it would be wrong. */
export type PaymentsAnswer =
  { readonly kind: 'payments'; readonly payments: readonly ExportedPayment[] } | WalkStop;

/**
 * Walks the payments export to its end. The bounds are on when a payment last *changed* there, not on when it was paid: a
 * payment of October that was settled in November changed in November. For the payments of a period ask from its first
 * day and without an end, and choose by their own dates.
 *
 * @param fetchExport - {@link CommandPort.fetchExport}
 * @example
 * await collectPayments((dataset, query) => command.fetchExport(dataset, query), { since: '2026-10-01T00:00:00+04:00' }, { clock });
 */
export async function collectPayments(
  fetchExport: CommandPort['fetchExport'],
  span: ExportSpan,
  { clock, onProgress, signal }: CollectPaymentsOptions,
): Promise<PaymentsAnswer> {
  // A payment that comes twice was changed while the pages were read, or a page was asked for again: its last state counts.
  const named = new Map<string, ExportedPayment>();
  const unnamed: ExportedPayment[] = [];
  const answer = await walkExport((query) => fetchExport('payments', query), {
    span,
    clock,
    ...(signal === undefined ? {} : { signal }),
    onPage(rows) {
      for (const row of rows)
        if (row.publicId === undefined) unnamed.push(row);
        else named.set(row.publicId, row);
      onProgress?.(named.size + unnamed.length);
    },
  });
  return answer.kind === 'end' ? { kind: 'payments', payments: [...named.values(), ...unnamed] } : answer.why;
}
