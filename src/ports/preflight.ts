/** What stands against sending rows, by what Command's exports said last. */
export const preflightGroups = [
  /** Nearly all amounts are the same number of times too large or too small: one mistake, not many. */
  'unit',
  /** The total paid would fall to nothing: the classic failed lookup. */
  'paid-zero',
  'paid-falls',
  'create-exists',
  'create-after-withdrawal',
  'update-absent',
  'withdraw-absent',
  'withdraw-paid',
  'many-totals',
  'many-due-dates',
] as const;

export type PreflightGroup = (typeof preflightGroups)[number];

/** How many times the sheet's amounts are Command's, when a unit was mistaken: two or three decimals, either way. */
export const unitFactors = ['100', '1000', '0.01', '0.001'] as const;

export type UnitFactor = (typeof unitFactors)[number];

/** What a person can say of such rows; left behind is what is not said. */
export const preflightDecisions = ['leave', 'send', 'reversal', 'add', 'update-instead'] as const;

export type PreflightDecision = (typeof preflightDecisions)[number];
