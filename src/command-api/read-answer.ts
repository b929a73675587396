import * as z from 'zod/mini';
import type { NamedRefusal } from '../ports/command-port';
import { readNamedRefusals, type SentKey } from './read-named-refusals';

// The page's content security policy forbids `eval`, which zod otherwise tries for speed.
z.config({ jitless: true });

/** At most so many characters of an answer are shown: it may hold a complaint for each of a thousand rows. */
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

/** What a refusal says: of which accounts, and everything that names nobody, as it came and as one message. */
export function readRefusal(
  answer: { readonly status: number; readonly text: string; readonly json: unknown },
  sent: readonly SentKey[],
): {
  readonly message: string;
  readonly named: readonly NamedRefusal[];
  readonly complaints?: readonly string[];
} {
  const errors = envelope.safeParse(answer.json).data?.errors;
  const { named, unnamed } = readNamedRefusals(errors, sent);
  const own = ownMessage(answer.json);
  const parts = [...(own === undefined ? [] : [own]), ...unnamed];
  return {
    message: parts.length > 0 || named.length > 0 ? cut(parts.join('; ')) : excerpt(answer),
    named,
    ...(unnamed.length === 0 ? {} : { complaints: unnamed }),
  };
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

function ownMessage(json: unknown): string | undefined {
  const answer = says.safeParse(json).data;
  const said = [answer?.error, answer?.message, answer?.body].find(
    (part): part is string => typeof part === 'string' && part.trim() !== '',
  );
  return said === undefined ? undefined : cut(said);
}

function excerpt(answer: { readonly status: number; readonly text: string }): string {
  const shown = cut(answer.text.replace(/\s+/g, ' ').trim());
  return shown === '' ? `HTTP ${String(answer.status)}` : `HTTP ${String(answer.status)}: ${shown}`;
}

function cut(said: string): string {
  return said.length <= excerptLength ? said : `${said.slice(0, excerptLength - 1)}…`;
}
