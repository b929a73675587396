import { amountFormat } from '../../accounts/amounts/amounts';
import type { CellValue } from '../../accounts/cell';
import type { ColumnIndex } from '../../accounts/column-index';
import type { CellFix } from '../../accounts/fixes';
import type { ColumnMap } from '../../accounts/columns/column-map';
import type { RowNumber } from '../../accounts/row-number';
import { label } from '../../messages/label';
import type { Language } from '../../messages/message';
import type { PreflightDecision } from '../../ports/preflight';
import type { PreflightFinding } from '../../reconciliation/preflight-sums';
import { sumDecimals } from './sum-decimals';

/** Where a change would be made, and what stands there now. */
export interface FixedIn {
  readonly columnMap: ColumnMap;
  readonly currencyDecimals: number;
  readonly language: Language;
  readonly cellAt: (row: RowNumber, column: ColumnIndex) => CellValue;
}

/**
 * The change of a cell that a decision asks for: the payment added to Command's figure, or the operation turned to Update.
 * @returns undefined where the decision changes no cell
 */
export function preflightFix(
  { row, figures }: PreflightFinding,
  decision: PreflightDecision,
  { columnMap: { byField }, currencyDecimals, language, cellAt }: FixedIn,
): CellFix | undefined {
  const cell = (column: ColumnIndex, after: CellValue, numberFormat?: string): CellFix => ({
    row,
    column,
    fix: { before: cellAt(row, column), after, ...(numberFormat === undefined ? {} : { numberFormat }) },
  });
  const paid = byField.get('paidAmount');
  if (decision === 'add' && paid !== undefined && figures !== undefined)
    return cell(paid, Number(sumDecimals([figures.command, figures.sheet])), amountFormat(currencyDecimals));
  const operation = byField.get('operation');
  return decision === 'update-instead' && operation !== undefined
    ? cell(operation, label(language, 'operation.name', { operation: 'update' }))
    : undefined;
}
