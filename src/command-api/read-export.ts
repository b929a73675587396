import * as z from 'zod/mini';
import type { Dataset, ExportRows } from '../ports/command-port';

// The page's content security policy forbids `eval`, which zod otherwise tries for speed.
z.config({ jitless: true });

/** A page as it was read. */
export interface ReadPage<Row> {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
}

/** A row, `none` for one that is left out, or undefined for one that cannot be understood. */
type ReadRow<Row> = (raw: Readonly<Record<string, unknown>>) => Row | 'none' | undefined;

const page = z.object({
  body: z.object({
    rows: z.array(z.looseObject({})),
    // Without a cursor, null or not, nobody knows whether more rows exist: taking that for the end would make rows "missing".
    pagination: z.object({ nextCursor: z.nullable(z.string().check(z.minLength(1))) }),
  }),
});

const wholeAmount = z.union([z.int(), z.string().check(z.regex(/^-?\d{1,15}$/))]);
const optionalAmount = z.nullish(wholeAmount);
const optionalText = z.nullish(z.union([z.string(), z.number()]));
const optionalFlag = z.nullish(z.boolean());

const held = z.object({
  public_id: optionalText,
  total_amount: optionalAmount,
  balance_amount: optionalAmount,
  paid_amount: optionalAmount,
  due_date: optionalText,
  status: optionalText,
  updated_at: optionalText,
});
const payment = z.object({
  public_id: optionalText,
  // A payment without its amount would silently be missing from every total.
  amount: wholeAmount,
  settled_amount: optionalAmount,
  payment_type: optionalText,
  payment_status: optionalText,
  is_settled: optionalFlag,
  paid_before_submission: optionalFlag,
  paid_date: optionalText,
  failure_reason: optionalText,
  created_at: optionalText,
  updated_at: optionalText,
});

const readRow: { readonly [D in Dataset]: ReadRow<ExportRows[D]> } = {
  accounts: heldBy('account_reference_id'),
  'sub-accounts': heldBy('sub_account_reference_id'),
  payments(raw) {
    const row = payment.safeParse(raw).data;
    if (row === undefined) return undefined;
    return {
      publicId: textOf(row.public_id),
      amount: Number(row.amount),
      settledAmount: amountOf(row.settled_amount),
      type: textOf(row.payment_type),
      status: textOf(row.payment_status),
      isSettled: row.is_settled ?? undefined,
      paidBeforeSubmission: row.paid_before_submission ?? undefined,
      paidAt: textOf(row.paid_date),
      failureReason: textOf(row.failure_reason),
      createdAt: textOf(row.created_at),
      updatedAt: textOf(row.updated_at),
    };
  },
};

/**
 * A page of an export. Undefined when its shape is unknown, also when a row has no reference at all: rows that cannot be
 * matched must not look like rows that are missing. A row whose reference is null or blank was not submitted by
 * reference and is left out.
 */
export function readExportPage<D extends Dataset>(
  json: unknown,
  dataset: D,
): ReadPage<ExportRows[D]> | undefined {
  const read = page.safeParse(json).data;
  if (read === undefined) return undefined;
  const rows: ExportRows[D][] = [];
  for (const raw of read.body.rows) {
    const row = readRow[dataset](raw);
    if (row === undefined) return undefined;
    if (row !== 'none') rows.push(row);
  }
  return { rows, nextCursor: read.body.pagination.nextCursor };
}

function heldBy(referenceField: string): ReadRow<ExportRows['accounts']> {
  return (raw) => {
    const reference = raw[referenceField];
    if (reference === null || reference === '') return 'none';
    if (typeof reference !== 'string' && typeof reference !== 'number') return undefined;
    const row = held.safeParse(raw).data;
    if (row === undefined) return undefined;
    return {
      reference: String(reference),
      publicId: textOf(row.public_id),
      totalAmount: amountOf(row.total_amount),
      balanceAmount: amountOf(row.balance_amount),
      paidAmount: amountOf(row.paid_amount),
      dueDate: textOf(row.due_date),
      status: textOf(row.status),
      updatedAt: textOf(row.updated_at),
    };
  };
}

function amountOf(value: string | number | null | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}

function textOf(value: string | number | null | undefined): string | undefined {
  return value === null || value === undefined || value === '' ? undefined : String(value);
}
