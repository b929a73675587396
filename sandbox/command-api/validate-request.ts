import type { ErrorShape, Refusal } from './options';
import type { SubmittedAccount } from './submitted-account';
import { validateAccount, type AmountRule } from './validate-account';

/** How a request is judged. */
export interface RequestRule extends AmountRule {
  readonly refusal: Refusal;
  readonly errorShape: ErrorShape;
}

/** What of a request is taken in, and what its 400 says if anything was wrong. */
export interface JudgedRequest {
  readonly taken: readonly SubmittedAccount[];
  /** Entries of the request, taken or not. */
  readonly received: number;
  /** Undefined: everything was right. Otherwise the `errors` of a 400 (`[]`… or nothing at all for shape `none`). */
  readonly refused?: { readonly errors: readonly unknown[] | undefined };
}

interface Wrong {
  readonly index: number;
  readonly accountId: string | null;
  readonly subAccountId: string | null;
  readonly messages: readonly string[];
}

/**
 * Judges the body of a submit request. With `whole-request` one bad entry refuses all of them; with
 * `named-accounts` all entries of the accounts that the 400 names are refused and the others are taken in.
 *
 * @example
 * judgeRequest({ accounts: [{ status: 1, accountId: 'A1' }] }, rule).taken.length; // 1
 */
export function judgeRequest(body: unknown, rule: RequestRule): JudgedRequest {
  const entries = (body as { accounts?: unknown } | null | undefined)?.accounts;
  if (!Array.isArray(entries) || entries.length === 0) {
    return {
      taken: [],
      received: 0,
      refused: { errors: ['accounts must be an array with at least one entry'] },
    };
  }
  const right: SubmittedAccount[] = [];
  const wrong: Wrong[] = [];
  entries.forEach((entry: unknown, index) => {
    const judged = validateAccount(entry, rule);
    if (judged.ok) right.push(judged.account);
    else wrong.push({ index, ...keysOf(entry), messages: judged.messages });
  });
  if (wrong.length === 0) return { taken: right, received: entries.length };

  const named = new Set(wrong.map(({ accountId }) => accountId));
  return {
    taken: rule.refusal === 'whole-request' ? [] : right.filter(({ accountId }) => !named.has(accountId)),
    received: entries.length,
    refused: { errors: errorsOf(wrong, rule.errorShape) },
  };
}

function errorsOf(wrong: readonly Wrong[], shape: ErrorShape): readonly unknown[] | undefined {
  switch (shape) {
    case 'none':
      return undefined;
    case 'text':
      return wrong.flatMap(({ accountId, messages }) =>
        messages.map((text) => `${accountId ?? '?'}: ${text}`),
      );
    case 'index':
      return wrong.map(({ index, messages }) => ({ index, errors: messages }));
    case 'sub-account':
      return wrong.map(({ accountId, subAccountId, messages }) => ({
        accountId,
        subAccountId,
        errors: messages,
      }));
    case 'account':
      return byAccount(wrong);
  }
}

function byAccount(wrong: readonly Wrong[]): readonly unknown[] {
  const messagesOf = new Map<string, Set<string>>();
  const nameless: unknown[] = [];
  for (const { accountId, index, messages } of wrong) {
    if (accountId === null) {
      nameless.push({ index, errors: messages });
      continue;
    }
    const known = messagesOf.get(accountId) ?? new Set<string>();
    for (const message of messages) known.add(message);
    messagesOf.set(accountId, known);
  }
  return [...[...messagesOf].map(([accountId, texts]) => ({ accountId, errors: [...texts] })), ...nameless];
}

function keysOf(entry: unknown): { accountId: string | null; subAccountId: string | null } {
  const fields = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);
  return { accountId: text(fields['accountId']), subAccountId: text(fields['subAccountId']) };
}
