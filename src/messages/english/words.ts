import type { Environment, NoAnswerReason } from '../../ports/command-port';
import type { Outcome } from '../../ports/outcome';
import type { StatusColumn } from '../../ports/workbook-port';
import type { UnitFactor } from '../../ports/preflight';
import { counted } from '../numbers';

export const environmentWords: Readonly<Record<Environment, string>> = {
  sandbox: 'Sandbox',
  staging: 'Staging',
  production: 'Production',
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  'not-sent': 'Not sent',
  sending: 'Sending',
  accepted: 'Accepted',
  rejected: 'Rejected',
  unconfirmed: 'Unconfirmed',
  landed: 'Landed',
  missing: 'Missing',
  different: 'Different',
  'cannot-tell': 'Cannot tell',
};

export const statusHeaderWords: Readonly<Record<StatusColumn, string>> = {
  issues: 'Issues',
  outcome: 'Outcome',
  response: 'Response',
  sentAt: 'Sent at',
  receipt: 'Receipt',
};

/** Why no answer came, to stand inside a sentence. */
export const noAnswerWords: Readonly<Record<NoAnswerReason, string>> = {
  network: 'the connection failed',
  timeout: 'it took too long',
  unreadable: 'the answer could not be read',
  'server-error': 'Command had a fault of its own',
};

export function rows(count: number): string {
  return counted('en', count, { one: '# row', other: '# rows' });
}

/** Submissions, counted. */
export function submissions(count: number): string {
  return counted('en', count, { one: '# submission', other: '# submissions' });
}

/** Accounts, counted. */
export function accountsCounted(count: number): string {
  return counted('en', count, { one: '# account', other: '# accounts' });
}

export function cells(count: number): string {
  return counted('en', count, { one: '# cell', other: '# cells' });
}

export function columns(count: number): string {
  return counted('en', count, { one: '# column', other: '# columns' });
}

/** `have` or `has`, `are` or `is`: the verb that fits the count. */
export function verb(count: number, one: string, other: string): string {
  return count === 1 ? one : other;
}

const factors: Readonly<Record<UnitFactor, string>> = {
  '100': '100 times',
  '1000': '1,000 times',
  '0.01': 'one part in 100 of',
  '0.001': 'one part in 1,000 of',
};

/** `100 times`: how the sheet's amounts stand to Command's. */
export function timesCommands(factor: UnitFactor): string {
  return factors[factor];
}
