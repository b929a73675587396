import type { ExportedRow } from '../ports/command-port';

/** What Command's exports said last, by the references that were submitted. */
export interface Snapshot {
  /** When reading began, ISO 8601 with offset: what came to Command later is not in it. */
  readonly asOf: string;
  /** When everything was read last; since then only what changed. What vanished from Command since still stands here. */
  readonly wholeAsOf: string;
  readonly accounts: ReadonlyMap<string, ExportedRow>;
  readonly subAccounts: ReadonlyMap<string, ExportedRow>;
  /** Sub-account references that the export shows more than once: the export does not say under which account. */
  readonly repeatedSubAccounts: ReadonlySet<string>;
}

/** Rows of both exports as they came. */
export interface ReadRows {
  readonly accounts: readonly ExportedRow[];
  readonly 'sub-accounts': readonly ExportedRow[];
}

/**
 * Makes a snapshot of rows that were read, on top of what was read before where only changes were asked for. A row of
 * Command's is known again by Command's own name for it: its later state takes the place of the earlier one, under another
 * reference too. An account that comes under two names is the later one. A sub-account that does may stand under two
 * accounts, and so may one without a name: it counts as repeated, until everything is read anew.
 *
 * @param asOf - ISO 8601, the moment before the first page was asked for
 */
export function takeSnapshot(asOf: string, rows: ReadRows, before?: Snapshot): Snapshot {
  const repeatedSubAccounts = new Set(before?.repeatedSubAccounts);
  const accounts = unchanged(before?.accounts, rows.accounts);
  for (const row of rows.accounts) keepLater(accounts, row);
  const subAccounts = unchanged(before?.subAccounts, rows['sub-accounts']);
  for (const row of rows['sub-accounts']) {
    if (isAnother(subAccounts.get(row.reference), row)) repeatedSubAccounts.add(row.reference);
    keepLater(subAccounts, row);
  }
  return { asOf, wholeAsOf: before?.wholeAsOf ?? asOf, accounts, subAccounts, repeatedSubAccounts };
}

/** Rows of before that did not come again. */
function unchanged(
  before: ReadonlyMap<string, ExportedRow> | undefined,
  rows: readonly ExportedRow[],
): Map<string, ExportedRow> {
  const kept = new Map(before);
  if (before === undefined) return kept;
  const came = new Set(rows.map(({ publicId }) => publicId));
  for (const [reference, { publicId }] of before)
    if (publicId !== undefined && came.has(publicId)) kept.delete(reference);
  return kept;
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
