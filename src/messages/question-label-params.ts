import type { Operation } from '../accounts/operation';
import type { LeftAlone } from '../ports/workbook-port';

/** Nothing is to be filled in. */
type None = undefined;
interface Count {
  readonly count: number;
}

/** Names of what the questions say that only the person can answer. */
export interface QuestionLabelParams {
  'question.operation.heading': None;
  'question.operation.text': None;
  'question.operation.meaning': { readonly operation: Operation };
  'question.recalculate.heading': None;
  'question.recalculate.text': None;
  'question.recalculate.go': None;
  'question.table.heading': None;
  'question.table.text': None;
  'question.fixes.heading': Count;
  'question.fixes.text': None;
  'question.fixes.nothing': None;
  'question.fixes.left-alone': {
    readonly why: LeftAlone['why'];
    readonly cells: readonly { readonly row: number; readonly header: string }[];
  } & Count;
  'question.fixes.row': None;
  'question.fixes.column': None;
  'question.fixes.before': None;
  'question.fixes.after': None;
  'question.fixes.more': Count;
  'question.fixes.apply': Count;
  'question.hidden.heading': None;
  'question.hidden.text': { readonly rows: number; readonly hidden: number; readonly parts: number };
  'question.hidden.in-sight': Count;
  'question.hidden.in-sight-meaning': None;
  'question.hidden.all': Count;
  'question.hidden.all-meaning': None;
  'question.binding.heading': None;
  'question.binding.text': {
    readonly last: string;
    readonly lastLender: string;
    readonly now: string;
    readonly nowLender: string;
  };
  'question.binding.currency': { readonly last: string; readonly now: string };
  'question.binding.use': None;
  'question.full-name.heading': None;
  'question.full-name.text': { readonly header: string };
  'question.full-name.whole': None;
  'question.full-name.whole-meaning': { readonly names: readonly string[] };
  'question.full-name.split': None;
  'question.full-name.split-meaning': {
    readonly names: readonly { readonly firstName: string; readonly lastName: string | undefined }[];
  };
  'question.full-name.ignore': None;
  'question.full-name.ignore-meaning': None;
  'question.submit.heading': { readonly environment: string };
  'question.submit.sentence': {
    readonly operations: string;
    readonly environment: string;
    readonly lender: string;
  };
  'question.submit.production': {
    readonly operations: string;
    readonly lender: string;
    readonly paid: string;
    readonly toType: string;
  };
  'question.submit.type': { readonly toType: string };
  'question.submit.sums': None;
  'question.submit.stay-behind': None;
  'question.submit.errors': Count;
  'question.submit.held': Count;
  'question.submit.parts': Count;
  'question.submit.sent-before': Count;
  'question.submit.unconfirmed': Count;
  'question.submit.cannot-tell': Count;
  'question.submit.waiting': Count;
  'question.submit.held-by-word': Count;
  'question.submit.type-lender': { readonly lender: string };
  'question.submit.why-lender': None;
  'question.submit.first-here': None;
  'question.submit.large': { readonly rows: number; readonly largest: number };
  'question.submit.withdrawals': { readonly rows: number };
  'question.submit.again': { readonly rows: number };
  'question.submit.again-accepted': Count;
  'question.submit.again-landed': Count;
  'question.submit.again-different': Count;
  'question.submit.again-cannot-tell': Count;
  'question.submit.again-risk': None;
  'question.submit.ledger': None;
  'question.submit.ledger-hint': None;
  'question.submit.ledger-rows': None;
  'question.submit.ledger-of': None;
  'question.submit.ledger-sum': None;
  'question.submit.ledger-unreadable': None;
  'question.submit.ledger-rows-differ': { readonly ledger: number; readonly sheet: number };
  'question.submit.ledger-sum-differs': { readonly ledger: string; readonly sheet: string };
  'question.submit.ledger-agree': None;
  'question.sign-in-again.heading': None;
  'question.sign-in-again.text': {
    readonly email: string;
    readonly environment: string;
    readonly lender: string;
  };
}
