import type { ExportedRow } from '../ports/command-port';

/** What Command's exports said last, by the references that were submitted. */
export interface Snapshot {
  /** When reading began, ISO 8601 with offset: what came to Command later is not in it. */
  readonly asOf: string;
  readonly accounts: ReadonlyMap<string, ExportedRow>;
  readonly subAccounts: ReadonlyMap<string, ExportedRow>;
  /** Sub-account references that the export shows more than once: the export does not say under which account. */
  readonly repeatedSubAccounts: ReadonlySet<string>;
}

/** Builds a snapshot page by page. */
export interface SnapshotBuilder {
  addAccounts(rows: readonly ExportedRow[]): void;
  addSubAccounts(rows: readonly ExportedRow[]): void;
  snapshot(): Snapshot;
}

/**
 * Starts a snapshot. An account that comes twice was changed while the pages were read: the later state counts.
 * So does a sub-account that comes twice under one name of Command's; under two names, or without them, it may stand
 * under two accounts and counts as repeated.
 *
 * @param asOf - ISO 8601, the moment before the first page is asked for
 */
export function snapshotBuilder(asOf: string): SnapshotBuilder {
  const accounts = new Map<string, ExportedRow>();
  const subAccounts = new Map<string, ExportedRow>();
  const repeatedSubAccounts = new Set<string>();
  return {
    addAccounts(rows) {
      for (const row of rows) keepLater(accounts, row);
    },
    addSubAccounts(rows) {
      for (const row of rows) {
        if (isAnother(subAccounts.get(row.reference), row)) repeatedSubAccounts.add(row.reference);
        keepLater(subAccounts, row);
      }
    },
    snapshot: () => ({ asOf, accounts, subAccounts, repeatedSubAccounts }),
  };
}

function keepLater(kept: Map<string, ExportedRow>, row: ExportedRow): void {
  const there = kept.get(row.reference);
  if (there === undefined || !isLater(there, row)) kept.set(row.reference, row);
}

/** Whether two rows of one reference may be two sub-accounts. */
function isAnother(there: ExportedRow | undefined, row: ExportedRow): boolean {
  return there !== undefined && (row.publicId === undefined || there.publicId !== row.publicId);
}

/** Whether `one` is surely later than `other`. */
function isLater(one: ExportedRow, other: ExportedRow): boolean {
  return Date.parse(one.updatedAt ?? '') > Date.parse(other.updatedAt ?? '');
}
