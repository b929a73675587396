import type { PreparedRow } from '../../accounts/payload/prepared-row';
import type { RowNumber } from '../../accounts/row-number';
import type { ReadyRows } from '../checking/ready-rows';
import type { RowsChoice } from './rows-choice';
import { wholeAccounts } from './whole-accounts';

/** The rows of a choice that go. */
export interface ChosenRows {
  readonly rows: readonly PreparedRow[];
  /** Rows of the choice that may go and stay behind, because they are a part of a new account. */
  readonly parts: number;
}

/** The rows of a choice that may go. */
export function rowsToSend(
  { toSend, judged }: Pick<ReadyRows, 'toSend' | 'judged'>,
  choice: RowsChoice,
  selected: readonly RowNumber[],
): ChosenRows {
  if (choice === 'all-ready') return { rows: toSend, parts: 0 };
  const going = new Set(toSend.map(({ row }) => row));
  const sendable = judged
    .filter(({ row }) => going.has(row.row))
    .map(({ row, earlier }) => ({ row, key: row.key, operation: row.operation, earlier }));
  const chosen = new Set(selected);
  const { go, parts } = wholeAccounts(
    sendable.filter(({ row, earlier }) => (choice === 'selected' ? chosen.has(row.row) : earlier === choice)),
    sendable,
  );
  return { rows: go.map(({ row }) => row), parts };
}
