import type { LenderProfile } from '../lender-profile';
import { normaliseWords, shortened, trimEdges } from './normalise';
import type { CellFacts, Reading } from './reading';
import { bad } from './reading';
import { readText } from './texts';

/**
 * Reads the reason of a withdrawal: any text, or one of the lender's reasons where the profile lists them. A reason that differs
 * in capitals or punctuation alone gets a fix, because Command is sent the text as it stands.
 *
 * @example
 * readWithdrawalReason({ value: 'settled', format: '@', text: undefined }, profile).finding?.fix?.after; //=> 'Settled'
 */
export function readWithdrawalReason(
  cell: CellFacts,
  { withdrawalReasons }: Pick<LenderProfile, 'withdrawalReasons'>,
): Reading {
  const reading = readText(cell, 'withdrawalReason');
  const { value } = reading;
  if (value === undefined || withdrawalReasons.length === 0 || withdrawalReasons.includes(value))
    return reading;
  const meant = withdrawalReasons.find((reason) => normaliseWords(reason) === normaliseWords(value));
  const told = shortened(trimEdges(value));
  return bad({
    code: 'choice-unknown',
    params: { value: told, choices: withdrawalReasons },
    severity: 'error',
    cause: `choice-unknown:withdrawalReason:${told}`,
    ...(meant === undefined ? {} : { fix: { before: cell.value, after: meant, numberFormat: '@' } }),
  });
}
