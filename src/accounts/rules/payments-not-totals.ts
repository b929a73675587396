import { update } from './account-rows';
import { amountFormat, minorOf } from '../amounts/amounts';
import type { SheetRule } from './between-rows';
import type { CheckContext } from '../check/check-context';
import type { ColumnIndex } from '../column-index';
import { majorUnits } from '../amounts/exact-sum';
import type { RowFinding } from '../check/issue-log';
import { additionalNameOf } from '../columns/map-columns';
import { withDecimals } from '../amounts/money';
import { normaliseWords } from '../values/normalise';
import type { RowStore } from '../check/row-store';

/** Fewer rows than this show no habit. */
const enough = 3;

/** Headers that name one payment, and words that make it a total after all. */
const payment = /payment|receipt|collected|collection|دفعه|الدفعات|تحصيل/;
const total = /total|todate|cumulative|sofar|اجمالي|مجموع|حتيتاريخ/;
/** Headers of what is due each month: a paid column that repeats it holds payments. */
const instalment =
  /^(?:monthly|emi|instal+ment)(?:instal+ment|payment|amount|due|value)*$|^(?:قيمه|مبلغ)?القسط(?:الشهري)?$/;

/**
 * A paid column of updates that holds the month's payments. The API wants what was paid in all to date (documented: 30, then 50,
 * leaves 50 of 100), so a payment in its place takes back what a debtor paid before.
 *
 * What decides, in this order: what Command holds as paid, where that is known for some rows, and most are below it; the column's
 * header; a column of instalments that most whole accounts repeat. A single row decides nothing.
 */
export function paymentsNotTotals(store: RowStore, context: CheckContext): SheetRule {
  const { columnMap, profile, knownPaid } = context;
  const column = columnMap.byField.get('paidAmount');
  if (column === undefined) return { add: nothing, remove: nothing, settle: nothing, apply: nothing };
  const place = { column, field: 'paidAmount' } as const;
  const factor = 10 ** profile.currencyDecimals;
  const header = normaliseWords(columnMap.columns.find((mapped) => mapped.column === column)?.header ?? '');
  const named = payment.test(header) && !total.test(header);
  const instalments = instalmentColumn(context);
  const tally = { paid: 0, known: 0, below: 0, whole: 0, equal: 0 };
  let decided: 'by-known' | 'by-looks' | undefined;

  return {
    add(from, to) {
      for (let row = from; row < to; row += 1) count(row, 1);
    },
    remove(row) {
      count(row, -1);
    },
    settle(touch) {
      const before = decided;
      decided = decide();
      if (decided === before) return;
      for (let row = 0; row < store.count; row += 1) if (paidOf(row) > 0) touch(row);
    },
    apply(row, sink) {
      if (decided === undefined) return;
      const paid = paidOf(row);
      if (!(paid > 0)) return;
      const known = knownOf(row);
      // After the fix the total is above what Command knows: then it is one.
      if (decided === 'by-known' ? known === undefined : known !== undefined && paid >= known) return;
      sink.add(row, place, findingFor(row, paid, known));
    },
  };

  function count(row: number, by: 1 | -1): void {
    const paid = paidOf(row);
    if (!(paid > 0)) return;
    tally.paid += by;
    const known = knownOf(row);
    if (known !== undefined) tally.known += by;
    if (known !== undefined && paid < known) tally.below += by;
    if (instalments === undefined || store.subAccountIdOf(row) !== '') return;
    tally.whole += by;
    const due = store.cell(row, instalments);
    if (typeof due === 'number' && Math.round(due * factor) === paid) tally.equal += by;
  }

  function decide(): typeof decided {
    if (tally.known >= enough) return tally.below * 2 > tally.known ? 'by-known' : undefined;
    if (tally.paid < enough) return undefined;
    const repeats = tally.whole >= enough && tally.equal * 5 >= tally.whole * 4;
    return named || repeats ? 'by-looks' : undefined;
  }

  /** What an update says was paid, in smallest units; NaN when it says nothing that can be read. */
  function paidOf(row: number): number {
    return store.operation[row] === update ? store.paidOf(row) : Number.NaN;
  }

  function knownOf(row: number): number | undefined {
    const known = knownPaid?.({
      accountId: store.accountIdOf(row),
      subAccountId: store.subAccountIdOf(row),
    });
    return known === undefined ? undefined : minorOf(known, factor);
  }

  function findingFor(row: number, paid: number, known: number | undefined): RowFinding {
    const decimals = profile.currencyDecimals;
    const read = (units: number): string => withDecimals(majorUnits(units, decimals), decimals);
    const finding = {
      code: 'payments-not-totals',
      severity: 'warning',
      // Those that can be added up are fixed together; the others are a person's work.
      cause: `payments-not-totals:${known === undefined ? 'unknown' : 'known'}`,
    } as const;
    if (known === undefined) return { ...finding, params: { value: read(paid) } };
    const together = majorUnits(known + paid, decimals);
    return {
      ...finding,
      params: { value: read(paid), known: read(known), together: withDecimals(together, decimals) },
      fix: {
        before: store.cell(row, place.column),
        after: Number(together),
        numberFormat: amountFormat(decimals),
        // Once some of them are totals nobody can tell which: a second time would add the known total again.
        ...(decided === 'by-known' ? { together: 'payments-not-totals' } : {}),
      },
    };
  }
}

function instalmentColumn({ columnMap }: CheckContext): ColumnIndex | undefined {
  return columnMap.columns.find(
    ({ header, field }) => field === undefined && instalment.test(normaliseWords(additionalNameOf(header))),
  )?.column;
}

function nothing(): void {
  // A sheet without a paid column has no payments in it.
}
