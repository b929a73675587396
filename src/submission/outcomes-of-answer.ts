import type { PreparedRow } from '../accounts/prepared-row';
import type { NamedRefusal, SubmitAnswer } from '../ports/command-port';
import type { OutcomeDetail, SentOutcome } from './row-outcome';

/** Answers that settle what became of the rows; the others (busy, too large, signed out) prove that nothing was taken. */
export type SettlingAnswer = Extract<SubmitAnswer, { readonly kind: 'accepted' | 'refused' | 'no-answer' }>;

/** One row's outcome, before receipt and time are added. */
export interface Verdict {
  readonly outcome: Extract<SentOutcome, 'accepted' | 'rejected' | 'unconfirmed'>;
  readonly detail: OutcomeDetail;
}

/**
 * What an answer means for each row of its request, in their order.
 *
 * A refusal rejects the rows it names. Whether the service then took the others is not documented, so they are
 * Unconfirmed, and so are all rows when it names none of them.
 */
export function outcomesOfAnswer(rows: readonly PreparedRow[], answer: SettlingAnswer): readonly Verdict[] {
  switch (answer.kind) {
    case 'accepted': {
      const verdict: Verdict = {
        outcome: 'accepted',
        detail: { code: 'processing', ...requestIdOf(answer) },
      };
      return rows.map(() => verdict);
    }
    case 'no-answer': {
      const { reason, detail } = answer;
      const verdict: Verdict = { outcome: 'unconfirmed', detail: { code: 'no-answer', reason, detail } };
      return rows.map(() => verdict);
    }
    case 'refused':
      return outcomesOfRefusal(rows, answer);
  }
}

function outcomesOfRefusal(
  rows: readonly PreparedRow[],
  answer: Extract<SubmitAnswer, { readonly kind: 'refused' }>,
): readonly Verdict[] {
  const messages = rows.map((row) => messagesFor(row, answer.named));
  const rejected = messages.filter((said) => said !== undefined).length;
  const { message } = answer;
  const others: OutcomeDetail =
    rejected > 0
      ? { code: 'refused-with-others', rejected, message, ...requestIdOf(answer) }
      : { code: 'refused-unnamed', message: withStrangers(message, answer.named), ...requestIdOf(answer) };
  return messages.map((said) =>
    said === undefined
      ? { outcome: 'unconfirmed', detail: others }
      : { outcome: 'rejected', detail: { code: 'refused', messages: said, ...requestIdOf(answer) } },
  );
}

function messagesFor(row: PreparedRow, named: readonly NamedRefusal[]): readonly string[] | undefined {
  const own = named.filter(
    ({ accountId, subAccountId }) =>
      accountId === row.payload.accountId &&
      (subAccountId === undefined || subAccountId === (row.payload.subAccountId ?? '')),
  );
  return own.length === 0 ? undefined : [...new Set(own.flatMap(({ messages }) => messages))];
}

/** Words about rows that are not in the request are shown, not swallowed. */
function withStrangers(message: string, named: readonly NamedRefusal[]): string {
  const strangers = named.map(({ accountId, messages }) => `${accountId}: ${messages.join('; ')}`);
  return [message, ...strangers].filter((part) => part !== '').join('; ');
}

function requestIdOf(answer: { readonly requestId?: string }): { readonly requestId?: string } {
  return answer.requestId === undefined ? {} : { requestId: answer.requestId };
}
