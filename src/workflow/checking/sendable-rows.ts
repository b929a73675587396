import type { ControlTotal } from '../../accounts/check/check-result';
import type { RowAmounts } from '../../accounts/check/totals';
import { SentTotals } from '../../accounts/check/totals';
import type { Operation } from '../../accounts/operation';
import type { SentEarlier } from '../../submission/eligibility';
import type { PartOfAccount } from '../submitting/whole-accounts';

/** A row that Submit would send, with what its totals need. */
export interface SendableRow extends RowAmounts, PartOfAccount {}

type Totals = Readonly<Record<Operation, ControlTotal>>;

/** Counts and sums by operation of rows that would be sent. */
export interface SendableFigures {
  readonly totals: Totals;
  /** Those among them that were rejected, or have changed since they were accepted. */
  readonly earlier: Readonly<Record<SentEarlier, Totals>>;
}

/** Counts and sums rows that would be sent; they may come and go. */
export class SendableTotals {
  readonly #all = new SentTotals();
  readonly #earlier: Readonly<Record<SentEarlier, SentTotals>> = {
    rejected: new SentTotals(),
    changed: new SentTotals(),
  };

  /** @throws RangeError for an amount that is not canonical */
  add(row: SendableRow): void {
    this.#all.add(row);
    if (row.earlier !== undefined) this.#earlier[row.earlier].add(row);
  }

  /** Takes out a row that was added as it is. */
  remove(row: SendableRow): void {
    this.#all.remove(row);
    if (row.earlier !== undefined) this.#earlier[row.earlier].remove(row);
  }

  figures(): SendableFigures {
    const { rejected, changed } = this.#earlier;
    return {
      totals: this.#all.result(),
      earlier: { rejected: rejected.result(), changed: changed.result() },
    };
  }
}
