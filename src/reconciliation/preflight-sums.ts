import type { RowKey } from '../accounts/row-key';
import type { RowNumber } from '../accounts/row-number';
import type { UnitFactor } from '../ports/preflight';
import type { FieldDifference } from './compare-figures';
import type { RowFacts } from './preflight-row';
import { UnitSums } from './unit-sums';

/** A row of a group, with what Command and the sheet say. */
export interface PreflightFinding {
  readonly row: RowNumber;
  readonly key: RowKey;
  readonly figures: FieldDifference | undefined;
}

/** A change on fewer rows than this, or than one in five of those compared, is the month's work. */
const many = { rows: 20, oneIn: 5 } as const;

/** What shows only over all updates: a unit mistake, and totals or due dates that change on many rows at once. */
export class PreflightSums {
  readonly #compared = { total: 0, dueDate: 0 };
  readonly #changed = { total: [] as PreflightFinding[], dueDate: [] as PreflightFinding[] };
  readonly #unit = new UnitSums<PreflightFinding>();

  /** Takes in a row that was not taken in yet. */
  add(row: RowNumber, key: RowKey, { compared, differences, weighs }: RowFacts): void {
    for (const field of compared) if (field !== 'paid') this.#compared[field] += 1;
    for (const figures of differences)
      if (figures.field !== 'paid') this.#changed[figures.field].push({ row, key, figures });
    this.#unit.add(
      weighs,
      differences.map(({ factor }) => factor),
      (at) => ({ row, key, figures: differences[at] }),
    );
  }

  result(): {
    readonly unit: { readonly factor: UnitFactor; readonly items: readonly PreflightFinding[] } | undefined;
    readonly many: Readonly<Record<'total' | 'dueDate', readonly PreflightFinding[]>>;
  } {
    return {
      unit: this.#unit.result(),
      many: { total: this.#manyOf('total'), dueDate: this.#manyOf('dueDate') },
    };
  }

  #manyOf(field: 'total' | 'dueDate'): readonly PreflightFinding[] {
    const changed = this.#changed[field];
    return changed.length >= many.rows && changed.length * many.oneIn >= this.#compared[field] ? changed : [];
  }
}
