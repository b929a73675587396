import { amountFormat } from '../../accounts/amounts/amounts';
import type { CellValue } from '../../accounts/cell';
import type { ColumnIndex } from '../../accounts/column-index';
import type { CellFix } from '../../accounts/fixes';
import type { PreparedRow } from '../../accounts/payload/prepared-row';
import { label } from '../../messages/label';
import type { Language } from '../../messages/message';
import type { PreflightDecision } from '../../ports/preflight';
import type { PreflightFinding } from '../../reconciliation/preflight-sums';
import type { FreshCheck } from '../checking/check';
import { sumDecimals } from './sum-decimals';

/**
 * The change of a cell that a decision asks for: the payment added to Command's figure, or the operation turned to Update.
 * @returns undefined where the decision changes no cell
 */
export function preflightFix(
  fresh: Pick<FreshCheck, 'context' | 'read'>,
  { row, figures }: PreflightFinding<PreparedRow>,
  decision: PreflightDecision,
  language: Language,
): CellFix | undefined {
  const { byField } = fresh.context.columnMap;
  if (decision === 'add' && figures !== undefined) {
    const column = byField.get('paidAmount');
    if (column === undefined) return undefined;
    return {
      row: row.row,
      column,
      fix: {
        before: cellOf(fresh, row, column),
        after: Number(sumDecimals([figures.command, figures.sheet])),
        numberFormat: amountFormat(fresh.context.profile.currencyDecimals),
      },
    };
  }
  const column = decision === 'update-instead' ? byField.get('operation') : undefined;
  if (column === undefined) return undefined;
  const after = label(language, 'operation.name', { operation: 'update' });
  return { row: row.row, column, fix: { before: cellOf(fresh, row, column), after } };
}

function cellOf({ read }: Pick<FreshCheck, 'read'>, { row }: PreparedRow, column: ColumnIndex): CellValue {
  const block = read.blocks.find(({ firstRow, values }) => row >= firstRow && row < firstRow + values.length);
  return block?.values[row - block.firstRow]?.[column] ?? '';
}
