import type { AccountRows } from './account-rows';
import { update } from './account-rows';
import type { FieldId } from '../fields/fields';
import { fieldOf } from '../fields/fields';
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

/** The fields whose cells say different things in two rows; cells that are both blank say the same. */
export function differingFields(a: number, b: number, { store, plan }: AccountRows): FieldId[] {
  return plan.columns
    .filter(({ column, field }) => {
      // Keys are compared as keys already: 12 and '12' are one sub-account.
      if (field === 'operation' || field === 'accountId' || field === 'subAccountId') return false;
      const [one, other] = [store.cell(a, column), store.cell(b, column)];
      return one !== other && trimEdges(String(one)) !== trimEdges(String(other));
    })
    .map(({ field }) => field);
}

function isOfPerson(field: FieldId): boolean {
  const { place } = fieldOf(field);
  return person.has(field) || place.at === 'list';
}
