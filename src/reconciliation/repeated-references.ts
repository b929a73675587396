import type { RowKey } from '../accounts/row-key';

/** Finds sub-account references that repeat, one row after another. */
export class RepeatFinder {
  /** So far. */
  readonly repeated: ReadonlySet<string>;
  readonly #repeated = new Set<string>();
  readonly #bearers = new Map<string, string>();

  constructor() {
    this.repeated = this.#repeated;
  }

  add({ accountId, subAccountId }: RowKey): void {
    if (subAccountId === '') return;
    const bearer = this.#bearers.get(subAccountId);
    if (bearer === undefined) this.#bearers.set(subAccountId, accountId);
    else if (bearer !== accountId) this.#repeated.add(subAccountId);
  }
}

/**
 * Sub-account references that stand under more than one account of the sheet: the export names no account, so its row
 * may be either's.
 *
 * @example
 * repeatedReferences(rows).has('S-1'); //=> true
 */
export function repeatedReferences(rows: readonly { readonly key: RowKey }[]): ReadonlySet<string> {
  const finder = new RepeatFinder();
  for (const { key } of rows) finder.add(key);
  return finder.repeated;
}
