import type { Operation } from '../accounts/operation';

/** What a 400 does to the rows it does not name; learned for each lender and environment. */
export type Refusals = 'unknown' | 'whole' | 'only-named';

/** A row of a batch that was answered with a 400, and what Command's exports say of it after the usual delay. */
export interface RefusedRow {
  readonly operation: Operation;
  /** Whether the refusal named it: its outcome was Rejected. */
  readonly named: boolean;
  readonly verdict: 'landed' | 'missing' | 'different' | 'cannot-tell';
  /**
   * Whether what Command holds of it changed since before the submission; undefined when nobody knows what it held.
   */
  readonly changed: boolean | undefined;
}

/**
 * What the rows of one refused batch prove, once the exports were read. A row that was not named proves that it was
 * taken when it is there as sent and was not before; that it was not taken when it was to be created and is absent, or
 * when Command still holds what it held before. Rows that contradict each other prove nothing.
 *
 * @returns undefined when nothing is proved
 * @example
 * learnRefusals([
 *   { operation: 'create', named: true, verdict: 'missing', changed: undefined },
 *   { operation: 'create', named: false, verdict: 'missing', changed: undefined },
 * ]); // 'whole'
 */
export function learnRefusals(rows: readonly RefusedRow[]): Exclude<Refusals, 'unknown'> | undefined {
  if (!rows.some(({ named }) => named)) return undefined;
  const others = rows.filter(({ named }) => !named);
  const taken = others.some(wasTaken);
  const left = others.some(wasLeft);
  if (taken === left) return undefined;
  return taken ? 'only-named' : 'whole';
}

function wasTaken({ operation, verdict, changed }: RefusedRow): boolean {
  if (verdict !== 'landed') return false;
  return changed === true || (changed === undefined && operation === 'create');
}

function wasLeft({ operation, verdict, changed }: RefusedRow): boolean {
  return operation === 'create' ? verdict === 'missing' : verdict === 'different' && changed === false;
}
