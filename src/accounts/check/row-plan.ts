import type { CellValue } from '../cell';
import type { CheckContext } from './check-context';
import type { ColumnIndex } from '../column-index';
import { readerOf } from './column-readers';
import type { FieldPlace, Need } from '../fields/field-definition';
import type { FieldId } from '../fields/fields';
import { fieldCatalogue, fieldOf } from '../fields/fields';
import { additionalNameOf } from '../columns/map-columns';
import type { Operation } from '../operation';
import type { CellReader } from '../values/reading';
import { rememberedReader } from '../values/remembered-reader';

/** The order in which operations are numbered in the row store. */
export const operations = ['create', 'update', 'withdraw'] as const satisfies readonly Operation[];

/** A column that keeps a field, with what reads it. */
export interface PlannedColumn {
  readonly column: ColumnIndex;
  readonly field: FieldId;
  readonly place: FieldPlace;
  readonly read: CellReader<string | number>;
}

/** What one operation looks at. */
export interface OperationPlan {
  /** In sheet order. The operation column itself is not among them. */
  readonly columns: readonly (PlannedColumn & { readonly need: Need })[];
  /** Fields that must be filled and for which the sheet has no column. */
  readonly missing: readonly FieldId[];
  /** Of the last name in a column of whole names that are split; 'optional' without one. */
  readonly lastName: Need;
}

/** How rows of a sheet are read, settled once for all rows. */
export interface RowPlan {
  readonly columns: readonly PlannedColumn[];
  readonly operationColumn: ColumnIndex | undefined;
  readonly accountColumn: ColumnIndex | undefined;
  readonly subAccountColumn: ColumnIndex | undefined;
  /** Where issues of a whole row are shown: at its account, or at the first column that is known. */
  readonly anchor: { readonly column: ColumnIndex; readonly field: FieldId };
  readonly byOperation: Readonly<Record<Operation, OperationPlan>>;
}

const plans = new WeakMap<CheckContext, RowPlan>();

/** The plan of a context; made at the first row and kept as long as the context. */
export function rowPlan(context: CheckContext): RowPlan {
  let plan = plans.get(context);
  if (plan === undefined) {
    plan = makePlan(context);
    plans.set(context, plan);
  }
  return plan;
}

/** The cells of a row, read short rows as blank beyond their end. */
export function cellOf(row: readonly CellValue[] | undefined, column: ColumnIndex | undefined): CellValue {
  return column === undefined ? '' : (row?.[column] ?? '');
}

function makePlan(context: CheckContext): RowPlan {
  const { columnMap } = context;
  const columns = [...fieldColumns(context), ...additionalColumns(context)].sort(
    (a, b) => a.column - b.column,
  );
  const account = columnMap.byField.get('accountId');
  const first = columns[0];
  if (first === undefined) throw new RangeError('no column of this sheet keeps a field');
  return {
    columns,
    operationColumn: columnMap.byField.get('operation'),
    accountColumn: account,
    subAccountColumn: columnMap.byField.get('subAccountId'),
    anchor:
      account === undefined
        ? { column: first.column, field: first.field }
        : { column: account, field: 'accountId' },
    byOperation: {
      create: operationPlan('create', columns, context),
      update: operationPlan('update', columns, context),
      withdraw: operationPlan('withdraw', columns, context),
    },
  };
}

function fieldColumns(context: CheckContext): PlannedColumn[] {
  const split = splitName(context);
  return [...context.columnMap.byField].map(([field, column]) => ({
    column,
    field,
    place: column === split ? ({ at: 'whole-name' } as const) : fieldOf(field).place,
    read: rememberedReader(readerOf(field, context)),
  }));
}

/** The column whose whole names are split over first and last name. */
function splitName({ columnMap }: CheckContext): ColumnIndex | undefined {
  return columnMap.columns.find(({ split }) => split === true)?.column;
}

function additionalColumns(context: CheckContext): PlannedColumn[] {
  return context.columnMap.columns
    .filter(({ match }) => match === 'additional-data')
    .map(({ column, header }) => ({
      column,
      field: 'additionalData',
      place: { at: 'additional-data', name: additionalNameOf(header) },
      read: rememberedReader(readerOf('additionalData', context)),
    }));
}

function operationPlan(
  operation: Operation,
  columns: readonly PlannedColumn[],
  context: CheckContext,
): OperationPlan {
  const split = splitName(context);
  const present = new Set<FieldId>(columns.map(({ field }) => field));
  if (split !== undefined) present.add('lastName');
  const needOf = (field: FieldId): Need => {
    const use = fieldOf(field).operations[operation];
    const policy = context.profile.required[operation]?.[field];
    // What the API needs is no lender's to change, and what an operation does not send it does not ask for.
    const fixed = use.need === 'not-sent' || (use.need === 'error' && use.known === 'documented');
    return policy === undefined || fixed ? use.need : policy;
  };
  return {
    columns: columns
      .filter(({ field }) => field !== 'operation' && needOf(field) !== 'not-sent')
      .map((column) => ({
        ...column,
        // A blank whole name lacks both.
        need:
          column.column === split ? stricter(needOf(column.field), needOf('lastName')) : needOf(column.field),
      })),
    missing: fieldCatalogue
      .filter(({ id }) => id !== 'operation' && !present.has(id) && needOf(id) === 'error')
      .map(({ id }) => id),
    lastName: split === undefined ? 'optional' : needOf('lastName'),
  };
}

function stricter(one: Need, other: Need): Need {
  const byStrictness: readonly Need[] = ['error', 'warning', 'optional', 'not-sent'];
  return byStrictness.find((need) => need === one || need === other) ?? one;
}
