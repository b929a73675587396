import { totalsOf } from '../../accounts/check/totals';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { Answer } from '../actions';
import type { FreshCheck } from '../checking/check';
import type { Desk } from '../desk';
import { ask, tell } from '../desk';
import { learnedOf } from '../reconciling/learned';
import { ledgerDifferences, readLedger } from './ledger';
import type { RowsBehind } from '../left-out';
import { Cancelled } from '../one-at-a-time';
import type { Ledger } from '../receipts/receipt-record';
import type { CommandRead, QuestionOfKind, SentBefore } from '../question';
import { unusual } from './unusual';

/** What is about to be sent. */
export interface Intended {
  readonly rows: readonly PreparedRow[];
  /** How many rows the button promised. */
  readonly promised: number;
  readonly stayBehind: RowsBehind;
  /** Rows that stay behind on the person's word, because of what Command holds. */
  readonly left: number;
  /** What the rows were held against; undefined where Command was never read here. */
  readonly command: CommandRead | undefined;
  /** What they read now, when the person sends rows again that were sent before. */
  readonly again: SentBefore | undefined;
  /** Whether this workbook was sent to this lender and environment before. */
  readonly knownHere: boolean;
}

/** What came of the question. */
export type Confirmed =
  | {
      readonly kind: 'confirmed';
      /** Whether anything was asked: meanwhile the sheet may have changed. */
      readonly asked: boolean;
      /** The person's own count and sum, if they entered them. */
      readonly ledger: Ledger | undefined;
    }
  /** The person wants Command read first. */
  | { readonly kind: 'read-command' };

/**
 * Has the person confirm what they are about to do. Production always asks, and for the lender's name too when something
 * is unusual; elsewhere only rows that go again, another number of rows than the button promised, or a ledger of the person's
 * own that says something else, need a word.
 * @throws Cancelled on any other answer.
 */
export async function confirmSubmission(
  desk: Desk,
  fresh: FreshCheck,
  intended: Intended,
): Promise<Confirmed> {
  const { lender, environment } = fresh.session;
  const { rows, promised, stayBehind, left, command, again, knownHere } = intended;
  const { ledger: entry, settings } = desk.store.getState();
  const production = environment === 'production';
  const totals = totalsOf(rows);
  const { ledger, wrong } = readLedger(entry, settings.currency);
  const agrees =
    wrong.length === 0 && (ledger === undefined || ledgerDifferences(ledger, totals) === undefined);
  if (!production && rows.length === promised - left && again === undefined && agrees)
    return { kind: 'confirmed', asked: false, ledger };
  const reasons = production
    ? unusual({
        rows: rows.length,
        withdrawals: totals.withdraw.rows,
        knownHere,
        largest: learnedOf(desk, fresh.session).largestSubmission,
      })
    : [];
  const question: QuestionOfKind<'confirm-submit'> = {
    kind: 'confirm-submit',
    environment,
    lender,
    currency: settings.currency,
    rows: rows.length,
    totals,
    stayBehind: { ...stayBehind, heldByWord: left },
    command,
    again,
    ledger: entry,
    unusual: reasons,
    toType: production ? String(rows.length) : undefined,
    lenderToType: reasons.length > 0 ? lender : undefined,
  };
  const answer = await ask(desk, question);
  return answer.kind === 'read-command'
    ? answer
    : { kind: 'confirmed', asked: true, ledger: checkAnswer(desk, question, answer) };
}

/** The pane lets no other answer through; what sends real money's figures does not rest on that. */
function checkAnswer(
  desk: Desk,
  { toType, lenderToType, totals }: QuestionOfKind<'confirm-submit'>,
  answer: Answer,
): Ledger | undefined {
  if (answer.kind !== 'submit') throw new Cancelled();
  const { typed, lender = '', ledger, differsAgreed = false } = answer;
  if (toType !== undefined && typed.trim() !== toType) {
    tell(desk, 'error', { key: 'submit.typed-wrong', params: { expected: toType } });
    throw new Cancelled();
  }
  if (lenderToType !== undefined && lender.trim().toLowerCase() !== lenderToType.toLowerCase()) {
    tell(desk, 'error', { key: 'submit.lender-wrong', params: { lender: lenderToType } });
    throw new Cancelled();
  }
  if (ledger !== undefined && ledgerDifferences(ledger, totals) !== undefined && !differsAgreed) {
    tell(desk, 'error', { key: 'submit.ledger-differs', params: {} });
    throw new Cancelled();
  }
  return ledger;
}
