import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { RowNumber } from '../../accounts/row-number';
import type { ReadyRows } from '../checking/ready-rows';
import type { RowsChoice } from './rows-choice';

/** The rows of a choice that may go. */
export function rowsToSend(
  { toSend, judged }: Pick<ReadyRows, 'toSend' | 'judged'>,
  choice: RowsChoice,
  selected: readonly RowNumber[],
): readonly PreparedRow[] {
  if (choice === 'all-ready') return toSend;
  const chosen = new Set(
    choice === 'selected'
      ? selected
      : judged.filter(({ earlier }) => earlier === choice).map(({ row }) => row.row),
  );
  return toSend.filter(({ row }) => chosen.has(row));
}
