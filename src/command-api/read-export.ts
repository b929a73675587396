import type { Dataset, ExportRows } from '../ports/command-port';

/** A page as it was read. */
export interface ReadPage<Row> {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
}

type Raw = Readonly<Record<string, unknown>>;

/** A row, or null for one that is left out. @throws NotUnderstood */
type ReadRow<Row> = (raw: Raw) => Row | null;

/** What came is not of the documented shape. Never leaves this file. */
class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
}

const readRow: { readonly [D in Dataset]: ReadRow<ExportRows[D]> } = {
  accounts: heldBy('account_reference_id'),
  'sub-accounts': heldBy('sub_account_reference_id'),
  payments: (raw) => ({
    publicId: text(raw['public_id']),
    // A payment without its amount would silently be missing from every total.
    amount: needed(amount(raw['amount'])),
    settledAmount: amount(raw['settled_amount']),
    type: text(raw['payment_type']),
    status: text(raw['payment_status']),
    isSettled: flag(raw['is_settled']),
    paidBeforeSubmission: flag(raw['paid_before_submission']),
    paidAt: text(raw['paid_date']),
    failureReason: text(raw['failure_reason']),
    createdAt: text(raw['created_at']),
    updatedAt: text(raw['updated_at']),
  }),
};

/**
 * A page of an export. Undefined when its shape is unknown, also when a row has no reference at all: rows that cannot be
 * matched must not look like rows that are missing. A row whose reference is null or blank was not submitted by
 * reference and is left out.
 *
 * Read by hand and not by a schema: there are 100,000 rows, and a schema costs several times their parsing.
 */
export function readExportPage<D extends Dataset>(
  json: unknown,
  dataset: D,
): ReadPage<ExportRows[D]> | undefined {
  try {
    const body = record(record(json)['body']);
    const rows: ExportRows[D][] = [];
    for (const raw of list(body['rows'])) {
      const row = readRow[dataset](record(raw));
      if (row !== null) rows.push(row);
    }
    return { rows, nextCursor: cursor(record(body['pagination'])['nextCursor']) };
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

function heldBy(referenceField: string): ReadRow<ExportRows['accounts']> {
  return (raw) => {
    const reference = raw[referenceField];
    if (reference === undefined) throw new NotUnderstood();
    const named = text(reference);
    if (named === undefined) return null;
    return {
      reference: named,
      publicId: text(raw['public_id']),
      totalAmount: amount(raw['total_amount']),
      balanceAmount: amount(raw['balance_amount']),
      paidAmount: amount(raw['paid_amount']),
      dueDate: text(raw['due_date']),
      status: text(raw['status']),
      updatedAt: text(raw['updated_at']),
    };
  };
}

/** Without a cursor, null or not, nobody knows whether more rows exist: taking that for the end would make rows "missing". */
function cursor(value: unknown): string | null {
  if (value !== null && (typeof value !== 'string' || value === '')) throw new NotUnderstood();
  return value;
}

function record(value: unknown): Raw {
  if (typeof value !== 'object' || value === null) throw new NotUnderstood();
  return value as Raw;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new NotUnderstood();
  return value;
}

/** Minor units. */
function amount(value: unknown): number | undefined {
  if (value === null || value === undefined) return undefined;
  const whole = typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof whole !== 'number' || !Number.isSafeInteger(whole)) throw new NotUnderstood();
  return whole;
}

function needed(value: number | undefined): number {
  if (value === undefined) throw new NotUnderstood();
  return value;
}

function text(value: unknown): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value !== 'string' && typeof value !== 'number') throw new NotUnderstood();
  return String(value);
}

function flag(value: unknown): boolean | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'boolean') throw new NotUnderstood();
  return value;
}
