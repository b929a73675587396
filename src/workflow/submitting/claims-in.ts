import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { EarlierClaim } from '../../submission/earlier-claim';
import { earlierClaim } from '../../submission/earlier-claim';
import type { FreshCheck } from '../checking/check';
import { statusCells } from './status-cells';

/** What the cells beside rows told of a sending before, when the sheet was read last. Looked up only for rows that do not go. */
export function claimsIn({
  place,
  read,
}: Pick<FreshCheck, 'place' | 'read'>): (row: PreparedRow) => EarlierClaim | undefined {
  return (row) => {
    const block = read.blocks.find(
      ({ firstRow, values }) => row.row >= firstRow && row.row < firstRow + values.length,
    );
    return block && earlierClaim(row, statusCells(place, block, row.row - block.firstRow));
  };
}
