import type { Outcome } from './outcome';

/** What a look at Command came to for a row, in the order in which it is told. */
export const rowGroups = [
  // Rows that were sent from here: their outcomes.
  'landed',
  'different',
  'missing',
  'cannot-tell',
  /** Not there yet, or not as sent, and it may still be on its way. */
  'on-the-way',
  // Rows that were not: what Command shows of them, which is no outcome.
  'unsent-agrees',
  'unsent-differs',
  'unsent-absent',
  'unsent-cannot-tell',
] as const;

export type RowGroup = (typeof rowGroups)[number];

/** Outcomes that a look at Command writes beside rows. */
export type SettledOutcome = Extract<RowGroup, Outcome>;

/** What Command holds and the sheet does not; accounts that are withdrawn there are told apart. */
export const onlyInCommandGroups = ['only-accounts', 'only-withdrawn', 'only-sub-accounts'] as const;

export type OnlyInCommandGroup = (typeof onlyInCommandGroups)[number];

/** Which rows were held against Command: all that were sent, the selected ones of them, those of one submission, those without an answer, or everything. */
export type ReconciliationScope = 'all' | 'selected' | 'submission' | 'unconfirmed' | 'portfolio';

/**
 * Why a person must decide of a row that does not agree. `collected`: Command has more paid, so that the sheet should take
 * it over. `update-absent`: an update of what Command does not have. `repeats`: only its account's totals could be
 * compared.
 */
export type ByHandReason = 'collected' | 'update-absent' | 'repeats';
