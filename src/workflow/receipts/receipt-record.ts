import * as z from 'zod/mini';
import type { Operation } from '../../accounts/operation';
import { preflightDecisions, preflightGroups } from '../../ports/preflight';

/** Groups of rows that a receipt counts. */
export const receiptGroups = [
  'prepared',
  'sent',
  'accepted',
  'rejected',
  'unconfirmed',
  'notSent',
  'landed',
] as const;

export type ReceiptGroup = (typeof receiptGroups)[number];

const totalSchema = z.object({
  rows: z.number(),
  principal: z.string(),
  interest: z.string(),
  fees: z.string(),
  paid: z.string(),
  balance: z.string(),
});

/** Groups without rows are left out. */
const groupsSchema = z.partialRecord(z.enum(receiptGroups), totalSchema);

const batchSchema = z.object({
  number: z.number(),
  rows: z.number(),
  startedAt: z.string(),
  endedAt: z.string(),
  ms: z.number(),
  attempts: z.number(),
  answer: z.optional(z.enum(['accepted', 'refused', 'busy', 'too-large', 'signed-out', 'no-answer'])),
  requestId: z.optional(z.string()),
  /** The service refused it and named a row of it with every complaint. */
  namesAll: z.optional(z.boolean()),
});

const ledgerSchema = z.object({
  rows: z.optional(z.number()),
  /** Decimal string in major units. */
  sum: z.optional(z.string()),
  of: z.enum(['paid', 'principal', 'balance']),
});

/** Rows that something in Command stood against, and what the person said of them. */
const decidedSchema = z.object({
  group: z.enum(preflightGroups),
  decision: z.enum(preflightDecisions),
  rows: z.number(),
});

/** How amounts were sent, kept here because the lender's setting may be another one by the time the receipt is read. */
const sentAmountsSchema = z.object({
  amountUnit: z.enum(['major', 'minor']),
  currencyDecimals: z.number(),
});

export const receiptRecordSchema = z.object({
  receipt: z.string(),
  /** ISO 8601 with offset, as `endedAt` and `snapshotAsOf`. */
  startedAt: z.string(),
  /** Missing while it is going on, and for good where it was cut off. */
  endedAt: z.optional(z.string()),
  email: z.string(),
  preparedBy: z.string(),
  lender: z.string(),
  environment: z.enum(['sandbox', 'staging', 'production']),
  currency: z.string(),
  version: z.string(),
  totals: z.object({ create: groupsSchema, update: groupsSchema, withdraw: groupsSchema }),
  batches: z.array(batchSchema),
  /** When the exports were read by which `landed` was counted. */
  landedAsOf: z.optional(z.string()),
  /** The person's own count and sum. */
  ledger: z.optional(ledgerSchema),
  /** What the person decided of rows that Command's figures stood against; missing where nothing did. */
  preflight: z.optional(z.array(decidedSchema)),
  /** Missing in receipts of before it was kept: their amounts count as sent in major units. */
  sentAmounts: z.optional(sentAmountsSchema),
  /** SHA-256 over the rows as sent, in their order; the frozen copy gives the same. */
  rowsHash: z.string(),
  copy: z.object({ kind: z.enum(['sheet', 'file']), name: z.string() }),
  /** When Command's amounts before the submission were read; missing where none were known. */
  snapshotAsOf: z.optional(z.string()),
});

/** All that a receipt says of a submission; no row and no person's data stands in it. */
export type ReceiptRecord = z.infer<typeof receiptRecordSchema>;

/** The unit in which amounts were sent; the receipt and the frozen copy show them in major units. */
export type SentAmounts = z.infer<typeof sentAmountsSchema>;

/** Of a receipt that does not say how its amounts were sent. */
const inMajorUnits: SentAmounts = { amountUnit: 'major', currencyDecimals: 2 };

/** How the amounts of a receipt were sent. */
export function sentAmountsOf({ sentAmounts }: ReceiptRecord): SentAmounts {
  return sentAmounts ?? inMajorUnits;
}

/** The person's own count and sum, as they typed them. */
export type Ledger = z.infer<typeof ledgerSchema>;

/** Rows of one group that were decided in one way. */
export type DecidedRows = z.infer<typeof decidedSchema>;

/** Rows of one group over all operations. */
export function rowsIn(record: ReceiptRecord, group: ReceiptGroup): number {
  return operations.reduce((rows, operation) => rows + (record.totals[operation][group]?.rows ?? 0), 0);
}

export const operations: readonly Operation[] = ['create', 'update', 'withdraw'];
