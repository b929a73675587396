import type { FieldId } from '../fields/fields';
import { isPlainIdentifier, readIdentifier } from './identifiers';
import { identityDoubt } from './identity-numbers';
import { shortened } from './normalise';
import type { CellFacts, Reading } from './reading';

/**
 * Reads a cell as an identity number: an identifier, whose form and check digit are doubted but never stop a row, for
 * cards of other countries and company registrations stand in the same column. All doubts are one group.
 *
 * @param market ISO 3166-1 alpha-2 of the lender's market, whose numbers are looked for first
 * @example
 * readIdentity({ value: '784-1990-1234567-1', format: '@', text: undefined }, 'idNumber', 'AE');
 * //=> { value: '784-1990-1234567-1', finding: { code: 'identity-doubtful', … } }: warned of, and sent
 */
export function readIdentity(cell: CellFacts, field: FieldId, market: string): Reading {
  const reading = readIdentifier(cell, field);
  const { value } = reading;
  const doubt = value === undefined ? undefined : identityDoubt(value, market);
  if (value === undefined || doubt === undefined) return reading;
  return {
    value,
    finding: {
      code: 'identity-doubtful',
      params: { value: shortened(value), ...doubt },
      severity: 'warning',
      cause: `identity-doubtful:${field}`,
    },
  };
}

/** Whether a text is an identity number, or another identifier, with nothing to be said of it. */
export function isPlainIdentity(text: string, market: string): boolean {
  return isPlainIdentifier(text) && identityDoubt(text, market) === undefined;
}
