import * as z from 'zod/mini';
import type { ExportedRow, NamedRefusal } from '../ports/command-port';
import { readNamedRefusals, type SentKey } from './read-named-refusals';

// The page's content security policy forbids `eval`, which zod otherwise tries for speed.
z.config({ jitless: true });

/** At most so many characters of an answer of unknown shape are shown. */
const excerptLength = 500;

const text = z.string().check(z.minLength(1));

const signedIn = z.object({ token: text, refreshToken: text, lenderPublicId: text });
const refreshed = z.object({ token: text });
const envelope = z.object({
  code: z.optional(z.int()),
  message: z.optional(z.nullable(z.string())),
  body: z.optional(z.unknown()),
  errors: z.optional(z.unknown()),
  requestId: z.optional(z.unknown()),
});
const says = z.looseObject({
  error: z.optional(z.unknown()),
  message: z.optional(z.unknown()),
  body: z.optional(z.unknown()),
});

const wholeNumber = z.nullish(z.union([z.int(), z.string().check(z.regex(/^-?\d{1,15}$/))]));
const optionalText = z.nullish(z.union([z.string(), z.number()]));
const exportedRow = z.object({
  total_amount: wholeNumber,
  balance_amount: wholeNumber,
  paid_amount: wholeNumber,
  due_date: optionalText,
  status: optionalText,
  updated_at: optionalText,
});
const exportPage = z.object({
  body: z.object({
    rows: z.array(z.looseObject({})),
    // Without a cursor, null or not, nobody knows whether more rows exist: taking that for the end would make rows "missing".
    pagination: z.object({ nextCursor: z.nullable(text) }),
  }),
});

/** Tokens and the lender's id of a sign-in; undefined when the answer is not one. */
export function readSignedIn(json: unknown): z.infer<typeof signedIn> | undefined {
  return signedIn.safeParse(json).data;
}

/** The new access token of a refresh. */
export function readRefreshed(json: unknown): string | undefined {
  return refreshed.safeParse(json).data?.token;
}

/** What the body of a 200 to a submission says: taken, complaints all the same, or nothing that can be understood. */
export function readAcceptance(json: unknown): 'accepted' | 'complaint' | 'unknown' {
  const answer = envelope.safeParse(json).data;
  if (answer === undefined || !('code' in answer || 'message' in answer || 'body' in answer))
    return 'unknown';
  if (answer.code !== undefined && answer.code >= 400) return 'complaint';
  return Array.isArray(answer.errors) && answer.errors.length > 0 ? 'complaint' : 'accepted';
}

/** What a refusal says: of which accounts, and everything that names nobody as one message. */
export function readRefusal(
  answer: { readonly status: number; readonly text: string; readonly json: unknown },
  sent: readonly SentKey[],
): { readonly message: string; readonly named: readonly NamedRefusal[] } {
  const errors = envelope.safeParse(answer.json).data?.errors;
  const { named, unnamed } = readNamedRefusals(errors, sent);
  const own = ownMessage(answer.json);
  const parts = [...(own === undefined ? [] : [own]), ...unnamed];
  return { message: parts.length > 0 || named.length > 0 ? parts.join('; ') : excerpt(answer), named };
}

/** The server's own words, else an excerpt of what came, else the HTTP status. */
export function readMessage(answer: {
  readonly status: number;
  readonly text: string;
  readonly json: unknown;
}): string {
  return ownMessage(answer.json) ?? excerpt(answer);
}

/** The id that support asks for: in the body, or in a header where CORS exposes it. */
export function readRequestId(answer: {
  readonly headers: Headers;
  readonly json: unknown;
}): string | undefined {
  const said = envelope.safeParse(answer.json).data?.requestId;
  if (typeof said === 'string' && said !== '') return said;
  return answer.headers.get('x-request-id') ?? undefined;
}

/**
 * A page of an export. Undefined when its shape is unknown, also when a row has no `referenceField` at all:
 * rows that cannot be matched must not look like rows that are missing. A row whose reference is null or blank
 * was not submitted by reference and is left out.
 */
export function readExportPage(
  json: unknown,
  referenceField: string,
): { readonly rows: readonly ExportedRow[]; readonly nextCursor: string | null } | undefined {
  const page = exportPage.safeParse(json).data;
  if (page === undefined) return undefined;
  const rows: ExportedRow[] = [];
  for (const raw of page.body.rows) {
    const reference = raw[referenceField];
    if (reference === null || reference === '') continue;
    if (typeof reference !== 'string' && typeof reference !== 'number') return undefined;
    const row = exportedRow.safeParse(raw).data;
    if (row === undefined) return undefined;
    rows.push({
      reference: String(reference),
      totalAmount: amountOf(row.total_amount),
      balanceAmount: amountOf(row.balance_amount),
      paidAmount: amountOf(row.paid_amount),
      dueDate: textOf(row.due_date),
      status: textOf(row.status),
      updatedAt: textOf(row.updated_at),
    });
  }
  return { rows, nextCursor: page.body.pagination.nextCursor };
}

function ownMessage(json: unknown): string | undefined {
  const answer = says.safeParse(json).data;
  return [answer?.error, answer?.message, answer?.body].find(
    (part): part is string => typeof part === 'string' && part.trim() !== '',
  );
}

function excerpt(answer: { readonly status: number; readonly text: string }): string {
  const shown = answer.text.replace(/\s+/g, ' ').trim().slice(0, excerptLength);
  return shown === '' ? `HTTP ${String(answer.status)}` : `HTTP ${String(answer.status)}: ${shown}`;
}

function amountOf(value: string | number | null | undefined): number | undefined {
  return value === null || value === undefined ? undefined : Number(value);
}

function textOf(value: string | number | null | undefined): string | undefined {
  return value === null || value === undefined || value === '' ? undefined : String(value);
}
