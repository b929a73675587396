import type { AccountRows } from './account-rows';
import { update } from './account-rows';
import type { CellValue, DateSystem } from '../cell';
import type { PlannedColumn } from '../check/row-plan';
import { operations } from '../check/row-plan';
import { dayOfGoodCell } from '../dates/day-of-good-cell';
import type { FieldId } from '../fields/fields';
import { fieldOf } from '../fields/fields';
import { isBlank } from '../values/blank';
import { trimEdges } from '../values/normalise';

/** In which way rows for one account and sub-account are alike. */
export type Alike = 'same' | 'payments' | 'joint' | 'different';

const payment: ReadonlySet<FieldId> = new Set(['paidAmount', 'paidDate']);
const person: ReadonlySet<FieldId> = new Set([
  'firstName',
  'lastName',
  'language',
  'idNumber',
  'passportNumber',
  'birthDate',
  'gender',
  'nationality',
  'debtorCompanyId',
]);
/** One of these must differ before two rows are two people and not one whose phone was corrected. */
const naming: readonly FieldId[] = ['firstName', 'lastName', 'idNumber', 'passportNumber'];

/**
 * How rows with one key are alike: every value, all but the payment, or all but the person.
 *
 * @param same two rows or more, in sheet order
 */
export function alikeOf(same: readonly number[], account: AccountRows): Alike {
  const [first = 0, ...others] = same;
  const { store } = account;
  if (others.some((row) => store.operation[row] !== store.operation[first])) return 'different';
  const differing = new Set(others.flatMap((row) => differingFields(first, row, account)));
  if (differing.size === 0) return 'same';
  const fields = [...differing];
  if (store.operation[first] === update && fields.every((field) => payment.has(field)) && same.every(isPaid))
    return 'payments';
  return fields.every(isOfPerson) && naming.some((field) => differing.has(field)) ? 'joint' : 'different';

  function isPaid(row: number): boolean {
    return store.paidOf(row) > 0;
  }
}

/**
 * The fields in which two rows would be sent differently: 250.5 and '250.50' are one amount, and a true date and its text one
 * day. Of two rows that do the same only the fields count that this sends.
 */
export function differingFields(a: number, b: number, { store, plan, context }: AccountRows): FieldId[] {
  const operation = operations[store.operation[a] ?? -1];
  const columns =
    operation !== undefined && store.operation[a] === store.operation[b]
      ? plan.byOperation[operation].columns
      : plan.columns;
  return columns
    .filter((planned) => {
      // Keys are compared as keys already: 12 and '12' are one sub-account.
      if (planned.field === 'operation' || planned.field === 'accountId' || planned.field === 'subAccountId')
        return false;
      const [one, other] = [store.cell(a, planned.column), store.cell(b, planned.column)];
      return !saySame(one, other, planned, context.dateSystem);
    })
    .map(({ field }) => field);
}

/** Blanks say the same, and so do cells of which one thing is sent; those that cannot be sent are compared as they stand. */
function saySame(
  one: CellValue,
  other: CellValue,
  { field, read }: PlannedColumn,
  dateSystem: DateSystem,
): boolean {
  if (one === other || trimEdges(String(one)) === trimEdges(String(other))) return true;
  if (isBlank(one) || isBlank(other)) return false;
  const sent = (value: CellValue): string | number | undefined =>
    fieldOf(field).kind === 'date'
      ? dayOfGoodCell(value, dateSystem)
      : read({ value, format: 'General', text: undefined }).value;
  const first = sent(one);
  return first !== undefined && first === sent(other);
}

function isOfPerson(field: FieldId): boolean {
  const { place } = fieldOf(field);
  return person.has(field) || place.at === 'list';
}
