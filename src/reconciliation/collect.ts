import type { CommandPort, ExportedRow } from '../ports/command-port';
import { changedSince } from './changed-since';
import { takeSnapshot, type Snapshot } from './snapshot';
import type { WalkClock, WalkStop } from './walk-export';
import { walkExport } from './walk-export';
import type { ExportSpan, WalkPosition } from './walk-position';
import { walkOver } from './walk-position';

/** Sub-accounts first, so that one that arrives meanwhile never stands without its account. */
const order = ['sub-accounts', 'accounts'] as const;

type Held = (typeof order)[number];

/** A read of the exports, under way or broken off: what came so far, and where it goes on. */
export interface Reading {
  /** When it began, ISO 8601 with offset. */
  readonly asOf: string;
  /** What was read before, where only the changes since are read. */
  readonly before: Snapshot | undefined;
  readonly rows: Readonly<Record<Held, ExportedRow[]>>;
  readonly at: Record<Held, WalkPosition>;
}

export interface CollectOptions {
  readonly clock: WalkClock;
  /** Rows of both exports so far; how many there are is not known. */
  readonly onProgress?: (rows: number) => void;
  /** Cancel: acts between pages. */
  readonly signal?: AbortSignal;
}

/** How a read ended. One that did not reach the end gives no snapshot: a part would make rows look missing. */
export type CollectAnswer = { readonly kind: 'snapshot'; readonly snapshot: Snapshot } | WalkStop;

/** Begins to read what changed since `before`, or everything where that is not given or does not tell since when to ask. */
export function beginReading(asOf: string, before?: Snapshot): Reading {
  const changes = before === undefined ? undefined : changesSince(before);
  const all = { accounts: {}, 'sub-accounts': {} };
  const spans = changes ?? all;
  return {
    asOf,
    before: changes === undefined ? undefined : before,
    rows: { accounts: [], 'sub-accounts': [] },
    at: { accounts: walkOver(spans.accounts), 'sub-accounts': walkOver(spans['sub-accounts']) },
  };
}

/** How many rows came so far. */
export function rowsRead({ rows }: Reading): number {
  return order.reduce((sum, dataset) => sum + rows[dataset].length, 0);
}

/**
 * Goes on with a read to its end. Where it stops, the reading stands at the last page that came: passed here again, it
 * goes on from there.
 *
 * @param fetchExport - {@link CommandPort.fetchExport}
 * @example
 * const answer = await collect((dataset, query) => command.fetchExport(dataset, query), beginReading(clock.now()), { clock });
 */
export async function collect(
  fetchExport: CommandPort['fetchExport'],
  reading: Reading,
  { clock, onProgress, signal }: CollectOptions,
): Promise<CollectAnswer> {
  const { asOf, before, rows, at } = reading;
  for (const dataset of order) {
    const answer = await walkExport((query) => fetchExport(dataset, query), {
      from: at[dataset],
      clock,
      ...(signal === undefined ? {} : { signal }),
      onPage(page) {
        for (const row of page) rows[dataset].push(row);
        onProgress?.(rowsRead(reading));
      },
    });
    at[dataset] = answer.at;
    if (answer.kind === 'stopped') return answer.why;
  }
  return { kind: 'snapshot', snapshot: takeSnapshot(asOf, rows, before) };
}

function changesSince({
  asOf,
  accounts,
  subAccounts,
}: Snapshot): Readonly<Record<Held, ExportSpan>> | undefined {
  const since = changedSince(accounts.values(), asOf);
  // Where there was no sub-account, all there are now have changed.
  const ofSubAccounts = subAccounts.size === 0 ? 'all' : changedSince(subAccounts.values(), asOf);
  if (since === undefined || ofSubAccounts === undefined) return undefined;
  return { accounts: { since }, 'sub-accounts': ofSubAccounts === 'all' ? {} : { since: ofSubAccounts } };
}
