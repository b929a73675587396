import type { Operation } from '../accounts/operation';

/** Nothing is to be filled in. */
type None = undefined;
interface Count {
  readonly count: number;
}

/** Names of what receipts, the dry run and the support log show. */
export interface ReceiptLabelParams {
  'receipt.heading': { readonly receipt: string };
  'receipt.open': { readonly receipt: string };
  'receipt.line-landed': Count;
  'receipt.line-cut-off': Count;
  'receipt.ended': None;
  'receipt.cut-off': None;
  'receipt.before-as-of': None;
  /** Amounts are shown in one unit and went in another. */
  'receipt.sent-in-minor': { readonly currencyDecimals: number };
  'receipt.step': { readonly step: 'ledger' | 'prepared' | 'sent' | 'accepted' | 'landed' };
  'receipt.group': {
    readonly operation: Operation;
    readonly group: 'prepared' | 'sent' | 'accepted' | 'rejected' | 'unconfirmed' | 'notSent' | 'landed';
  };
  'receipt.request': { readonly batch: number };
  'receipt.request-id': { readonly id: string };
  'receipt.figures': None;
  'receipt.verdict': { readonly verdict: 'agrees' | 'differs' | 'open' };
  'receipt.step-column': None;
  'receipt.rows': None;
  'receipt.sum-of': { readonly of: 'paid' | 'principal' | 'balance' };
  'receipt.unknown': None;
  'receipt.requests': None;
  'receipt.copy': None;
  'receipt.copy-state': {
    readonly copy: 'unchanged' | 'changed' | 'gone' | 'file';
    readonly name: string;
  };
  'receipt.look-up': None;
  'receipt.look-up-go': None;
  'receipt.look-up-none': { readonly asked: string };
  'receipt.former': { readonly paid: string; readonly total: string };
  'receipt.lay-out': None;
  'receipt.correct': None;
  'receipt.correct-text': None;
  'dry-run.name': None;
  'dry-run.text': None;
  'dry-run.summary': {
    readonly rows: number;
    readonly requests: number;
    readonly kilobytes: number;
    readonly environment: string;
  };
  'dry-run.wait': Count;
  'dry-run.behind': Count;
  'dry-run.asks': { readonly asks: readonly ('hidden' | 'binding' | 'count' | 'lender')[] };
  'dry-run.request': { readonly number: number; readonly rows: number; readonly kilobytes: number };
  'dry-run.json': Count;
  'support-log.name': None;
  'support-log.text': None;
  'support-log.copy': None;
  'support-log.copied': None;
  'support-log.select': None;
  'forget.heading': None;
  'forget.text': { readonly asOf: string };
  'forget.keep': None;
  'forget.forget': None;
}
