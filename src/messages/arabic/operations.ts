import type { Operation } from '../../accounts/operation';
import { counted } from '../numbers';

export const operationNames: Readonly<Record<Operation, string>> = {
  create: 'إنشاء',
  update: 'تحديث',
  withdraw: 'سحب',
};

/** `488 عملية تحديث`: so many rows of one operation, after a verb or a preposition. */
export function operationsCounted(operation: Operation, count: number): string {
  const name = operationNames[operation];
  return counted('ar', count, {
    zero: `أي عملية ${name}`,
    one: `عملية ${name} واحدة`,
    two: `عمليتي ${name}`,
    few: `# عمليات ${name}`,
    many: `# عملية ${name}`,
    other: `# عملية ${name}`,
  });
}
