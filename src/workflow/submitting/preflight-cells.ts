import type { ColumnIndex } from '../../accounts/column-index';
import type { ColumnMap } from '../../accounts/columns/column-map';
import type { FieldId } from '../../accounts/fields/fields';
import type { ComparedField } from '../../reconciliation/compare-figures';
import type { PreflightFinding } from '../../reconciliation/preflight-sums';

const fieldOf: Readonly<Record<ComparedField, FieldId>> = {
  paid: 'paidAmount',
  // What is owed is principal, interest and fees; the first of them stands for all.
  total: 'principal',
  dueDate: 'dateDue',
};

/** The column in which a row says what something in Command stands against: the figure, else the operation, else the account. */
export function columnOfFinding(
  { byField }: ColumnMap,
  { figures }: Pick<PreflightFinding, 'figures'>,
): ColumnIndex | undefined {
  const figure = figures && byField.get(fieldOf[figures.field]);
  return figure ?? byField.get('operation') ?? byField.get('accountId');
}
