import * as z from 'zod/mini';
import { defaultLenderPolicy, lenderPolicySchema } from './lender-policy';

/** What a person can set; belongs to lender and environment, kept on this machine and never in the workbook. */
export const settingsSchema = z.object({
  /** ISO 4217 code of the lender's currency: amounts carry none in the payload. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** Country whose habits come first (ISO 3166-1 alpha-2). */
  market: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** Rows in the first requests of a submission; their number then follows how long answers take. */
  batchStartRows: z._default(z.int().check(z.minimum(1), z.maximum(5000)), 100),
  /** Fewest rows in one request, where an account has not fewer. */
  batchMinRows: z._default(z.int().check(z.minimum(1), z.maximum(5000)), 10),
  /** Most rows in one request. Command publishes no limit. */
  batchMaxRows: z._default(z.int().check(z.minimum(1), z.maximum(5000)), 1000),
  /** Seconds that an answer should take. */
  answerSeconds: z._default(z.int().check(z.minimum(1), z.maximum(60)), 5),
  /** Most kilobytes of JSON in one request. */
  batchKilobytes: z._default(z.int().check(z.minimum(10), z.maximum(10_000)), 1000),
  /** Requests in flight at once. */
  requestsInFlight: z.int().check(z.minimum(1), z.maximum(8)),
  /** Minutes until accepted rows are usually to be seen in Command's exports; null goes by what was measured. */
  usualDelayMinutes: z.nullable(z.int().check(z.minimum(0), z.maximum(1440))),
  /** Whoever made the sheet, for the receipts; often not who presses Submit. */
  preparedBy: z._default(z.string().check(z.maxLength(80)), ''),
  /** What the lender agreed or decided: required fields, loan types, reasons, negative amounts, the amounts' unit. */
  policy: z._default(lenderPolicySchema, defaultLenderPolicy),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  currency: 'AED',
  market: 'AE',
  batchStartRows: 100,
  batchMinRows: 10,
  batchMaxRows: 1000,
  answerSeconds: 5,
  batchKilobytes: 1000,
  requestsInFlight: 4,
  usualDelayMinutes: null,
  preparedBy: '',
  policy: defaultLenderPolicy,
};
