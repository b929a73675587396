import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { RowNumber } from '../../accounts/row-number';
import type { PreflightDecision, PreflightGroup } from '../../ports/preflight';
import type { Preflight } from '../../reconciliation/preflight';
import type { DecidedRows } from '../receipts/receipt-record';

/** Rows of a submission as they read now. */
type RowsNow = ReadonlyMap<RowNumber, PreparedRow>;

/** The person's words on the rows of a submission: each counts for its row as it then read, and for nothing else. */
export class PreflightWords {
  readonly #words = new Map<string, PreflightDecision>();
  /** Rows whose cells were to be changed, as they read before. */
  readonly #toChange: {
    readonly group: PreflightGroup;
    readonly decision: PreflightDecision;
    readonly before: PreparedRow;
  }[] = [];

  say(group: PreflightGroup, row: PreparedRow, decision: PreflightDecision): void {
    this.#words.set(wordKey(group, row), decision);
  }

  /** Notes that a row's cells are changed on the person's word: it counts where the row then reads otherwise, and not where a formula stood. */
  change(group: PreflightGroup, before: PreparedRow, decision: PreflightDecision): void {
    this.#toChange.push({ group, decision, before });
  }

  /** What Command holds was read anew: what was decided by other figures is asked again. */
  forget(): void {
    this.#words.clear();
  }

  /** The groups with the rows that nothing has been said of. */
  open({ groups }: Preflight, rows: RowsNow): Preflight['groups'] {
    const open = [...groups].map(
      ([group, findings]) =>
        [group, findings.filter(({ row }) => this.#wordOn(group, rows.get(row)) === undefined)] as const,
    );
    return new Map(open.filter(([, findings]) => findings.length > 0));
  }

  /** Rows that stay behind, since they were left in one group at least. */
  left({ groups }: Preflight, rows: RowsNow): ReadonlySet<RowNumber> {
    const left = new Set<RowNumber>();
    for (const [group, findings] of groups)
      for (const { row } of findings) if (this.#wordOn(group, rows.get(row)) === 'leave') left.add(row);
    return left;
  }

  /** How many rows of each group were decided in which way. */
  decided({ groups }: Preflight, rows: RowsNow): readonly DecidedRows[] {
    const counts = new Map<string, DecidedRows>();
    const count = (group: PreflightGroup, decision: PreflightDecision): void => {
      const before = counts.get(`${group} ${decision}`)?.rows ?? 0;
      counts.set(`${group} ${decision}`, { group, decision, rows: before + 1 });
    };
    const after = new Map(
      this.#toChange.length === 0 ? [] : [...rows.values()].map((row) => [row.keyHash, row] as const),
    );
    for (const { group, decision, before } of this.#toChange) {
      const now = after.get(before.keyHash);
      if (now !== undefined && now.contentHash !== before.contentHash) count(group, decision);
    }
    for (const [group, findings] of groups)
      for (const { row } of findings) {
        const decision = this.#wordOn(group, rows.get(row));
        if (decision !== undefined) count(group, decision);
      }
    return [...counts.values()];
  }

  #wordOn(group: PreflightGroup, row: PreparedRow | undefined): PreflightDecision | undefined {
    return row && this.#words.get(wordKey(group, row));
  }
}

function wordKey(group: PreflightGroup, { keyHash, contentHash }: PreparedRow): string {
  return `${group} ${keyHash} ${contentHash}`;
}
