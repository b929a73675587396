import { Big } from 'big.js';
import { unitFactors, type UnitFactor } from '../ports/preflight';
import type { ComparedField, FieldDifference } from './compare-figures';

/** A row of a group, with what Command and the sheet say: amounts as {@link FieldDifference} has them, days dd/MM/yyyy. */
export interface PreflightFinding<Row> {
  readonly row: Row;
  readonly figures: Pick<FieldDifference, 'sheet' | 'command'> | undefined;
}

/** A change on fewer rows than this, or than one in five of those compared, is the month's work. */
const many = { rows: 20, oneIn: 5 } as const;
/** Fewer amounts than this may be so by chance; of those compared, four in five must be. */
const unitMistake = { amounts: 3, of: 5, must: 4 } as const;

/** What shows only over all updates: a unit mistake, and totals or due dates that change on many rows at once. */
export class PreflightSums<Row> {
  readonly #compared = { total: 0, dueDate: 0 };
  readonly #changed = {
    total: [] as PreflightFinding<Row>[],
    dueDate: [] as PreflightFinding<Row>[],
  };
  readonly #byFactor = new Map<UnitFactor, Map<Row, { amounts: number; finding: PreflightFinding<Row> }>>(
    unitFactors.map((factor) => [factor, new Map()]),
  );
  /** Amounts that say something of the unit: neither side is 0. */
  #amounts = 0;

  /** @param weighs - amounts that are neither 0 in the sheet nor in Command */
  add(
    row: Row,
    compared: readonly ComparedField[],
    differences: readonly FieldDifference[],
    weighs: Readonly<Record<'total' | 'paid', boolean>>,
  ): void {
    for (const field of ['total', 'dueDate'] as const)
      if (compared.includes(field)) this.#compared[field] += 1;
    for (const field of ['total', 'paid'] as const)
      if (weighs[field] && compared.includes(field)) this.#amounts += 1;
    for (const { field, sheet, command } of differences) {
      const finding: PreflightFinding<Row> = { row, figures: { sheet, command } };
      if (field !== 'paid') this.#changed[field].push(finding);
      if (field !== 'dueDate' && weighs[field]) this.#weigh(finding, sheet, command);
    }
  }

  result(): {
    readonly unit:
      { readonly factor: UnitFactor; readonly findings: readonly PreflightFinding<Row>[] } | undefined;
    readonly many: Readonly<Record<'total' | 'dueDate', readonly PreflightFinding<Row>[]>>;
  } {
    return {
      unit: this.#unit(),
      many: { total: this.#manyOf('total'), dueDate: this.#manyOf('dueDate') },
    };
  }

  #weigh(finding: PreflightFinding<Row>, sheet: string, command: string): void {
    for (const [factor, rows] of this.#byFactor) {
      if (!Big(command).times(factor).eq(sheet)) continue;
      const before = rows.get(finding.row);
      rows.set(finding.row, {
        amounts: (before?.amounts ?? 0) + 1,
        finding: before?.finding ?? finding,
      });
    }
  }

  #unit(): ReturnType<PreflightSums<Row>['result']>['unit'] {
    for (const [factor, rows] of this.#byFactor) {
      const amounts = [...rows.values()].reduce((sum, row) => sum + row.amounts, 0);
      if (amounts >= unitMistake.amounts && amounts * unitMistake.of >= this.#amounts * unitMistake.must)
        return { factor, findings: [...rows.values()].map(({ finding }) => finding) };
    }
    return undefined;
  }

  #manyOf(field: 'total' | 'dueDate'): readonly PreflightFinding<Row>[] {
    const changed = this.#changed[field];
    return changed.length >= many.rows && changed.length * many.oneIn >= this.#compared[field] ? changed : [];
  }
}
