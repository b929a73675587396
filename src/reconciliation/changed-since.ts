import type { ExportedRow } from '../ports/command-port';

/** So much of what was read last is read again: a change may show later than it is dated. */
const overlapMs = 15 * 60 * 1000;

/**
 * From when on changes are to be asked for, so that with what was read before nothing is missing: a quarter of an hour
 * before the latest change that was seen. Service time alone decides: this machine's clock can only make it earlier.
 *
 * @param rows - one export, as it was read last
 * @param asOf - when that began, by this machine's clock
 * @returns ISO 8601; undefined where everything must be read: nothing was, or a row bears no name or time of its own
 */
export function changedSince(rows: Iterable<ExportedRow>, asOf: string): string | undefined {
  let latest = -Infinity;
  for (const { publicId, updatedAt } of rows) {
    const changed = Date.parse(updatedAt ?? '');
    if (publicId === undefined || Number.isNaN(changed)) return undefined;
    if (changed > latest) latest = changed;
  }
  const from = Math.min(latest, Date.parse(asOf)) - overlapMs;
  return Number.isFinite(from) ? new Date(from).toISOString() : undefined;
}
