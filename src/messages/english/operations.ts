import type { Operation } from '../../accounts/operation';
import { counted } from '../numbers';

export const operationNames: Readonly<Record<Operation, string>> = {
  create: 'Create',
  update: 'Update',
  withdraw: 'Withdraw',
};

const forms = {
  create: { one: '# new row', other: '# new rows' },
  update: { one: '# update', other: '# updates' },
  withdraw: { one: '# withdrawal', other: '# withdrawals' },
} as const;

/** `488 updates`: so many rows of one operation. */
export function operationsCounted(operation: Operation, count: number): string {
  return counted('en', count, forms[operation]);
}
