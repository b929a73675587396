import type { PreparedRow } from '../accounts/payload/prepared-row';
import type { NamedRefusal, SubmitAnswer } from '../ports/command-port';
import type { Refusals } from './learn-refusals';
import { complaintsByAccount } from './own-complaints';
import type { OutcomeDetail, SentOutcome } from './row-outcome';

/** Answers that settle what became of the rows; the others (busy, too large, signed out) prove that nothing was taken. */
export type SettlingAnswer = Extract<SubmitAnswer, { readonly kind: 'accepted' | 'refused' | 'no-answer' }>;

type Refused = Extract<SubmitAnswer, { readonly kind: 'refused' }>;

/** One row's outcome, before receipt and time are added; `again`: nothing of it was taken, and it goes once more. */
export type Verdict =
  { readonly outcome: Exclude<SentOutcome, 'sending'>; readonly detail: OutcomeDetail } | 'again';

/**
 * What an answer means for each row of its request, in their order.
 *
 * A refusal rejects the rows it names. Whether the service then took the others is not documented: until that is
 * learned they are Unconfirmed. Where a refusal is known to refuse the whole request, they go again by themselves,
 * and all of them in halves when nobody is named, down to a single account; but rows of an account that is created
 * and of which another row was refused stay behind. Where only the named are refused,
 * other accounts were accepted; other rows of a named account stay Unconfirmed.
 *
 * Only 400 and 422 are the service's judgement. Of 403, 404 and the like the contract says nothing: a gateway may speak,
 * and even of a readable answer it is not known how far the request had come. Those rows are Unconfirmed.
 */
export function outcomesOfAnswer(
  rows: readonly PreparedRow[],
  answer: SettlingAnswer,
  refusals: Refusals,
): readonly Verdict[] {
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
      return outcomesOfRefusal(rows, answer, isJudgement(answer) ? refusals : 'unknown');
  }
}

/** Whether the service itself judged the rows. */
function isJudgement({ status }: Refused): boolean {
  return status === 400 || status === 422;
}

/**
 * Whether the service itself refused the request and named a row of it with every complaint: only then do the exports of
 * later show what it does with rows that it did not name.
 */
export function namesAll(rows: readonly PreparedRow[], answer: SubmitAnswer | undefined): boolean {
  if (answer?.kind !== 'refused' || !isJudgement(answer)) return false;
  const { named, complaints = [] } = answer;
  return (
    named.length > 0 &&
    complaints.length === 0 &&
    named.every((one) => rows.some((row) => messagesFor(row, [one]) !== undefined))
  );
}

function outcomesOfRefusal(
  rows: readonly PreparedRow[],
  answer: Refused,
  refusals: Refusals,
): readonly Verdict[] {
  const messages = rows.map((row) => messagesFor(row, answer.named));
  const rejected = rows.filter((_, index) => messages[index] !== undefined);
  if (rejected.length === 0) return outcomesOfUnnamed(rows, answer, refusals);
  const notWhole = accountsToCreate(rows, rejected);
  const named = new Set(rejected.map(({ key }) => key.accountId));
  const other = otherThanNamed(rejected.length, answer, refusals);
  return rows.map((row, index): Verdict => {
    const said = messages[index];
    if (said !== undefined)
      return {
        outcome: 'rejected',
        detail: { code: 'refused', messages: said, ...requestIdOf(answer) },
      };
    if (other === 'again' && notWhole.has(row.key.accountId))
      return { outcome: 'not-sent', detail: { code: 'refused-with-sibling' } };
    // Whether "only the named" means the sub-account or its whole account, nobody knows.
    if (refusals === 'only-named' && named.has(row.key.accountId))
      return otherThanNamed(rejected.length, answer, 'unknown');
    return other;
  });
}

function otherThanNamed(rejected: number, answer: Refused, refusals: Refusals): Verdict {
  switch (refusals) {
    case 'whole':
      return 'again';
    case 'only-named':
      return { outcome: 'accepted', detail: { code: 'processing', ...requestIdOf(answer) } };
    case 'unknown':
      return {
        outcome: 'unconfirmed',
        detail: {
          code: 'refused-with-others',
          rejected,
          message: answer.message,
          ...requestIdOf(answer),
        },
      };
  }
}

function outcomesOfUnnamed(
  rows: readonly PreparedRow[],
  answer: Refused,
  refusals: Refusals,
): readonly Verdict[] {
  // Words about rows that are not in the request are shown, not swallowed.
  const strangers = answer.named.map(({ accountId, messages }) => `${accountId}: ${messages.join('; ')}`);
  const ofAll = [answer.message, ...strangers].filter((part) => part !== '').join('; ');
  const own = complaintsByAccount(rows, [...(answer.complaints ?? []), ...strangers]);
  const told = ({ payload: { accountId } }: PreparedRow) => own.get(accountId) ?? [ofAll];
  if (refusals !== 'whole')
    return rows.map((row) => ({
      outcome: 'unconfirmed',
      detail: { code: 'refused-unnamed', message: told(row).join('; '), ...requestIdOf(answer) },
    }));
  const oneAccount = rows.every(({ key }) => key.accountId === rows[0]?.key.accountId);
  return rows.map((row) =>
    oneAccount
      ? {
          outcome: 'rejected',
          detail: { code: 'refused', messages: told(row), ...requestIdOf(answer) },
        }
      : 'again',
  );
}

/** Accounts with a refused row of which some row here is a create. */
function accountsToCreate(
  rows: readonly PreparedRow[],
  rejected: readonly PreparedRow[],
): ReadonlySet<string> {
  const refused = new Set(rejected.map(({ key }) => key.accountId));
  return new Set(
    rows
      .filter(({ operation, key }) => operation === 'create' && refused.has(key.accountId))
      .map(({ key }) => key.accountId),
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

function requestIdOf(answer: { readonly requestId?: string }): { readonly requestId?: string } {
  return answer.requestId === undefined ? {} : { requestId: answer.requestId };
}
