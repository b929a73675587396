/** Why a submission to Production is unusual, so that the lender's name must be typed as well. */
export type Unusual =
  /** Nothing was sent from this workbook, or from this machine, to this lender there before. */
  | { readonly code: 'first-here' }
  | { readonly code: 'large'; readonly rows: number; readonly largest: number }
  | { readonly code: 'withdrawals'; readonly rows: number };

/** A submission this many times larger than the largest before is unusual. */
const largeFactor = 3;

/**
 * What is unusual about a submission.
 *
 * @param about.largest rows of the largest submission so far from this machine; 0 before the first
 * @example
 * unusual({ rows: 5000, withdrawals: 0, knownHere: true, largest: 488 }); //=> [{ code: 'large', rows: 5000, largest: 488 }]
 */
export function unusual(about: {
  readonly rows: number;
  readonly withdrawals: number;
  readonly knownHere: boolean;
  readonly largest: number;
}): readonly Unusual[] {
  const { rows, withdrawals, knownHere, largest } = about;
  return [
    ...(knownHere && largest > 0 ? [] : [{ code: 'first-here' } as const]),
    ...(largest > 0 && rows > largeFactor * largest ? [{ code: 'large', rows, largest } as const] : []),
    ...(withdrawals > 0 ? [{ code: 'withdrawals', rows: withdrawals } as const] : []),
  ];
}
