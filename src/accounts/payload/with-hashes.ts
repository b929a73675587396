import { amountsInUnit } from '../amounts/amounts-in-unit';
import type { LenderProfile } from '../lender-profile';
import { contentHash, keyHash } from './hash';
import type { PreparedRow } from './prepared-row';

/**
 * Gives a row its hashes, each worked out when it is first asked for: they cost more than all else of preparing a row, and a
 * sheet that was never sent needs none until Submit.
 */
export function withHashes(
  row: Omit<PreparedRow, 'keyHash' | 'contentHash'>,
  profile: LenderProfile,
): PreparedRow {
  let ofKey: string | undefined;
  let ofContent: string | undefined;
  return {
    ...row,
    get keyHash() {
      return (ofKey ??= keyHash(row.key));
    },
    get contentHash() {
      return (ofContent ??= contentHash(amountsInUnit(row.payload, profile)));
    },
  };
}
