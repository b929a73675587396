import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { PreflightDecision, PreflightGroup } from '../../ports/preflight';
import type { Preflight } from '../../reconciliation/preflight';
import type { PreflightFinding } from '../../reconciliation/preflight-sums';
import type { DecidedRows } from '../receipts/receipt-record';

/** The person's words on the rows of a submission: each counts for its row as it then read, and for nothing else. */
export class PreflightWords {
  readonly #words = new Map<string, PreflightDecision>();
  /** Rows whose cells were changed: they read otherwise now. */
  readonly #changed = new Map<string, DecidedRows>();

  say(group: PreflightGroup, row: PreparedRow, decision: PreflightDecision): void {
    this.#words.set(wordKey(group, row), decision);
  }

  /** Notes that a row's cells were changed on the person's word. */
  noteChanged(group: PreflightGroup, decision: PreflightDecision): void {
    const before = this.#changed.get(`${group} ${decision}`)?.rows ?? 0;
    this.#changed.set(`${group} ${decision}`, { group, decision, rows: before + 1 });
  }

  /** What Command holds was read anew: what was decided by other figures is asked again. */
  forget(): void {
    this.#words.clear();
  }

  /** The groups with the rows that nothing has been said of. */
  open(
    preflight: Preflight<PreparedRow>,
  ): ReadonlyMap<PreflightGroup, readonly PreflightFinding<PreparedRow>[]> {
    const groups = [...preflight.groups].map(
      ([group, findings]) =>
        [group, findings.filter(({ row }) => !this.#words.has(wordKey(group, row)))] as const,
    );
    return new Map(groups.filter(([, findings]) => findings.length > 0));
  }

  /** Rows that stay behind, since they were left in one group at least. */
  left(preflight: Preflight<PreparedRow>): ReadonlySet<PreparedRow> {
    const left = new Set<PreparedRow>();
    for (const [group, findings] of preflight.groups)
      for (const { row } of findings) if (this.#words.get(wordKey(group, row)) === 'leave') left.add(row);
    return left;
  }

  /** How many rows of each group were decided in which way. */
  decided(preflight: Preflight<PreparedRow>): readonly DecidedRows[] {
    const counts = new Map(this.#changed);
    for (const [group, findings] of preflight.groups)
      for (const { row } of findings) {
        const decision = this.#words.get(wordKey(group, row));
        if (decision === undefined) continue;
        const rows = (counts.get(`${group} ${decision}`)?.rows ?? 0) + 1;
        counts.set(`${group} ${decision}`, { group, decision, rows });
      }
    return [...counts.values()];
  }
}

function wordKey(group: PreflightGroup, { keyHash, contentHash }: PreparedRow): string {
  return `${group} ${keyHash} ${contentHash}`;
}
