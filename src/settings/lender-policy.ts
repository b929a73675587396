import * as z from 'zod/mini';
import type { FieldId } from '../accounts/fields/field-ids';
import { isFieldId } from '../accounts/fields/field-ids';
import { normaliseWords } from '../accounts/values/normalise';

const field = z.custom<FieldId>((value) => typeof value === 'string' && isFieldId(value));
const blankMeans = z.enum(['error', 'warning', 'optional']);

/** Longest label or reason: what stands in one line of the pane and of a drop-down. */
const longestText = 100;
const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(longestText));

/** Everything that Command's exports show, to the smallest unit. */
const exactComparison = { fields: ['total' as const, 'paid' as const, 'dueDate' as const], tolerance: '0' };

/** What a lender agreed with ClearGrid, or decided for its own sheets, besides its currency and country. */
export const lenderPolicySchema = z.object({
  /** What a blank means, by operation and field, where it is not the catalogue's policy. */
  required: z.partialRecord(z.enum(['create', 'update', 'withdraw']), z.partialRecord(field, blankMeans)),
  /** Loan-type codes with their labels; Command's list is not public. */
  loanTypes: z
    .array(z.object({ code: z.int().check(z.minimum(0), z.maximum(999_999_999)), label: text }))
    .check(
      z.maxLength(200),
      z.refine((types) => eachOnce(types.map(({ code }) => String(code)))),
      z.refine((types) => eachOnce(types.map(({ label }) => normaliseWords(label)))),
    ),
  /** The reasons a withdrawal may have; none allows any text. */
  withdrawalReasons: z.array(text).check(
    z.maxLength(50),
    z.refine((reasons) => eachOnce(reasons.map(normaliseWords))),
  ),
  /** Amounts that may be below zero. */
  allowedNegatives: z.array(z.enum(['interest', 'fees'])),
  /** What an amount of the payload counts: 1250.50 dirhams, or 125050 fils. */
  amountUnit: z.enum(['major', 'minor']),
  /** Nothing goes to Production unless it was held against what Command's exports said within a day. */
  compulsoryPreflight: z._default(z.boolean(), false),
  /** What is compared when rows are held against Command, and by how much an amount (in major units) may differ. */
  comparison: z._default(
    z.object({
      fields: z.array(z.enum(['total', 'paid', 'dueDate'])).check(z.minLength(1)),
      tolerance: z.string().check(z.regex(/^\d{1,9}(\.\d{1,3})?$/)),
    }),
    exactComparison,
  ),
});

export type LenderPolicy = z.infer<typeof lenderPolicySchema>;

export const defaultLenderPolicy: LenderPolicy = {
  required: {},
  loanTypes: [],
  withdrawalReasons: [],
  allowedNegatives: [],
  amountUnit: 'major',
  compulsoryPreflight: false,
  comparison: exactComparison,
};

function eachOnce(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}
