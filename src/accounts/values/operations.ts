import type { CellValue } from '../cell';
import { normaliseWords, shortened, trimEdges } from './normalise';
import type { Operation } from '../operation';
import type { CellFacts, Reading } from './reading';
import { bad, good } from './reading';
import { spoiltCell } from './spoilt-cells';

/** Words for the three operations, in English and Arabic, beside the API's numbers. */
const words: Readonly<Record<Operation, readonly string[]>> = {
  create: [
    '1',
    'Create',
    'Created',
    'New',
    'Add',
    'Insert',
    'Onboard',
    'New account',
    'Create account',
    '1 Create',
    'إنشاء',
    'انشاء',
    'جديد',
    'إضافة',
    'اضافة',
    'حساب جديد',
  ],
  update: [
    '2',
    'Update',
    'Updated',
    'Payment',
    'Pay',
    'Paid',
    'Change',
    'Amend',
    'Modify',
    'Edit',
    'Correction',
    '2 Update',
    'تحديث',
    'تعديل',
    'دفعة',
    'دفع',
    'سداد',
    'تصحيح',
  ],
  withdraw: [
    '3',
    'Withdraw',
    'Withdrawn',
    'Withdrawal',
    'Cancel',
    'Cancelled',
    'Canceled',
    'Recall',
    'Recalled',
    'Remove',
    'Delete',
    '3 Withdraw',
    'سحب',
    'إلغاء',
    'الغاء',
    'استرجاع',
    'استدعاء',
    'حذف',
  ],
};

const known: ReadonlyMap<string, Operation> = new Map(
  (Object.keys(words) as Operation[]).flatMap((operation) =>
    words[operation].map((word) => [normaliseWords(word), operation] as const),
  ),
);

/** Signs that stand in an operation's name: `1 - Create`, `sub_account`. Any other sign says something more. */
const doubtful = /[^\p{L}\p{M}\p{N}\s\-_.:\u200e\u200f\ufeff]/u;

/** What a row says where nothing of it has changed: it asks for nothing and is left out. */
const noChange: ReadonlySet<string> = new Set(
  ['No change', 'No changes', 'Unchanged', 'بلا تغيير', 'بدون تغيير', 'لا تغيير'].map(normaliseWords),
);

/**
 * Whether an operation cell says that nothing has changed.
 *
 * @example
 * saysNoChange('no change'); //=> true
 */
export function saysNoChange(value: CellValue): boolean {
  return typeof value === 'string' && !doubtful.test(value) && noChange.has(normaliseWords(value));
}

/**
 * The operation that a word or one of the API's numbers means.
 *
 * @example
 * operationMeant('Withdraw '); //=> 'withdraw'
 * operationMeant(1); //=> 'create'
 */
export function operationMeant(value: CellValue): Operation | undefined {
  if (typeof value === 'boolean' || (typeof value === 'number' && !(Number.isInteger(value) && value > 0)))
    return undefined;
  const text = String(value);
  // "New?" is a question to a colleague, not yet an operation.
  if (doubtful.test(text)) return undefined;
  const meant = normaliseWords(text);
  // `-1`, `.2` and `1.` are numbers that something happened to.
  return /^\d$/.test(meant) && !/^\p{N}$/u.test(trimEdges(text)) ? undefined : known.get(meant);
}

/** Reads a filled operation cell. Words are the person's own; only the number they stand for is sent. */
export function readOperation({ value }: CellFacts): Reading<Operation> {
  const spoilt = spoiltCell(value, 'operation', 'error');
  if (spoilt !== undefined) return bad(spoilt);
  const meant = operationMeant(value);
  if (meant !== undefined) return good(meant);
  const told = shortened(trimEdges(String(value)));
  return bad({
    code: 'operation-unknown',
    params: { value: told },
    severity: 'error',
    cause: `operation-unknown:${told}`,
  });
}
