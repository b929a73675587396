import * as z from 'zod/mini';

/** What a person can set; belongs to lender and environment, kept on this machine and never in the workbook. */
export const settingsSchema = z.object({
  /** ISO 4217 code of the lender's currency: amounts carry none in the payload. */
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** Country whose habits come first (ISO 3166-1 alpha-2). */
  market: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** Rows in one request. Command publishes no limit. */
  batchRows: z.int().check(z.minimum(1), z.maximum(5000)),
  /** Requests in flight at once. */
  requestsInFlight: z.int().check(z.minimum(1), z.maximum(8)),
  /** Minutes until accepted rows are usually to be seen in Command's exports. */
  usualDelayMinutes: z.int().check(z.minimum(0), z.maximum(1440)),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  currency: 'AED',
  market: 'AE',
  batchRows: 500,
  requestsInFlight: 2,
  usualDelayMinutes: 5,
};
